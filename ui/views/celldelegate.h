// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QtWidgets/QStyledItemDelegate>

namespace tributary {

/// Paints cells of the tables: background by the style, then icon and text in the colours of their tokens. On a selected row
/// words turn to the text colour, icons keep theirs.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    struct Look {
        Glyph glyph = Glyph::None;
        Token glyphToken = Token::Text;
        Token token = Token::Text;
        bool bold = false;
        QString text;
        QFont font;
        Qt::TextElideMode elide = Qt::ElideRight;
        Qt::Alignment align = Qt::AlignLeft;
        bool isCode = false; ///< an id, an address, a name of a service: runs from left to right in any language
    };

    static void paintBackground(QPainter &painter, const QStyleOptionViewItem &option);
    static void paintLook(QPainter &painter, const QStyleOptionViewItem &option, const Look &look);
};

/// Cells of the matrix of tenants: the cell grammar and the sparkline.
class MatrixDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    void setMuted(bool muted) { m_muted = muted; } ///< the values are old
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_muted = false;
};

/// Fields of a record: values in the fixed font, meanings muted.
class FieldDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Lines of the activity log.
class ActivityDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Cells of the table of events.
class RecordDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tributary
