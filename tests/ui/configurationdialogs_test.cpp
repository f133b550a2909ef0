// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/engineconfigurationdesk.h"
#include "gui/engineconsole.h"
#include "theme/theme.h"
#include "ui/fakeconfigurationdesk.h"
#include "ui/fakeconsole.h"
#include "views/elidedlabel.h"
#include "views/mainwindow.h"
#include "wizards/advicecard.h"
#include "wizards/configurationdialogs.h"
#include "wizards/resulttable.h"

#include <QtCore/QPointer>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

using Change = ConfigurationChange;

template <typename T>
T *part(QWidget &of, const QString &name)
{
    T *found = of.findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("TRIBUTARY_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

QString noticeOf(const MainWindow &window)
{
    QStringList texts;
    const auto lines = window.findChildren<ElidedLabel *>(u"notice"_s);
    for (const ElidedLabel *line : lines)
        texts << (line->isVisible() ? line->text() : QString());
    return texts.join(QString());
}

} // namespace

/// A configuration into the window and out of it, the end of a profile, and what is new.
class ConfigurationDialogsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void cleanup() { QCoreApplication::setApplicationVersion({}); }

    void anImportIsShownBeforeItIsDone()
    {
        FakeConfigurationDesk desk;
        desk.changes = {{Change::Subject::Tenant, Change::Action::Add, u"Contoso\u202E"_s, {}, true},
            {Change::Subject::Destination, Change::Action::Leave, u"Parent"_s, u"Another one has this name here."_s},
            {Change::Subject::Setting, Change::Action::Same, u"poll-interval"_s, {}}};
        QPointer dialog = new ImportConfigurationDialog(desk, u"/tmp/a.json"_s);
        dialog->open();
        auto *import = part<QPushButton>(*dialog, u"import"_s);
        QVERIFY(!import->isEnabled());
        QTRY_VERIFY(import->isEnabled());
        QCOMPARE(desk.read, u"/tmp/a.json"_s);
        const QList<ResultRow> rows = part<ResultTable>(*dialog, u"importChanges"_s)->results().rows();
        QCOMPARE(rows.size(), 3);
        QVERIFY(!rows.at(0).cells.at(1).contains(u'\u202E'));
        QVERIFY(rows.at(0).cells.at(3).contains(u"replace credential"_s));
        QCOMPARE(desk.count(u"import"_s), 0);
        picture(*dialog, u"import-configuration"_s);
        import->click();
        QTRY_VERIFY(part<QLabel>(*dialog, u"importWords"_s)->text().startsWith(u"Imported."_s));
        QVERIFY(!import->isEnabled());
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void nothingToImportIsSaid()
    {
        FakeConfigurationDesk desk;
        desk.changes = {{Change::Subject::Setting, Change::Action::Same, u"poll-interval"_s, {}}};
        QPointer dialog = new ImportConfigurationDialog(desk, u"/tmp/a.json"_s);
        dialog->open();
        QTRY_VERIFY(part<QLabel>(*dialog, u"importWords"_s)->text().contains(u"nothing to import"_s));
        QVERIFY(!part<QPushButton>(*dialog, u"import"_s)->isEnabled());
        dialog->close();
        desk.refused = makeError(ErrorKind::Usage, u"this is no exported configuration"_s);
        QPointer other = new ImportConfigurationDialog(desk, u"/tmp/b.json"_s);
        other->open();
        QTRY_VERIFY(!other->findChild<AdviceCard *>()->isEmpty());
        other->close();
    }

    void deletingWantsTheNameTyped()
    {
        FakeConfigurationDesk desk;
        QPointer dialog = new DeleteDataDialog(desk);
        QSignalSpy accepted(dialog.data(), &QDialog::accepted);
        dialog->open();
        auto *name = part<QLineEdit>(*dialog, u"deleteName"_s);
        auto *gone = part<QPushButton>(*dialog, u"delete"_s);
        QTRY_VERIFY(name->isEnabled());
        QVERIFY(part<QLabel>(*dialog, u"deleteWarning"_s)->isVisible());
        picture(*dialog, u"delete-data"_s);
        name->setText(u"Tributary"_s);
        QVERIFY(!gone->isEnabled());
        name->setText(u"tributary"_s);
        QVERIFY(gone->isEnabled());
        QVERIFY(part<QPushButton>(*dialog, u"keep"_s)->isDefault());

        desk.refused = makeError(ErrorKind::KeychainLocked, u"locked"_s, u"KeychainLocked"_s);
        gone->click();
        QTRY_VERIFY(!dialog->findChild<AdviceCard *>()->isEmpty());
        QCOMPARE(accepted.size(), 0);
        desk.refused.reset();
        name->setText({});
        name->setText(u"tributary"_s);
        gone->click();
        QTRY_COMPARE(accepted.size(), 1);
    }

    void theMenuLeadsThere()
    {
        FakeConsole console;
        FakeConfigurationDesk desk;
        MainWindow window(console, {.now = testNow, .configuration = &desk});
        window.show();
        QSignalSpy quit(&window, &MainWindow::quitRequested);
        window.actionRegistry().action("file.delete"_L1).trigger();
        auto *dialog = window.findChild<DeleteDataDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(part<QLineEdit>(*dialog, u"deleteName"_s)->isEnabled());
        part<QLineEdit>(*dialog, u"deleteName"_s)->setText(u"tributary"_s);
        part<QPushButton>(*dialog, u"delete"_s)->click();
        QTRY_COMPARE(quit.size(), 1);
    }

    void theEngineDeletesItsProfile()
    {
        const QTemporaryDir directory;
        const QString profile = directory.filePath(u"mine"_s);
        EngineConsole console({.profile = profile}, {});
        EngineConfigurationDesk desk(console);
        QTRY_VERIFY(console.status().asOf != Instant());
        std::optional<QByteArray> document;
        Job job = desk.exported([&](const Result<QByteArray> &result) { document = result.value_or("failed"_ba); });
        QTRY_VERIFY(document);
        QFile file(directory.filePath(u"a.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(*document).replace("\"settings\": {", "\"settings\": {\"outbox-limit\": \"1GB\""));
        file.close();
        std::optional<Change::Action> action;
        const auto take = [&](const Result<ConfigurationDesk::Changes> &changes) {
            action = changes && changes->size() == 1 ? changes->front().action : Change::Action::Leave;
        };
        job = desk.preview(file.fileName(), take);
        QTRY_VERIFY(action);
        QCOMPARE(*action, Change::Action::Change);
        job = desk.import(file.fileName(), take);
        QTRY_COMPARE(console.status().outboxLimit, 1024ull * 1024 * 1024);

        QString name;
        job = desk.planDeletion([&](const Result<DeletionWords> &words) { name = words ? words->name : u"?"_s; });
        QTRY_COMPARE(name, u"mine"_s);
        QVERIFY(QFile::exists(profile + u"/tributary.db"_s));
        bool deleted = false;
        job = desk.deleteEverything([&](const Result<> &done) { deleted = done.has_value(); });
        QTRY_VERIFY(deleted);
        QSignalSpy closed(&console, &EngineConsole::closed);
        console.close();
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(!QFile::exists(profile));
    }

    void anUpgradeIsToldOnce()
    {
        const QTemporaryDir directory;
        const QString state = directory.filePath(u"window.ini"_s);
        FakeConsole console;
        const auto open = [&](const QString &version) {
            QCoreApplication::setApplicationVersion(version);
            auto window = std::make_unique<MainWindow>(console, WindowOptions{.now = testNow, .stateFile = state});
            window->show();
            return window;
        };
        const auto closeForGood = [](std::unique_ptr<MainWindow> &window) {
            window->actionRegistry().action("file.quit"_L1).trigger();
            window->finish();
            window.reset();
        };
        auto window = open(u"1.0.0"_s);
        QVERIFY2(!noticeOf(*window).contains(u"1.0.0"_s), "a first start has nothing new");
        closeForGood(window);
        window = open(u"1.1.0"_s);
        QVERIFY2(noticeOf(*window).contains(u"1.1.0"_s), qPrintable(noticeOf(*window)));
        window->actionRegistry().action("help.news"_L1).trigger();
        QVERIFY(!noticeOf(*window).contains(u"1.1.0"_s));
        closeForGood(window);
        window = open(u"1.1.0"_s);
        QVERIFY(!noticeOf(*window).contains(u"1.1.0"_s));
        closeForGood(window);
    }
};

QTEST_MAIN(ConfigurationDialogsTest)
#include "configurationdialogs_test.moc"
