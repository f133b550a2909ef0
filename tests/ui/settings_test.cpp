// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quantity.h"
#include "models/setting.h"
#include "theme/measures.h"
#include "theme/theme.h"
#include "ui/fakecaredesk.h"
#include "ui/fakeconsole.h"
#include "ui/fakesettingsdesk.h"
#include "ui/faketenantdesk.h"
#include "ui/formwalk.h"
#include "views/bundledialog.h"
#include "views/mainwindow.h"
#include "views/quantitybox.h"
#include "views/settingrow.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTimeEdit>

using namespace tributary;
using namespace Qt::StringLiterals;

/// The screen Settings, and the support bundle that it leads to.
class SettingsTest final : public QObject {
    Q_OBJECT

    FakeConsole m_console;
    FakeTenantDesk m_tenants;
    FakeCareDesk m_care;
    FakeSettingsDesk m_profile;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;

    void open(const QString &stateFile = {})
    {
        WindowOptions options;
        options.now = testNow;
        options.tenants = &m_tenants;
        options.care = &m_care;
        options.profile = &m_profile;
        options.stateFile = stateFile;
        m_console.report(busyStatus());
        m_window = std::make_unique<MainWindow>(m_console, options);
        m_window->setMinimumSize(0, 0);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showScreen(ScreenId::Settings);
    }

    template <typename T>
    T *child(const QString &name) const
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    void type(const QString &words)
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), words);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    /// Chooses by keyboard, as a person does.
    void chooseLast(const QString &name)
    {
        auto *box = child<QComboBox>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End);
    }

    void openGroup(const QString &title)
    {
        auto *list = child<QListWidget>(u"settingsGroups"_s);
        list->setCurrentItem(list->findItems(title, Qt::MatchExactly).value(0));
    }

    /// Into a field, as a person does.
    void put(const QString &name, const QString &text)
    {
        auto *field = child<QWidget>(name);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    [[nodiscard]] QString keptAs(const QString &name) const
    {
        const auto found = m_profile.kept.find(name);
        return found == m_profile.kept.end() ? QString() : found->second;
    }

    [[nodiscard]] bool isShown(const QString &name) const { return child<QWidget>(name)->isVisible(); }

    [[nodiscard]] QStringList groupsInView() const
    {
        const auto *list = child<QListWidget>(u"settingsGroups"_s);
        QStringList shown;
        for (int i = 0; i < list->count(); ++i) {
            if (!list->item(i)->isHidden())
                shown << list->item(i)->text();
        }
        return shown;
    }

private Q_SLOTS:
    void init()
    {
        m_care.refused.reset();
        m_care.login = false;
        m_profile.calls.clear();
        m_profile.kept.clear();
        m_profile.refused.reset();
        m_profile.overruled.clear();
    }

    void cleanup()
    {
        m_window.reset();
        setDensity(Density::Normal);
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void quantitiesAreToldAndRead_data()
    {
        QTest::addColumn<int>("quantity");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, Quantity quantity, qint64 value, const QString &text) {
            QTest::newRow(name) << int(quantity) << value << text;
        };
        row("a minute", Quantity::Duration, 60'000, u"1 min"_s);
        row("seconds", Quantity::Duration, 90'000, u"90 s"_s);
        row("a day in hours", Quantity::Duration, 86'400'000, u"24 h"_s);
        row("days", Quantity::Duration, 30ll * 86'400'000, u"30 d"_s);
        row("many seconds", Quantity::Duration, 3'661'000, u"3,661 s"_s);
        row("nothing", Quantity::Duration, 0, u"0 s"_s);
        row("megabytes", Quantity::Size, 64ll << 20, u"64 MB"_s);
        row("half", Quantity::Size, 3ll << 29, u"1.5 GB"_s);
        row("bytes", Quantity::Size, 1001, u"1,001 B"_s);
        row("count", Quantity::Count, 1980, u"1,980"_s);
        row("percent", Quantity::Percent, 90, u"90 %"_s);
    }

    void quantitiesAreToldAndRead()
    {
        QFETCH(int, quantity);
        QFETCH(qint64, value);
        QFETCH(QString, text);
        QCOMPARE(quantityText(Quantity(quantity), value), text);
        QCOMPARE(quantityFrom(Quantity(quantity), text, 1), std::optional(value));
    }

    void whatIsTypedIsUnderstood()
    {
        const auto size = [](const QString &typed) { return quantityFrom(Quantity::Size, typed, 2ll << 30); };
        QCOMPARE(size(u"3"_s), std::optional<qint64>(3ll << 30)); // as what is shown
        QCOMPARE(size(u" 512mb "_s), std::optional<qint64>(512ll << 20));
        QCOMPARE(size(u"1.3 GB"_s), std::optional<qint64>(1331ll << 20));
        QCOMPARE(quantityFrom(Quantity::Duration, u"1.5 h"_s, 1), std::optional<qint64>(90 * 60'000));
        for (const QString &wrong :
            {u""_s, u"GB"_s, u"-1 GB"_s, u"two"_s, u"1e300"_s, u"nan"_s, u"inf"_s, u"1 GB GB"_s, u"9999999999 TB"_s})
            QVERIFY2(!size(wrong), qPrintable(wrong));
    }

    void aFieldOfAQuantityKeepsToItsLimits()
    {
        QuantityBox box(Quantity::Size, 256ll << 20, 8ll << 30);
        box.setValue(2ll << 30);
        QSignalSpy chosen(&box, &QuantityBox::chosen);
        box.show();
        box.selectAll();
        QTest::keyClicks(&box, u"20 gb"_s);
        QVERIFY(chosen.isEmpty()); // not while it is typed
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(box.text(), u"8 GB"_s);
        box.selectAll();
        QTest::keyClicks(&box, u"much"_s);
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(box.text(), u"8 GB"_s);
        box.setValue(2ll << 30);
        QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(box.text(), u"1 GB"_s);
        QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(box.text(), u"768 MB"_s);
    }

    void everyGroupIsReachedAndNamed()
    {
        open();
        const QStringList groups{u"General"_s, u"Collecting"_s, u"Storage"_s, u"Network"_s, u"Notifications"_s, u"Security"_s,
            u"Clouds"_s, u"Diagnostics"_s};
        QCOMPARE(groupsInView(), groups);
        auto *list = child<QListWidget>(u"settingsGroups"_s);
        list->setFocus();
        for (int i = 0; i < list->count(); ++i) {
            QCoreApplication::processEvents();
            QVERIFY2(namelessControls(m_window.get()).isEmpty(), qPrintable(namelessControls(m_window.get()).join(u' ')));
            QVERIFY2(clashingMnemonics(m_window.get()).isEmpty(), qPrintable(clashingMnemonics(m_window.get()).join(u' ')));
            key(Qt::Key_Down);
        }
        QVERIFY(isShown(u"settingsBundle"_s));
        QVERIFY(!isShown(u"settingsTheme"_s));
    }

    void theSearchLooksThroughAllGroups()
    {
        open();
        type(u"quiet"_s);
        QVERIFY(isShown(u"settingsQuietFrom"_s));
        QVERIFY(!isShown(u"settingsTheme"_s));
        QVERIFY(!isShown(u"settingsAlert0"_s));
        QCOMPARE(groupsInView(), QStringList{u"Notifications"_s});
        QCOMPARE(child<QLabel>(u"settingsCount"_s)->text(), u"3 settings found"_s);
        key(Qt::Key_Escape);
        QCOMPARE(groupsInView().size(), 8);
        QVERIFY(isShown(u"settingsTheme"_s) && !isShown(u"settingsQuietFrom"_s));
        type(u"local time"_s); // a choice of one, an explanation of others
        QVERIFY(isShown(u"settingsZone"_s) && isShown(u"settingsQuietTo"_s));
        key(Qt::Key_Escape);
        type(u"keychain secrets"_s);
        QCOMPARE(groupsInView(), QStringList{u"Security"_s});
        key(Qt::Key_Escape);
        type(u"no such thing"_s);
        QCOMPARE(child<QLabel>(u"settingsCount"_s)->text(), u"No setting has these words."_s);
        key(Qt::Key_Escape);
        key(Qt::Key_Escape); // leaves the field
        QCOMPARE(QApplication::focusWidget()->objectName(), u"settingsGroups"_s);
    }

    void eachChangeIsTakenBackAndDoneAgain()
    {
        open();
        const QAction &undo = m_window->actionRegistry().action("tools.undo"_L1);
        QVERIFY(!undo.isEnabled());
        chooseLast(u"settingsTheme"_s);
        QCOMPARE(toneOf(QApplication::palette()), Tone::Dark);
        QCOMPARE(undo.text(), u"&Undo: Colours"_s);
        chooseLast(u"settingsDensity"_s);
        const int compact = Measures(*m_window).row();
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(Measures(*m_window).row() > compact);
        QCOMPARE(child<QComboBox>(u"settingsDensity"_s)->currentIndex(), 0);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(child<QComboBox>(u"settingsTheme"_s)->currentIndex(), 0);
        QVERIFY(!undo.isEnabled());
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(child<QComboBox>(u"settingsTheme"_s)->currentIndex(), 2);
        QCOMPARE(toneOf(QApplication::palette()), Tone::Dark);
    }

    void aFieldThatIsInUseGivesCtrlZToTheSettings()
    {
        open();
        openGroup(u"Notifications"_s);
        child<QCheckBox>(u"settingsQuiet"_s)->click();
        auto *from = child<QTimeEdit>(u"settingsQuietFrom"_s);
        from->setFocus();
        key(Qt::Key_Up);
        key(Qt::Key_Up);
        QCOMPARE(from->time(), QTime(0, 0));
        key(Qt::Key_Z, Qt::ControlModifier); // both steps are one change
        QCOMPARE(from->time(), QTime(22, 0));
        QVERIFY(child<QCheckBox>(u"settingsQuiet"_s)->isChecked());
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!child<QCheckBox>(u"settingsQuiet"_s)->isChecked());
    }

    void resetIsThereWhereSomethingDiffers()
    {
        open();
        QVERIFY(!isShown(u"settingsClosing.reset"_s));
        QCOMPARE(child<QLabel>(u"settingsClosing.default"_s)->text(), u"Default: Ask"_s);
        chooseLast(u"settingsClosing"_s);
        QVERIFY(isShown(u"settingsClosing.reset"_s));
        child<QAbstractButton>(u"settingsClosing.reset"_s)->click();
        QVERIFY(!isShown(u"settingsClosing.reset"_s));
        QCOMPARE(child<QComboBox>(u"settingsClosing"_s)->currentIndex(), 0);
        QCOMPARE(QApplication::focusWidget(), child<QComboBox>(u"settingsClosing"_s)); // not nowhere
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(child<QComboBox>(u"settingsClosing"_s)->currentIndex(), 2);
    }

    void choicesStay()
    {
        const QString file = m_folder.filePath(u"stay.ini"_s);
        open(file);
        chooseLast(u"settingsDensity"_s);
        chooseLast(u"settingsZone"_s);
        const int compact = Measures(*m_window).row();
        m_window->finish();
        setDensity(Density::Normal);
        open(file);
        QCOMPARE(Measures(*m_window).row(), compact);
        QCOMPARE(child<QComboBox>(u"settingsDensity"_s)->currentIndex(), 1);
    }

    void theWheelChangesNoFieldThatIsNotInUse()
    {
        open();
        auto *theme = child<QComboBox>(u"settingsTheme"_s);
        const auto turn = [theme] {
            QWheelEvent event(QPointF(5, 5), theme->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                Qt::NoScrollPhase, false);
            QApplication::sendEvent(theme, &event);
        };
        child<QWidget>(u"settingsFilter"_s)->setFocus();
        turn();
        QCOMPARE(theme->currentIndex(), 0);
        theme->setFocus();
        turn();
        QCOMPARE(theme->currentIndex(), 1);
    }

    void startsAtLoginOrSaysWhyNot()
    {
        open();
        auto *login = child<QCheckBox>(u"settingsLogin"_s);
        login->click();
        QCOMPARE(m_care.login, std::optional(true));
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_care.login, std::optional(false));
        m_care.refused = makeError(ErrorKind::Storage, u"read-only"_s);
        login->click();
        QVERIFY(!login->isChecked());
    }

    void aDesktopWithoutLoginHasNoSuchSetting()
    {
        m_care.login.reset();
        open();
        QVERIFY(!m_window->findChild<QWidget *>(u"settingsLogin"_s));
    }

    void keychainAndCloudsAreAskedWhenTheyAreShown()
    {
        m_tenants.calls.clear();
        open();
        QCOMPARE(m_tenants.count(u"probeKeychain"_s) + m_tenants.count(u"clouds"_s), 0);
        openGroup(u"Security"_s);
        QTRY_COMPARE(child<QLabel>(u"keychainState"_s)->text(), u"The keychain is there and open."_s);
        m_tenants.keychain = fail(ErrorKind::KeychainLocked, {});
        child<QAbstractButton>(u"keychainAgain"_s)->click();
        QTRY_COMPARE(child<QLabel>(u"keychainState"_s)->text(), u"Secrets cannot be read from here now."_s);
        m_tenants.keychain = {};
        openGroup(u"Clouds"_s);
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"cloudRows"_s));
        QCOMPARE(child<QWidget>(u"cloudRows"_s)->findChildren<QLabel *>().size(), 2 * builtinClouds().size());
    }

    void theProfilesSettingsAreKeptAndTakenBack()
    {
        open();
        openGroup(u"Collecting"_s);
        auto *poll = child<QuantityBox>(u"settings.poll-interval"_s);
        QTRY_VERIFY(poll->isEnabled());
        QCOMPARE(poll->text(), u"1 min"_s);
        QCOMPARE(child<QLabel>(u"settings.poll-interval.default"_s)->text(), u"Default: 1 min. From 15 s to 1 h."_s);
        put(u"settings.poll-interval"_s, u"90"_s); // minutes, as is shown: more than an hour
        QTRY_COMPARE(keptAs(u"poll-interval"_s), u"1h"_s);
        put(u"settings.poll-interval"_s, u"90s"_s);
        QTRY_COMPARE(keptAs(u"poll-interval"_s), u"90s"_s);
        QVERIFY(isShown(u"settings.poll-interval.reset"_s));
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(keptAs(u"poll-interval"_s), u"1m"_s);
        QCOMPARE(poll->text(), u"1 min"_s);
        put(u"settings.request-share"_s, u"50"_s);
        QTRY_COMPARE(keptAs(u"request-share"_s), u"50"_s);
        child<QAbstractButton>(u"settings.request-share.reset"_s)->click();
        QTRY_COMPARE(child<QuantityBox>(u"settings.request-share"_s)->text(), u"99 %"_s);
        type(u"outbox"_s);
        QVERIFY(isShown(u"settings.outbox-limit"_s));
    }

    void whatIsRefusedStaysAsItWas()
    {
        m_profile.kept[u"proxy"_s] = u"none"_s;
        open();
        openGroup(u"Network"_s);
        auto *proxy = child<QLineEdit>(u"settings.proxy"_s);
        QTRY_COMPARE(proxy->text(), u"none"_s);
        auto *choose = child<QAbstractButton>(u"settings.ca-file.choose"_s);
        QVERIFY(choose->isVisible() && !choose->geometry().intersects(child<QWidget>(u"settings.ca-file"_s)->geometry()));
        put(u"settings.proxy"_s, u"http://jo:pw@proxy.example:8080"_s);
        QTRY_COMPARE(m_profile.count(u"set"_s), 1);
        QTRY_COMPARE(proxy->text(), u"none"_s);
        put(u"settings.proxy"_s, u"http://proxy.example:8080"_s);
        QTRY_COMPARE(keptAs(u"proxy"_s), u"http://proxy.example:8080"_s);
        child<QAbstractButton>(u"settings.proxy.reset"_s)->click();
        QTRY_COMPARE(keptAs(u"proxy"_s), QString());
    }

    void whatDeletesEventsIsAskedBefore()
    {
        open();
        openGroup(u"Storage"_s);
        auto *age = child<QuantityBox>(u"settings.archive-age"_s);
        QTRY_VERIFY(age->isEnabled());
        put(u"settings.archive-age"_s, u"60 d"_s); // loses nothing
        QTRY_COMPARE(keptAs(u"archive-age"_s), u"60d"_s);
        put(u"settings.archive-age"_s, u"7 d"_s);
        auto *box = child<QDialog>(u"settingsLoss"_s);
        QVERIFY(box->isVisible());
        QTest::keyClick(box, Qt::Key_Escape);
        QCOMPARE(age->text(), u"60 d"_s);
        QCOMPARE(keptAs(u"archive-age"_s), u"60d"_s);
        QTRY_VERIFY(!m_window->findChild<QDialog *>(u"settingsLoss"_s));
        put(u"settings.archive-age"_s, u"7 d"_s);
        child<QAbstractButton>(u"settingsLossAccept"_s)->click();
        QTRY_COMPARE(keptAs(u"archive-age"_s), u"7d"_s);
    }

    void saysWhoElseTakesThemUp()
    {
        m_profile.overruled = u"poll-interval"_s;
        open();
        openGroup(u"Collecting"_s);
        QTRY_VERIFY(isShown(u"settings.poll-interval.remark"_s));
        QVERIFY(!isShown(u"settings.lateness-horizon.remark"_s));
        QVERIFY(!isShown(u"settingsOther.collecting"_s));
        EngineStatus status = busyStatus();
        status.trouble = makeError(ErrorKind::Storage, {}, u"CollectsAsService"_s);
        m_console.report(status);
        QVERIFY(isShown(u"settingsOther.collecting"_s));
        QVERIFY(child<QLabel>(u"settingsOther.collecting"_s)->text().contains(u"ten seconds"_s));
    }

    void aProfileThatCannotBeReadChangesNothing()
    {
        m_profile.refused.reset();
        m_profile.hold(u"settings"_s);
        open();
        openGroup(u"Collecting"_s);
        QVERIFY(!child<QuantityBox>(u"settings.poll-interval"_s)->isEnabled());
        m_profile.release();
        QTRY_VERIFY(child<QuantityBox>(u"settings.poll-interval"_s)->isEnabled());
    }

    void theBundleIsReadBeforeItIsSaved()
    {
        open();
        m_window->actionRegistry().action("help.bundle"_L1).trigger();
        auto *dialog = child<BundleDialog>(u"bundleDialog"_s);
        auto *list = dialog->findChild<QListWidget *>(u"bundleFiles"_s);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"bundleText"_s);
        auto *saveButton = dialog->findChild<QAbstractButton *>(u"bundleSave"_s);
        QVERIFY(!saveButton->isEnabled());
        QTRY_COMPARE(list->count(), 2);
        QVERIFY(saveButton->isEnabled());
        QCOMPARE(text->toPlainText(), QString::fromUtf8(m_care.files[0].bytes));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(text->toPlainText().contains(m_console.status().tenants[0].name) || text->toPlainText().contains(u"Contoso"_s));
        QTest::keyClick(dialog, Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY(text->toPlainText().contains(u"tenant-"_s)); // still the second file
        dialog->save(u"/tmp/bundle.tar.gz"_s);
        QTRY_COMPARE(m_care.count(u"saveBundle"_s), 1);
        QCOMPARE(m_care.saved[1].bytes, text->toPlainText().toUtf8()); // what is shown is what is saved
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"bundleLine"_s)->text().startsWith(u"Saved as"_s));
        m_care.refused = makeError(ErrorKind::Usage, u"cannot write /tmp/bundle.tar.gz: no room"_s);
        dialog->save(u"/tmp/bundle.tar.gz"_s);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"bundleLine"_s)->text().isEmpty());
        QVERIFY(saveButton->isEnabled());
        QVERIFY2(namelessControls(dialog).isEmpty(), qPrintable(namelessControls(dialog).join(u' ')));
        const QPointer<BundleDialog> watched(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!watched);
    }

    void diagnosticsLeadToTheBundle()
    {
        open();
        openGroup(u"Diagnostics"_s);
        child<QAbstractButton>(u"settingsBundle"_s)->click();
        QVERIFY(m_window->findChild<BundleDialog *>());
    }

    void aCloudFileIsImported()
    {
        open();
        openGroup(u"Clouds"_s);
        QTRY_COMPARE(m_window->findChildren<QWidget *>(u"cloudRows"_s).size(), 1);
        child<QAbstractButton>(u"importCloud"_s)->click();
        auto *dialog = m_window->findChild<QDialog *>(u"cloudFile"_s);
        QVERIFY(dialog && dialog->isVisible());
        QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, u"/srv/lab.json"_s));
        QCOMPARE(m_care.imported, u"/srv/lab.json"_s);
        QTRY_VERIFY(child<QLabel>(u"cloudLine"_s)->text().startsWith(u"Lab cloud"_s));
    }
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
