// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helphtml.h"
#include "help/helppages.h"
#include "model/adviceindex.h"
#include "theme/theme.h"
#include "ui/fakeconsole.h"
#include "ui/fakedestinationdesk.h"
#include "ui/faketenantdesk.h"
#include "ui/fakeupkeepdesk.h"
#include "views/helpwindow.h"
#include "views/mainwindow.h"
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
#include <QtWidgets/QStackedWidget>
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

    void drawsItsPictures()
    {
        const QString folder = qEnvironmentVariable("TRIBUTARY_HELP_PICTURES");
        if (folder.isEmpty())
            return;
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
        HelpWindow help; // for a look; no page shows it
        help.showPlace(u"connect-tenant"_s);
        help.show();
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        help.showPlace(u"connect-tenant"_s);
        take(help, u"../help-window.png"_s);
    }
};

QTEST_MAIN(HelpTest)
#include "help_test.moc"
