// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settingsscreen.h"

#include "models/showntime.h"
#include "theme/measures.h"
#include "views/profilesettings.h"
#include "views/searchfield.h"
#include "views/settingrow.h"
#include "views/settingsfacts.h"
#include "views/toolrow.h"
#include "wizards/advicecard.h"
#include "wizards/caredesk.h"

#include <QtGui/QUndoStack>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

SettingsScreen::SettingsScreen(WindowContext context, SettingsParts parts, QWidget *parent)
    : Screen(parent)
    , m_context(context)
    , m_parts(parts)
    , m_filterField(new SearchField(tr("Search settings (Ctrl+F)"), tr("Search settings"), this))
    , m_count(new QLabel(this))
    , m_groups(new QListWidget(this))
    , m_advice(new AdviceCard(this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget(m_scroll))
{
    m_filterField->setObjectName(u"settingsFilter"_s);
    m_count->setObjectName(u"settingsCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    tools().addWidget(*m_filterField);
    tools().addWidget(*m_count);
    buildLayout();
    addGroup(generalGroup());
    addProfileGroups();
    addGroup(notificationGroup());
    addFacts();
    m_content->layout()->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    fitGroups();
    connect(m_groups, &QListWidget::currentRowChanged, this, &SettingsScreen::showGroup);
    connect(m_filterField, &QLineEdit::textChanged, this, &SettingsScreen::search);
    connect(m_filterField, &SearchField::left, m_groups, [this] { m_groups->setFocus(Qt::OtherFocusReason); });
    connect(&m_parts.preferences, &Preferences::changed, this, &SettingsScreen::showChoices);
    connect(&m_context.time, &ShownTime::zoneChanged, this, &SettingsScreen::showChoices);
    connect(&m_parts.undo, &QUndoStack::indexChanged, this, &SettingsScreen::showChoices);
    m_groups->setCurrentRow(0);
}

void SettingsScreen::buildLayout()
{
    const Measures measures(*this);
    m_groups->setObjectName(u"settingsGroups"_s);
    m_groups->setAccessibleName(tr("Groups of settings"));
    m_groups->setFrameShape(QFrame::NoFrame);
    m_groups->setSpacing(measures.unit() / 2);
    m_groups->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_content->setMaximumWidth(measures.em(50));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(measures.units(4), measures.units(3), measures.units(4), measures.units(3));
    column->setSpacing(measures.units(4));
    m_scroll->setWidget(m_content);
    m_scroll->setAlignment(Qt::AlignLeading);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(measures.units(2));
    columns->addWidget(m_groups);
    columns->addWidget(m_scroll, 1);
    body().addWidget(m_advice);
    body().addLayout(columns, 1);
}

SettingsScreen::Section &SettingsScreen::addSection(const QString &name, const QString &title)
{
    const Measures measures(*this);
    auto *widget = new QWidget(m_content);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(measures.units(3));
    auto *heading = new QLabel(title, widget);
    heading->setFont(titleFont(font()));
    layout->addWidget(heading);
    m_content->layout()->addWidget(widget);
    auto *item = new QListWidgetItem(title, m_groups);
    item->setSizeHint({0, measures.row() + measures.unit()});
    m_sections.append({name, widget, {}});
    return m_sections.last();
}

void SettingsScreen::fitGroups()
{
    int widest = 0;
    for (int i = 0; i < m_groups->count(); ++i)
        widest = std::max(widest, m_groups->fontMetrics().horizontalAdvance(m_groups->item(i)->text()));
    m_groups->setFixedWidth(widest + Measures(*this).units(6));
}

void SettingsScreen::addGroup(const SettingsGroup &group)
{
    Section &section = addSection(group.name, group.title);
    for (const Setting &setting : group.settings) {
        auto *row = new SettingRow(setting, section.widget);
        section.widget->layout()->addWidget(row);
        section.rows.append({row, settingSearchText(group, setting)});
        m_rows << row;
        connect(row, &SettingRow::chosen, this, [this, row](const QVariant &value) { choose(*row, value); });
    }
}

void SettingsScreen::choose(SettingRow &row, const QVariant &value)
{
    const Setting &setting = row.setting();
    m_advice->clear();
    const QString loss = setting.loss ? setting.loss(value) : QString();
    if (!loss.isEmpty())
        askBeforeLoss(row, value, loss);
    else if (value != setting.read())
        m_parts.undo.push(new SettingChange(setting, value));
    row.showValue();
}

void SettingsScreen::addPanel(const QString &name, const QString &title, QWidget &panel, const QString &words)
{
    Section &section = addSection(name, title);
    section.widget->layout()->addWidget(&panel);
    section.rows.append({&panel, title + u' ' + words});
}

void SettingsScreen::enter()
{
    if (m_profile)
        m_profile->load(); // the command line or another program may have changed them
    showChoices();
}

void SettingsScreen::showChoices()
{
    for (SettingRow *row : std::as_const(m_rows))
        row->showValue();
}

void SettingsScreen::setStartsAtLogin(bool on)
{
    const auto set = m_parts.care->setStartsAtLogin(on);
    if (set)
        m_advice->clear();
    else
        m_advice->showError(set.error(), {}, Token::Warning);
    showChoices();
}

void SettingsScreen::showGroup(int place)
{
    if (place < 0 || place >= m_sections.size())
        return;
    if (!m_filterField->text().trimmed().isEmpty()) {
        m_scroll->ensureWidgetVisible(m_sections[place].widget, 0, 0);
        return;
    }
    for (int i = 0; i < m_sections.size(); ++i)
        m_sections[i].widget->setVisible(i == place);
    m_scroll->ensureVisible(0, 0);
}

void SettingsScreen::search(const QString &words)
{
    const bool searching = !words.trimmed().isEmpty();
    int found = 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        const Section &section = m_sections[i];
        int here = 0;
        for (const Row &row : section.rows) {
            const bool matches = hasWords(row.text, words);
            row.widget->setVisible(matches);
            here += matches ? 1 : 0;
        }
        section.widget->setVisible(here > 0);
        m_groups->item(i)->setHidden(here == 0);
        found += here;
    }
    m_count->setText(!searching ? QString()
            : found == 0        ? tr("No setting has these words.")
                                : tr("%n settings found", nullptr, found));
    if (!searching)
        showGroup(m_groups->currentRow());
}

void SettingsScreen::showSubject(const QString &group)
{
    const auto found = std::ranges::find(m_sections, group, &Section::name);
    m_filterField->clear();
    if (found != m_sections.end())
        m_groups->setCurrentRow(int(found - m_sections.begin()));
}

void SettingsScreen::focusFilter()
{
    m_filterField->setFocus(Qt::ShortcutFocusReason);
    m_filterField->selectAll();
}

QList<QWidget *> SettingsScreen::panes() const
{
    QList<QWidget *> panes{m_filterField, m_groups};
    for (const SettingRow *row : m_rows) {
        if (row->isVisible() && panes.size() == 2)
            panes << &row->field();
    }
    return panes;
}

} // namespace tributary
