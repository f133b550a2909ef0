// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facetpopup.h"

#include "models/text.h"
#include "theme/measures.h"
#include "theme/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace tributary {

using namespace Qt::StringLiterals;

FacetPopup::FacetPopup(const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(title)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_note(new QLabel(this))
{
    const Measures measures(*this);
    setObjectName(u"facetPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(title);
    m_search->setObjectName(u"facetSearch"_s);
    m_search->setPlaceholderText(tr("Search in %1").arg(title));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"facetValues"_s);
    m_list->setAccessibleName(title);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(smallFont(font()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measures.units(2), measures.units(2), measures.units(2), measures.units(2));
    layout->setSpacing(measures.unit());
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    connect(m_search, &QLineEdit::textChanged, this, &FacetPopup::narrow);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (!m_filling)
            change(*item, item->checkState() == Qt::Checked ? FacetChoice::Wanted : FacetChoice::None);
    });
    connect(m_list, &QListWidget::itemActivated, this,
        [](QListWidgetItem *item) { item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked); });
}

void FacetPopup::setEntries(const QList<Entry> &entries, quint64 distinct)
{
    const QScopedValueRollback filling(m_filling, true);
    m_entries = entries;
    m_distinct = distinct;
    m_list->clear();
    for (int i = 0; i < int(entries.size()); ++i) {
        auto *item = new QListWidgetItem(m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        show(*item);
    }
    m_list->setCurrentRow(0);
    narrow(m_search->text());
}

void FacetPopup::show(QListWidgetItem &item)
{
    const QScopedValueRollback filling(m_filling, true);
    const Entry &entry = m_entries[m_list->row(&item)];
    const bool isExcluded = entry.choice == FacetChoice::Excluded;
    item.setText(isExcluded ? tr("%1 – excluded").arg(entry.label)
                            //: A value and how many events have it.
                            : tr("%1 – %2").arg(entry.label, countText(entry.count)));
    item.setToolTip(plainToolTip(entry.label));
    item.setData(Qt::AccessibleTextRole, u"%1: %2"_s.arg(m_title, item.text()));
    item.setCheckState(entry.choice == FacetChoice::Wanted ? Qt::Checked : Qt::Unchecked);
    QFont lettering = font();
    lettering.setStrikeOut(isExcluded);
    item.setFont(lettering);
}

void FacetPopup::change(QListWidgetItem &item, FacetChoice choice)
{
    Entry &entry = m_entries[m_list->row(&item)];
    entry.choice = entry.choice == FacetChoice::Excluded ? FacetChoice::None : choice;
    show(item);
    Q_EMIT chosen(entry.word, entry.choice);
}

void FacetPopup::narrow(const QString &text)
{
    quint64 shown = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        const Entry &entry = m_entries[row];
        const bool fits = entry.label.contains(text, Qt::CaseInsensitive) || entry.word.contains(text, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!fits);
        shown += fits ? 1 : 0;
    }
    const quint64 known = quint64(m_entries.size());
    m_note->setText(m_distinct > known ? tr("%1 of the %2 most frequent values; there are %3.")
                                             .arg(countText(shown), countText(known), countText(m_distinct))
                                       : tr("%1 of %2 values.").arg(countText(shown), countText(known)));
}

void FacetPopup::openAt(const QPoint &global)
{
    const Measures measures(*this);
    resize(measures.em(26), measures.row() * 14);
    QPoint at = isRightToLeft() ? global - QPoint(width(), 0) : global;
    if (const QScreen *screen = parentWidget()->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    QFrame::show();
    m_search->setFocus(Qt::PopupFocusReason);
}

bool FacetPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (watched == m_search && (key.key() == Qt::Key_Down || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->isHidden())
                continue;
            m_list->setCurrentRow(row);
            break;
        }
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_list && key.key() == Qt::Key_Delete && m_list->currentItem()) {
        change(*m_list->currentItem(), FacetChoice::Excluded);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tributary
