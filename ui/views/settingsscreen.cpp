// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settingsscreen.h"

#include "base/language.h"
#include "models/showntime.h"
#include "theme/measures.h"
#include "views/actionregistry.h"
#include "views/searchfield.h"
#include "views/toolrow.h"

#include <QtCore/QEvent>
#include <QtCore/QSet>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTimeEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array themeActions{"view.system"_L1, "view.light"_L1, "view.dark"_L1};

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

SettingsScreen::SettingsScreen(WindowContext context, Preferences &preferences, QWidget *parent)
    : Screen(parent)
    , m_context(context)
    , m_preferences(preferences)
    , m_filterField(new SearchField(tr("Search settings (Ctrl+F)"), tr("Search settings"), this))
    , m_content(new QWidget(this))
    , m_language(new QComboBox(m_content))
    , m_theme(new QComboBox(m_content))
    , m_zone(new QComboBox(m_content))
    , m_closing(new QComboBox(m_content))
    , m_alerts(new QCheckBox(tr("Show &notifications"), m_content))
    , m_quiet(new QCheckBox(tr("&Quiet hours"), m_content))
    , m_quietFrom(new QTimeEdit(m_content))
    , m_quietTo(new QTimeEdit(m_content))
{
    m_filterField->setObjectName(u"settingsFilter"_s);
    tools().addWidget(*m_filterField);
    buildLayout();
    addGeneral();
    addNotifications();
    m_content->layout()->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    connect(m_filterField, &QLineEdit::textChanged, this, &SettingsScreen::filter);
    connect(m_filterField, &SearchField::left, m_language, [this] { m_language->setFocus(Qt::OtherFocusReason); });
    connect(&m_preferences, &Preferences::changed, this, &SettingsScreen::showChoices);
    connect(&m_context.time, &ShownTime::zoneChanged, this, &SettingsScreen::showChoices);
    showChoices();
}

void SettingsScreen::buildLayout()
{
    const Measures measures(*this);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(scroll);
    auto *middle = new QHBoxLayout(page);
    middle->addStretch(1);
    middle->addWidget(m_content, 8);
    middle->addStretch(1);
    m_content->setMaximumWidth(measures.em(56));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, measures.units(3), 0, measures.units(3));
    column->setSpacing(measures.units(3));
    scroll->setWidget(page);
    body().addWidget(scroll, 1);
}

QFormLayout *SettingsScreen::addSection(const QString &title)
{
    const Measures measures(*this);
    auto *section = new QWidget(m_content);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins({});
    layout->setSpacing(measures.units(2));
    auto *heading = new QLabel(title, section);
    heading->setFont(titleFont(font()));
    layout->addWidget(heading);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(measures.units(2));
    form->setHorizontalSpacing(measures.units(4));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    layout->addLayout(form);
    m_content->layout()->addWidget(section);
    return form;
}

void SettingsScreen::addRow(QFormLayout &form, const QString &title, QWidget &field, const QString &otherwise)
{
    auto *label = new QLabel(title, m_content);
    label->setBuddy(&field);
    auto *line = new QWidget(m_content);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    auto *note = new QLabel(otherwise, line);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setFont(smallFont(font()));
    layout->addWidget(&field);
    layout->addWidget(note);
    layout->addStretch(1);
    form.addRow(label, line);
    m_rows.append({form.parentWidget(), {label, line}, title + u' ' + otherwise});
}

void SettingsScreen::addChoice(QFormLayout &form, const QString &title, QComboBox &box, const QString &otherwise)
{
    box.setFocusPolicy(Qt::StrongFocus);
    box.installEventFilter(this);
    addRow(form, title, box, otherwise);
    for (int i = 0; i < box.count(); ++i)
        m_rows.last().text += u' ' + box.itemText(i);
}

void SettingsScreen::addSwitch(QFormLayout &form, QCheckBox &box, const QString &otherwise)
{
    box.setToolTip(otherwise);
    form.addRow(&box);
    m_rows.append({form.parentWidget(), {&box}, withoutMnemonic(box.text())});
}

void SettingsScreen::addGeneral()
{
    QFormLayout &form = *addSection(tr("General"));
    addLanguage(form);
    m_theme->setObjectName(u"settingsTheme"_s);
    m_theme->addItems({tr("As the desktop"), tr("Light"), tr("Dark")});
    addChoice(form, tr("&Colours"), *m_theme, tr("Default: as the desktop"));
    connect(m_theme, &QComboBox::activated, this,
        [this](int choice) { m_context.actions.action(themeActions[size_t(choice)]).trigger(); });
    m_zone->setObjectName(u"settingsZone"_s);
    m_zone->addItems({tr("UTC"), tr("Local time")});
    addChoice(form, tr("&Times"), *m_zone, tr("Default: UTC"));
    connect(m_zone, &QComboBox::activated, this,
        [this](int choice) { m_context.actions.action(choice == 0 ? "view.utc"_L1 : "view.local"_L1).trigger(); });
    m_closing->setObjectName(u"settingsClosing"_s);
    m_closing->addItems({tr("Ask"), tr("Keep collecting in the background"), tr("Quit")});
    addChoice(form, tr("Closing the &window"), *m_closing, tr("Default: ask"));
    connect(m_closing, &QComboBox::activated, this, [this](int choice) { m_preferences.setClosing(ClosingChoice(choice)); });
}

void SettingsScreen::addLanguage(QFormLayout &form)
{
    m_language->setObjectName(u"settingsLanguage"_s);
    m_language->addItem(tr("As the system"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.ownName, language.code);
    addChoice(form, tr("&Language"), *m_language, tr("Default: as the system. Takes effect with the next start."));
    connect(m_language, &QComboBox::activated, this,
        [this](int choice) { m_preferences.setLanguage(m_language->itemData(choice).toString()); });
}

void SettingsScreen::addNotifications()
{
    QFormLayout &form = *addSection(tr("Notifications"));
    m_alerts->setObjectName(u"settingsAlerts"_s);
    addSwitch(form, *m_alerts, tr("Each problem is told once. Notifications need a desktop with a tray."));
    connect(m_alerts, &QCheckBox::clicked, this, [this](bool on) { m_preferences.setShowsAlerts(on); });
    for (int kind = 0; kind < alertKindCount; ++kind) {
        auto *box = new QCheckBox(alertKindTitle(AlertKind(kind)), m_content);
        box->setObjectName(u"settingsAlert%1"_s.arg(kind));
        addSwitch(form, *box, tr("Default: on"));
        connect(box, &QCheckBox::clicked, this, &SettingsScreen::storeAlerts);
        m_kinds << box;
    }
    addQuietHours(form);
}

void SettingsScreen::addQuietHours(QFormLayout &form)
{
    m_quiet->setObjectName(u"settingsQuiet"_s);
    addSwitch(form, *m_quiet, tr("Default: off"));
    connect(m_quiet, &QCheckBox::clicked, this, &SettingsScreen::storeAlerts);
    const auto add = [this, &form](QTimeEdit &edit, const QString &name, const QString &title, const QString &otherwise) {
        edit.setObjectName(name);
        edit.setDisplayFormat(u"HH:mm"_s);
        edit.setFocusPolicy(Qt::StrongFocus);
        edit.installEventFilter(this);
        addRow(form, title, edit, otherwise);
        connect(&edit, &QTimeEdit::timeChanged, this, &SettingsScreen::storeAlerts);
    };
    add(*m_quietFrom, u"settingsQuietFrom"_s, tr("Quiet &from"), tr("Local time; what begins then is told afterwards"));
    add(*m_quietTo, u"settingsQuietTo"_s, tr("Quiet &until"), tr("Local time"));
}

void SettingsScreen::showChoices()
{
    for (size_t i = 0; i < themeActions.size(); ++i) {
        if (m_context.actions.action(themeActions[i]).isChecked())
            m_theme->setCurrentIndex(int(i));
    }
    m_zone->setCurrentIndex(m_context.time.zone() == Zone::Utc ? 0 : 1);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_preferences.language())));
    m_closing->setCurrentIndex(int(m_preferences.closing()));
    m_alerts->setChecked(m_preferences.showsAlerts());
    const AlertSettings &alerts = m_preferences.alerts();
    for (int kind = 0; kind < m_kinds.size(); ++kind) {
        m_kinds[kind]->setChecked(!alerts.off.contains(AlertKind(kind)));
        m_kinds[kind]->setEnabled(m_preferences.showsAlerts());
    }
    m_quiet->setChecked(alerts.quiet);
    m_quiet->setEnabled(m_preferences.showsAlerts());
    const auto showTime = [&](QTimeEdit &edit, QTime time) {
        const QSignalBlocker blocker(edit);
        edit.setTime(time);
        edit.setEnabled(alerts.quiet && m_preferences.showsAlerts());
    };
    showTime(*m_quietFrom, alerts.quietFrom);
    showTime(*m_quietTo, alerts.quietTo);
}

void SettingsScreen::storeAlerts()
{
    AlertSettings alerts;
    for (int kind = 0; kind < m_kinds.size(); ++kind) {
        if (!m_kinds[kind]->isChecked())
            alerts.off << AlertKind(kind);
    }
    alerts.quiet = m_quiet->isChecked();
    alerts.quietFrom = m_quietFrom->time();
    alerts.quietTo = m_quietTo->time();
    m_preferences.setAlerts(alerts);
}

void SettingsScreen::filter(const QString &text)
{
    QSet<QWidget *> inUse;
    for (const Row &row : std::as_const(m_rows)) {
        const bool matches = row.text.contains(text.trimmed(), Qt::CaseInsensitive);
        for (QWidget *widget : row.widgets)
            widget->setVisible(matches);
        if (matches)
            inUse << row.section;
    }
    for (const Row &row : std::as_const(m_rows))
        row.section->setVisible(inUse.contains(row.section));
}

bool SettingsScreen::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the page; it changes no field that is not in use.
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && field && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    return Screen::eventFilter(watched, event);
}

void SettingsScreen::focusFilter()
{
    m_filterField->setFocus(Qt::ShortcutFocusReason);
    m_filterField->selectAll();
}

QList<QWidget *> SettingsScreen::panes() const
{
    return {m_filterField, m_theme};
}

} // namespace tributary
