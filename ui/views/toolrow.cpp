// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/toolrow.h"

#include "theme/measures.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace tributary {

namespace {

void follow(QPushButton &button, QAction &action)
{
    const auto sync = [&button, &action] {
        button.setText(action.text());
        button.setIcon(action.icon());
        button.setEnabled(action.isEnabled());
        button.setToolTip(action.shortcut().isEmpty() ? QString() : action.shortcut().toString(QKeySequence::NativeText));
        button.setCheckable(action.isCheckable());
        button.setChecked(action.isChecked());
    };
    sync();
    QObject::connect(&action, &QAction::changed, &button, sync);
    QObject::connect(&button, &QPushButton::clicked, &action, [&button, &action] {
        action.trigger();
        button.setChecked(action.isChecked());
    });
}

} // namespace

ToolRow::ToolRow(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_more(new QPushButton(QStringLiteral("\u00BB"), this))
{
    const Measures measures(*this);
    m_layout->setContentsMargins(measures.units(3), measures.units(2), measures.units(3), measures.units(2));
    m_layout->setSpacing(measures.units(2));
    m_more->setAccessibleName(tr("More commands"));
    m_more->setObjectName(QStringLiteral("moreCommands"));
    m_more->setMenu(new QMenu(m_more));
    m_more->setFixedWidth(measures.em(4));
    m_more->hide();
    m_layout->addWidget(m_more);
    m_layout->addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

QPushButton &ToolRow::addAction(QAction &action)
{
    auto *button = new QPushButton(this);
    button->setObjectName(action.objectName() + QStringLiteral(".button"));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    follow(*button, action);
    addWidget(*button, {&action});
    return *button;
}

void ToolRow::addWidget(QWidget &widget, const QList<QAction *> &commands)
{
    m_items.append({&widget, commands});
    m_layout->insertWidget(
        m_layout->count() - 2, &widget, widget.sizePolicy().horizontalPolicy() == QSizePolicy::Expanding ? 1 : 0);
}

QSize ToolRow::minimumSizeHint() const
{
    const Measures measures(*this);
    return {measures.em(12), measures.row() + measures.units(4)};
}

void ToolRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(themeColor(Token::Border, palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void ToolRow::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

bool ToolRow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return handled;
}

void ToolRow::arrange()
{
    const int spacing = m_layout->spacing();
    const auto widthOf = [spacing](const QWidget &widget) {
        const bool stretches = widget.sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
        return (stretches ? std::max(widget.minimumSizeHint().width(), widget.minimumWidth()) : widget.sizeHint().width())
            + spacing;
    };
    const QMargins margins = m_layout->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    int wanted = 0;
    for (const Item &item : std::as_const(m_items))
        wanted += widthOf(*item.widget);
    QList<const Item *> hidden;
    for (auto item = m_items.crbegin(); item != m_items.crend() && wanted > room; ++item) {
        if (item->commands.isEmpty())
            continue;
        if (hidden.isEmpty())
            wanted += widthOf(*m_more);
        wanted -= widthOf(*item->widget);
        hidden.prepend(&*item);
    }
    m_more->menu()->clear();
    for (const Item &item : std::as_const(m_items)) {
        const bool fits = !hidden.contains(&item);
        item.widget->setVisible(fits);
        if (!fits)
            m_more->menu()->addActions(item.commands);
    }
    m_more->setVisible(!hidden.isEmpty());
}

SegmentedControl::SegmentedControl(const QList<QAction *> &choices, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *group = new QButtonGroup(this);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        auto *button = new QPushButton(this);
        button->setObjectName(choices[i]->objectName() + QStringLiteral(".button"));
        follow(*button, *choices[i]);
        setSegmentPlace(*button,
            i == 0                        ? SegmentPlace::First
                : i + 1 == choices.size() ? SegmentPlace::Last
                                          : SegmentPlace::Middle);
        group->addButton(button);
        layout->addWidget(button);
    }
}

} // namespace tributary
