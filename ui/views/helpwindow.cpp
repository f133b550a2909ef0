// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/helpwindow.h"

#include "help/helphtml.h"
#include "help/helppages.h"
#include "models/helprole.h"
#include "theme/icons.h"
#include "theme/measures.h"

#include <QtCore/QHash>
#include <QtGui/QKeyEvent>
#include <QtGui/QTextDocument>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// Shows pages and pictures of the program only, whatever a link says.
class HelpBrowser final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        const QString file = name.path().section(u'/', -1);
        if (type == QTextDocument::ImageResource) {
            QPixmap picture;
            picture.loadFromData(helpResource(file));
            const int room = viewport()->width() - 2 * int(document()->documentMargin()) - 4;
            return picture.width() > room && room > 0 ? picture.scaledToWidth(room, Qt::SmoothTransformation) : picture;
        }
        return u"<style>table { margin-top: 6px; } td, th { padding: 4px; text-align: left; } pre, code { font-family: "
               u"monospace; }"
               "</style>"_s
            + helpHtml(helpPageText(file.section(u'.', 0, 0)));
    }
};

QUrl urlOf(const QString &place)
{
    const QString page = place.section(u'#', 0, 0);
    QUrl url(u"help:/"_s + (helpPageIds().contains(page) ? page : u"index"_s) + u".md"_s);
    if (const QString anchor = place.section(u'#', 1); !anchor.isEmpty())
        url.setFragment(anchor);
    return url;
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_search(new QLineEdit(this))
    , m_pages(new QListWidget(this))
    , m_browser(new HelpBrowser(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_forward(new QPushButton(tr("&Forward"), this))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Help"));
    buildLayout();
    connectSignals();
    for (const QString &id : helpPageIds()) {
        auto *item = new QListWidgetItem(helpPageTitle(id), m_pages);
        item->setData(Qt::UserRole, id);
    }
    showPlace(u"index"_s);
}

void HelpWindow::buildLayout()
{
    const Measures measures(*this);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setPlaceholderText(tr("Search the help (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_pages->setObjectName(u"helpPages"_s);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setSpacing(measures.unit() / 2);
    m_browser->setObjectName(u"helpText"_s);
    m_browser->setAccessibleName(tr("Text of the page"));
    m_browser->setOpenExternalLinks(false);
    m_browser->document()->setDocumentMargin(measures.units(4));
    m_back->setObjectName(u"helpBack"_s);
    m_forward->setObjectName(u"helpForward"_s);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch(1);
    bar->addWidget(m_search, 1);
    auto *split = new QSplitter(this);
    split->addWidget(m_pages);
    split->addWidget(m_browser);
    split->setStretchFactor(1, 1);
    split->setSizes({measures.em(16), measures.em(52)});
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(split, 1);
    setTabOrder(m_back, m_forward);
    setTabOrder(m_forward, m_search);
    setTabOrder(m_search, m_pages);
    setTabOrder(m_pages, m_browser);
    resize(measures.em(72), measures.em(48));
}

void HelpWindow::connectSignals()
{
    connect(m_back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QPushButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QPushButton::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QPushButton::setEnabled);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HelpWindow::noteSource);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole).toString() != page())
            showPlace(item->data(Qt::UserRole).toString());
    });
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
}

void HelpWindow::showPlace(const QString &place)
{
    // The pages are English; what to do about errors is in the language of the program.
    m_browser->setLayoutDirection(place.startsWith(u"errors"_s) ? layoutDirection() : Qt::LeftToRight);
    m_browser->setSource(urlOf(place), QTextDocument::HtmlResource);
}

/// The signal comes before the browser's own source() says so.
void HelpWindow::noteSource(const QUrl &source)
{
    m_page = source.path().section(u'/', -1).section(u'.', 0, 0);
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(Qt::UserRole).toString() == page())
            m_pages->setCurrentRow(row);
    }
    setWindowTitle(tr("%1 – Help").arg(helpPageTitle(page())));
}

/// Pages that have all the words stay in the list.
void HelpWindow::search(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_pages->count(); ++row) {
        const QString text = helpPageText(m_pages->item(row)->data(Qt::UserRole).toString());
        const bool isFound =
            std::ranges::all_of(wanted, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        m_pages->item(row)->setHidden(!isFound);
    }
}

/// The next place on the page; behind the last one the first page of the list that has the words.
void HelpWindow::findNext()
{
    const QString word = m_search->text().trimmed();
    if (word.isEmpty() || m_browser->find(word))
        return;
    for (int step = 1; step <= m_pages->count(); ++step) {
        const int row = (std::max(0, m_pages->currentRow()) + step) % m_pages->count();
        if (m_pages->item(row)->isHidden())
            continue;
        m_pages->setCurrentRow(row);
        m_browser->moveCursor(QTextCursor::Start);
        m_browser->find(word);
        return;
    }
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        m_search->setFocus(Qt::ShortcutFocusReason);
    else if (event->matches(QKeySequence::Back))
        m_browser->backward();
    else if (event->matches(QKeySequence::Forward))
        m_browser->forward();
    else if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_browser)
        m_browser->reload();
}

QString helpPlaceOfClass(const QByteArray &name)
{
    static const QHash<QByteArray, QString> places{{"OverviewScreen", u"overview"_s}, {"FirstRun", u"first-steps"_s},
        {"TenantsScreen", u"tenants"_s}, {"TenantDetail", u"tenants"_s}, {"EventsScreen", u"events"_s},
        {"QueryField", u"filter"_s}, {"DestinationsScreen", u"destinations"_s}, {"ActivityScreen", u"activity"_s},
        {"SettingsScreen", u"settings"_s}, {"BackfillDialog", u"backfill"_s},
        {"CoverageDialog", u"backfill#what-can-be-fetched"_s}, {"KeysDialog", u"keyboard"_s},
        {"ImportConfigurationDialog", u"configuration#export-and-import"_s},
        {"DeleteDataDialog", u"configuration#deleting-everything"_s},
        {"BundleDialog", u"troubleshooting#to-report-a-problem"_s}, {"ImportDialog", u"tenants#import-from-csv"_s},
        {"RotateDialog", u"tenants#replace-a-credential"_s}, {"RemoveTenantDialog", u"tenants#remove-a-tenant"_s},
        {"CloneSettingsDialog", u"tenants#copy-settings"_s}, {"TenantPage", u"connect-tenant#the-tenant"_s},
        {"SignInPage", u"connect-tenant#three-ways-to-sign-in"_s}, {"ConsentPage", u"connect-tenant#with-the-parent-s-app"_s},
        {"HistogramTable", u"events#over-time"_s}, {"CreatePage", u"connect-tenant#with-an-app-made-in-the-child"_s},
        {"PermissionsPage", u"permissions"_s}, {"StreamsPage", u"connect-tenant#streams"_s},
        {"FinishPage", u"connect-tenant#the-first-events"_s}, {"KindPage", u"destinations#kinds"_s},
        {"ParentPage", u"destinations#the-parent"_s}, {"WorkspacePage", u"destinations#the-workspace"_s},
        {"ProvisionPage", u"destinations#what-is-made-in-azure"_s}, {"TemplatePage", u"destinations#with-a-template"_s},
        {"ProofPage", u"destinations#accepted-and-arrived"_s}, {"PlainPage", u"destinations#files-kafka-and-the-old-api"_s}};
    return places.value(name.mid(name.lastIndexOf(':') + 1));
}

void setHelpPlace(QWidget &widget, const QString &place)
{
    widget.setProperty("helpPlace", place);
}

QString helpPlaceFor(const QWidget *focus)
{
    const QWidget *window = focus ? focus->window() : nullptr;
    if (!window)
        return u"index"_s;
    for (const QWidget *widget = focus; widget != window; widget = widget->parentWidget()) {
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        QString chosen = view ? view->currentIndex().data(HelpRole).toString() : QString();
        if (!chosen.isEmpty())
            return chosen;
        if (QString place = widget->property("helpPlace").toString(); !place.isEmpty())
            return place;
    }
    const auto widgets = window->findChildren<const QWidget *>();
    for (const QWidget *widget : widgets) { // an error in view is what a person asks about
        const QString code = widget->property("helpError").toString();
        if (widget->isVisible() && !code.isEmpty())
            return helpPlaceOfCode(code);
    }
    for (const QWidget *widget = focus; widget; widget = widget->parentWidget()) {
        if (QString place = helpPlaceOfClass(widget->metaObject()->className()); !place.isEmpty())
            return place;
    }
    for (const QWidget *widget : widgets) {
        if (QString place = helpPlaceOfClass(widget->metaObject()->className()); widget->isVisible() && !place.isEmpty())
            return place;
    }
    return window->parentWidget() ? helpPlaceFor(window->parentWidget()) : u"index"_s;
}

HelpKey::HelpKey(std::function<void(const QString &)> show, QObject *parent)
    : QObject(parent)
    , m_show(std::move(show))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F1 || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *widget = static_cast<QWidget *>(watched);
    m_show(helpPlaceFor(QApplication::focusWidget() ? QApplication::focusWidget() : widget));
    return true;
}

} // namespace tributary
