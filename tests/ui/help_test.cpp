// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helphtml.h"
#include "help/helppages.h"
#include "model/adviceindex.h"
#include "theme/theme.h"
#include "ui/fakecaredesk.h"
#include "ui/fakeconsole.h"
#include "ui/fakedestinationdesk.h"
#include "ui/fakesettingsdesk.h"
#include "ui/faketenantdesk.h"
#include "ui/fakeupkeepdesk.h"
#include "views/activitylist.h"
#include "views/helpwindow.h"
#include "views/keysdialog.h"
#include "views/mainwindow.h"
#include "views/needslist.h"
#include "views/screen.h"
#include "wizards/advicecard.h"
#include "wizards/destinationwizard.h"
#include "wizards/tenantwizard.h"
#include "wizards/wizardpage.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QTextBrowser>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

QStringList captures(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    QStringList found;
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

/// The page is there, and the place on it.
bool exists(const QString &place)
{
    const QString page = place.section(u'#', 0, 0);
    const QString anchor = place.section(u'#', 1);
    const QString html = helpHtml(helpPageText(page));
    return helpPageIds().contains(page) && !html.isEmpty() && (anchor.isEmpty() || html.contains(u"name=\"%1\""_s.arg(anchor)));
}

} // namespace

/// The pages of the help, and that F1 finds them. With TRIBUTARY_HELP_PICTURES=DIRECTORY in the environment it draws their
/// pictures there from the real windows (./dev pictures).
class HelpTest final : public QObject {
    Q_OBJECT

    FakeConsole m_console;
    FakeCareDesk m_care;
    FakeSettingsDesk m_profile;
    FakeTenantDesk m_tenants;
    FakeUpkeepDesk m_upkeep;
    FakeDestinationDesk m_destinations;

    [[nodiscard]] std::unique_ptr<MainWindow> open()
    {
        WindowOptions options;
        options.now = testNow;
        options.tenants = &m_tenants;
        options.upkeep = &m_upkeep;
        options.destinations = &m_destinations;
        options.care = &m_care;
        options.profile = &m_profile;
        m_console.report(busyStatus());
        auto window = std::make_unique<MainWindow>(m_console, options);
        window->resize(1000, 640);
        window->show();
        return window;
    }

    static HelpWindow *helpOf()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *help = qobject_cast<HelpWindow *>(widget); help && help->isVisible())
                return help;
        }
        return nullptr;
    }

    void drawPictures(const QString &folder)
    {
        QApplication::setFont(QFont(u"DejaVu Sans"_s, 9));
        applyTheme(*qApp, ThemeChoice::Light);
        for (const DestinationStatus &status : busyStatus().destinations) {
            Destination destination{.id = status.id, .name = status.name, .cloud = u"Global"_s};
            destination.target =
                LogsIngestionTarget{.endpoint = u"https://tributary-k7qd-westeurope.logs.z1.ingest.monitor.azure.com"_s,
                    .ruleId = u"dcr-5f0c2b7e9a415f0c2b7e9a415f0c2b7e"_s};
            m_destinations.all << destination;
        }
        const auto window = open();
        const auto take = [&folder](QWidget &widget, const QString &name) {
            for (int i = 0; i < 20; ++i)
                QCoreApplication::processEvents();
            QVERIFY(widget.grab().save(QDir(folder).filePath(name)));
        };
        take(*window, u"overview.png"_s);
        window->showScreen(ScreenId::Destinations);
        take(*window, u"destinations.png"_s);
        window->showScreen(ScreenId::Settings);
        take(*window, u"settings.png"_s);
        window->showScreen(ScreenId::Events);
        m_console.arrive(someRecords(400));
        auto *events = window->findChild<QAbstractItemView *>(u"events"_s);
        QTRY_COMPARE(events->model()->rowCount(), 400);
        events->setCurrentIndex(events->model()->index(3, 1));
        QTest::qWait(300);
        take(*window, u"live-events.png"_s);
        ShownTime time(testNow);
        auto *wizard = new TenantWizard(m_tenants, m_console, time);
        wizard->start();
        wizard->resize(900, 520);
        auto *typed = wizard->findChild<QLineEdit *>(u"typed"_s);
        typed->setText(u"contoso-pharma.onmicrosoft.com"_s);
        Q_EMIT typed->textEdited({});
        QTRY_VERIFY(m_tenants.count(u"findTenant"_s) > 0);
        QTRY_VERIFY(wizard->findChild<QAbstractButton *>(u"next"_s)->isEnabled());
        wizard->findChild<QAbstractButton *>(u"next"_s)->click();
        take(*wizard, u"add-tenant.png"_s);
        delete wizard;
    }

private Q_SLOTS:
    void rendersWhatThePagesUse()
    {
        const QString html = helpHtml(u"# A <b>\n\nOne `co<de` and **strong**\nline, [link](page.md#x).\n\n- a\n  more\n- b\n\n"
                                      "1. first\n\n| h | i |\n|---|---|\n| c | d |\n\n    code <\n\n![p](p.png)\n"_s);
        QVERIFY(html.contains(u"<a name=\"a-b\"></a><h1>A &lt;b&gt;</h1>"_s));
        QVERIFY(html.contains(
            u"<p>One <code>co&lt;de</code> and <strong>strong</strong> line, <a href=\"page.md#x\">link</a>.</p>"_s));
        QVERIFY(html.contains(u"<ul>\n<li>a more</li>\n<li>b</li>\n</ul>"_s));
        QVERIFY(html.contains(u"<ol>\n<li>first</li>\n</ol>"_s));
        QVERIFY(html.contains(u"<tr><th>h</th><th>i</th></tr>\n<tr><td>c</td><td>d</td></tr>\n</table>"_s));
        QVERIFY(html.contains(u"<pre>code &lt;\n</pre>"_s));
        QVERIFY(html.contains(u"<img alt=\"p\" src=\"p.png\">"_s));
        QVERIFY(helpHtml({}).isEmpty());
    }

    void everyLinkAndPictureResolves()
    {
        for (const QString &id : helpPageIds()) {
            const QString html = helpHtml(helpPageText(id));
            QVERIFY2(!helpPageTitle(id).isEmpty(), qPrintable(id));
            for (const QString &link : captures(html, u"href=\"([^\"]+)\""_s)) {
                QString place = link;
                place.remove(u".md"_s);
                QVERIFY2(exists(place.startsWith(u'#') ? id + place : place), qPrintable(id + u": "_s + link));
            }
            for (const QString &picture : captures(html, u"src=\"([^\"]+)\""_s))
                QVERIFY2(!helpResource(picture).isEmpty(), qPrintable(id + u": "_s + picture));
        }
        QVERIFY(helpResource(u"../../etc/passwd"_s).isEmpty());
    }

    void everyCodeHasItsPlace()
    {
        const QString html = helpHtml(helpPageText(u"errors"_s));
        for (const AdviceEntry &entry : allAdvice()) {
            QVERIFY2(html.contains(entry.advice.sentence.toHtmlEscaped()), qPrintable(entry.advice.sentence));
            for (const QString &code : entry.codes)
                QVERIFY2(html.contains(u"name=\"%1\""_s.arg(code)), qPrintable(code));
        }
        QCOMPARE(helpPlaceOfCode(u"AF10001/dlp"_s), u"errors#AF10001/dlp"_s);
        QCOMPARE(helpPlaceOfCode(u"AF10001/other"_s), u"errors#AF10001"_s);
        QCOMPARE(helpPlaceOfCode(u"nobody-knows"_s), u"errors"_s);
    }

    void everyScreenAndPageHasItsPlace()
    {
        const auto window = open();
        for (const ScreenId id : {ScreenId::Overview, ScreenId::Tenants, ScreenId::Events, ScreenId::Destinations,
                 ScreenId::Activity, ScreenId::Settings})
            window->showScreen(id);
        ShownTime time(testNow);
        auto *tenant = new TenantWizard(m_tenants, m_console, time);
        auto *destination = new DestinationWizard(m_destinations, time);
        QList<const QWidget *> all;
        for (const Screen *screen : window->findChildren<const Screen *>())
            all << screen;
        for (const WizardPage *page : tenant->pages() + destination->pages())
            all << page;
        QVERIFY(all.size() > 15);
        for (const QWidget *widget : all) {
            const QString place = helpPlaceOfClass(widget->metaObject()->className());
            QVERIFY2(exists(place), widget->metaObject()->className());
        }
        delete tenant;
        delete destination;
    }

    void f1LeadsToTheScreenThePageAndTheError()
    {
        const auto window = open();
        window->showScreen(ScreenId::Settings);
        window->actionRegistry().action("help.here"_L1).trigger();
        QVERIFY(helpOf());
        QCOMPARE(helpOf()->page(), u"settings"_s);
        ShownTime time(testNow);
        auto *wizard = new TenantWizard(m_tenants, m_console, time);
        wizard->start();
        QTest::keyClick(wizard->findChild<QLineEdit *>(u"typed"_s), Qt::Key_F1);
        QCOMPARE(helpOf()->page(), u"connect-tenant"_s);
        auto *card = wizard->pages().constFirst()->findChild<AdviceCard *>();
        card->showError(makeError(ErrorKind::Forbidden, {}, u"AF10001"_s));
        QCOMPARE(helpPlaceFor(wizard->findChild<QLineEdit *>(u"typed"_s)), u"errors#AF10001"_s);
        card->clear();
        QCOMPARE(helpPlaceFor(wizard->findChild<QLineEdit *>(u"typed"_s)), u"connect-tenant#the-tenant"_s);
        delete wizard;
    }

    /// Whatever a person can be in leads to a page of its own, also what is added later.
    void everyDialogScreenAndPageOfTheSourcesHasItsPlace()
    {
        const QStringList none{u"Screen"_s, u"Wizard"_s, u"WizardPage"_s, u"TenantWizard"_s, u"DestinationWizard"_s};
        const QRegularExpression derived(u"class (\\w+) (?:final )?: public (?:QDialog|Wizard|WizardPage|Screen)\\b"_s);
        int seen = 0;
        for (const QString &folder : {u"views"_s, u"wizards"_s}) {
            const QDir sources(QStringLiteral(TRIBUTARY_SOURCE_DIR "/ui/") + folder);
            for (const QString &name : sources.entryList({u"*.h"_s})) {
                QFile file(sources.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto match = derived.match(QString::fromUtf8(file.readAll()));
                if (!match.hasMatch() || none.contains(match.captured(1)))
                    continue;
                ++seen;
                QVERIFY2(exists(helpPlaceOfClass(match.captured(1).toUtf8())), qPrintable(match.captured(1)));
            }
        }
        QVERIFY(seen > 20);
    }

    void f1OnALineThatNeedsYouLeadsToItsCause()
    {
        const auto window = open();
        const auto rows = window->findChildren<NeedRow *>();
        QVERIFY(rows.size() >= 3);
        QSet<QString> places;
        for (const NeedRow *row : rows) {
            const QString place = helpPlaceFor(row->findChild<QAbstractButton *>());
            QVERIFY2(exists(place) && place != u"overview"_s, qPrintable(row->need().sentence + u": "_s + place));
            places << place;
        }
        QVERIFY(places.size() > 1);
        QCOMPARE(helpPlaceFor(window->findChild<QLineEdit *>(u"tenantFilter"_s)), u"overview"_s); // elsewhere, as before
    }

    void f1OnACellOrLineWithAnErrorLeadsToIt()
    {
        const auto window = open();
        auto *tenants = window->findChild<QAbstractItemView *>(u"tenants"_s);
        int errors = 0;
        for (int row = 0; row < tenants->model()->rowCount(); ++row) {
            for (int column = 0; column < tenants->model()->columnCount(); ++column) {
                tenants->setCurrentIndex(tenants->model()->index(row, column));
                const QString place = helpPlaceFor(tenants);
                QVERIFY2(exists(place), qPrintable(place));
                errors += place.startsWith(u"errors"_s) ? 1 : 0;
            }
        }
        QVERIFY(errors > 0);

        window->showScreen(ScreenId::Activity);
        m_console.answerActivity(someActivity());
        auto *lines = window->findChild<QAbstractItemView *>(u"activity"_s);
        QSet<QString> places;
        for (int row = 0; row < lines->model()->rowCount(); ++row) {
            lines->setCurrentIndex(lines->model()->index(row, 1));
            places << helpPlaceFor(lines);
        }
        QCOMPARE(places, (QSet<QString>{u"activity"_s, u"errors#AADSTS7000222"_s}));
    }

    void f1OnALineOfADestinationsErrorLogLeadsToIt()
    {
        ShownTime time(testNow);
        ActionRegistry actions;
        QWidget window;
        auto *list = new ActivityList({m_console, time, actions}, u"Error log"_s, u"Nothing"_s, &window);
        window.show();
        ActivityEntry entry{.row = 1, .first = 1, .at = testNow(), .last = testNow(), .kind = ActivityKind::DestinationStopped};
        entry.code = u"InvalidStream"_s;
        m_console.answerActivity({entry});
        auto *table = list->findChild<QAbstractItemView *>(u"activityList"_s);
        QCOMPARE(helpPlaceFor(table), u"index"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        const QString place = helpPlaceFor(table);
        QVERIFY2(place.startsWith(u"errors"_s) && exists(place), qPrintable(place));
        QCOMPARE(helpPlaceFor(list->findChild<QWidget *>(u"activityDetails"_s)), place); // its details are about it, too
    }

    /// With real keys in what is really open.
    void f1LeadsToEachScreenAndDialog()
    {
        const auto window = open();
        const auto pressIn = [](QWidget *widget) {
            widget->activateWindow();
            if (!QTest::qWaitForWindowActive(widget))
                return QString();
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : widget, Qt::Key_F1);
            return helpOf() ? helpOf()->page() : QString();
        };
        const QMap<ScreenId, QString> screens{{ScreenId::Tenants, u"tenants"_s}, {ScreenId::Events, u"events"_s},
            {ScreenId::Destinations, u"destinations"_s}, {ScreenId::Activity, u"activity"_s},
            {ScreenId::Settings, u"settings"_s}, {ScreenId::Overview, u"overview"_s}};
        for (const auto &[screen, page] : screens.asKeyValueRange()) {
            window->showScreen(screen);
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            if (auto *card = window->findChild<AdviceCard *>(u"destinationAdvice"_s))
                card->clear(); // an error in view comes first
            window->setFocus();
            window->actionRegistry().action("help.here"_L1).trigger();
            QVERIFY(helpOf());
            QCOMPARE(helpOf()->page(), page);
        }
        const QMap<QLatin1StringView, QString> commands{
            {"collect.backfill"_L1, u"backfill"_s}, {"help.keys"_L1, u"keyboard"_s}, {"help.bundle"_L1, u"troubleshooting"_s}};
        for (const auto &[command, page] : commands.asKeyValueRange()) {
            window->actionRegistry().action(command).trigger();
            QDialog *dialog = nullptr;
            for (QDialog *each : window->findChildren<QDialog *>())
                dialog = each->isVisible() ? each : dialog;
            QVERIFY2(dialog, command.data());
            QCOMPARE(pressIn(dialog), page);
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        window->actionRegistry().action("help.about"_L1).trigger(); // has no page; the screen behind it has
        auto *about = window->findChild<QMessageBox *>();
        QVERIFY(about);
        QCOMPARE(helpPlaceFor(about), u"settings"_s);
    }

    void theListOfKeysIsMadeOfTheCommands()
    {
        const auto window = open();
        window->actionRegistry().action("help.keys"_L1).trigger();
        const auto *keys = window->findChild<KeysDialog *>()->findChild<QTableWidget *>();
        QMap<QString, QString> listed;
        for (int row = 0; row < keys->rowCount(); ++row)
            listed[keys->item(row, 0)->text()] = keys->item(row, 1)->text();
        int shortcuts = 0;
        for (const QAction *action : window->actionRegistry().actions()) {
            if (action->shortcut().isEmpty())
                continue;
            ++shortcuts;
            QVERIFY2(listed.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
        }
        QVERIFY(shortcuts > 20);
    }

    void searchesAndGoesBack()
    {
        HelpWindow help;
        help.show();
        auto *text = help.findChild<QTextBrowser *>(u"helpText"_s);
        auto *pages = help.findChild<QListWidget *>(u"helpPages"_s);
        QCOMPARE(help.page(), u"index"_s);
        QVERIFY(text->toPlainText().contains(u"Begin here"_s));
        help.showPlace(u"filter"_s);
        QCOMPARE(pages->currentRow(), int(helpPageIds().indexOf(u"filter"_s)));
        QTest::mouseClick(help.findChild<QAbstractButton *>(u"helpBack"_s), Qt::LeftButton);
        QCOMPARE(help.page(), u"index"_s);
        QTest::mouseClick(help.findChild<QAbstractButton *>(u"helpForward"_s), Qt::LeftButton);
        QCOMPARE(help.page(), u"filter"_s);
        help.findChild<QLineEdit *>(u"helpSearch"_s)->setText(u"quarantine ledger"_s);
        int shown = 0;
        for (int row = 0; row < pages->count(); ++row)
            shown += !pages->item(row)->isHidden();
        QVERIFY(shown > 0 && shown < pages->count());
        text->setSource(QUrl(u"http://127.0.0.1:1/page.html"_s)); // shows nothing, asks nobody
        QVERIFY(!text->toPlainText().contains(u"Begin here"_s));
    }

    void whatIsNewIsTheChangeLog()
    {
        const QString news = helpPageText(u"whats-new"_s);
        QVERIFY(news.startsWith(u"# What's new\n"_s));
        QVERIFY(news.contains(u"\n## "_s));
        QVERIFY(news.count(u"\n- "_s) > 20);
        QVERIFY2(!news.contains(u"Keep a Changelog"_s), "what is for those who write it stays out");
        QVERIFY2(!news.contains(u"\n  "_s), "wrapped lines are put together");
    }

    void writesItselfAsHtml()
    {
        const QTemporaryDir folder;
        const auto written = writeHelp(folder.filePath(u"html"_s));
        QVERIFY(written && *written > helpPageIds().size());
        QFile page(folder.filePath(u"html/connect-tenant.html"_s));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray html = page.readAll();
        QVERIFY(html.contains("href=\"permissions.html\"") && html.contains("<title>Connect a tenant"));
        QVERIFY(!html.contains(".md\""));
        QVERIFY(!writeHelp(u"/proc/nowhere"_s));
    }

    /// Draws them wherever it is run, so that none is shown that cannot be drawn any more, and none is drawn for nobody.
    void drawsItsPictures()
    {
        const QTemporaryDir nowhere;
        const QString asked = qEnvironmentVariable("TRIBUTARY_HELP_PICTURES");
        const QString folder = asked.isEmpty() ? nowhere.path() : asked;
        const QStringList pictures{u"*.png"_s};
        drawPictures(folder);
        QStringList shown;
        for (const QString &id : helpPageIds())
            shown << captures(helpHtml(helpPageText(id)), u"src=\"([^\"]+)\""_s);
        shown.sort();
        shown.removeDuplicates();
        QVERIFY(shown.size() > 4);
        QCOMPARE(QDir(folder).entryList(pictures, QDir::Files, QDir::Name), shown);
        QCOMPARE(
            QDir(QStringLiteral(TRIBUTARY_SOURCE_DIR "/resources/help")).entryList(pictures, QDir::Files, QDir::Name), shown);
    }
};

QTEST_MAIN(HelpTest)
#include "help_test.moc"
