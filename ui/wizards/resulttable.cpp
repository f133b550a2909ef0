// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/resulttable.h"

#include "models/text.h"
#include "theme/measures.h"
#include "views/celldelegate.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// The shape of the state, headings over groups, muted columns.
class ResultDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem styled = option;
        initStyleOption(&styled, index);
        if (styled.features & QStyleOptionViewItem::HasCheckIndicator) {
            styled.text.clear();
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        paintBackground(*painter, styled);
        Look look;
        look.text = styled.text;
        look.font = styled.font;
        if (styled.displayAlignment & Qt::AlignRight)
            look.align = Qt::AlignRight;
        look.bold = index.data(ResultModel::GroupRole).toBool();
        if (index.data(ResultModel::MutedRole).toBool())
            look.token = Token::TextMuted;
        const QVariant state = index.data(ResultModel::StateRole);
        if (state.isValid()) {
            look.glyph = resultGlyph(ResultState(state.toInt()));
            look.glyphToken = resultToken(ResultState(state.toInt()));
        }
        paintLook(*painter, styled, look);
    }
};

} // namespace

Glyph resultGlyph(ResultState state)
{
    switch (state) {
    case ResultState::None:
        return Glyph::None;
    case ResultState::Waiting:
        return Glyph::Clock;
    case ResultState::Running:
        return Glyph::Hourglass;
    case ResultState::Passed:
        return Glyph::Ok;
    case ResultState::Optional:
        return Glyph::Info;
    case ResultState::Warning:
        return Glyph::Warning;
    case ResultState::Problem:
        return Glyph::Error;
    case ResultState::Off:
        return Glyph::Dash;
    }
    return Glyph::None;
}

Token resultToken(ResultState state)
{
    switch (state) {
    case ResultState::None:
    case ResultState::Waiting:
    case ResultState::Off:
        return Token::Off;
    case ResultState::Running:
    case ResultState::Optional:
        return Token::Info;
    case ResultState::Passed:
        return Token::Ok;
    case ResultState::Warning:
        return Token::Warning;
    case ResultState::Problem:
        return Token::Error;
    }
    return Token::Text;
}

QString resultWord(ResultState state)
{
    switch (state) {
    case ResultState::None:
        return {};
    case ResultState::Waiting:
        return ResultModel::tr("waiting");
    case ResultState::Running:
        return ResultModel::tr("running");
    case ResultState::Passed:
        return ResultModel::tr("all right");
    case ResultState::Optional:
        return ResultModel::tr("optional");
    case ResultState::Warning:
        return ResultModel::tr("needs you");
    case ResultState::Problem:
        return ResultModel::tr("stopped");
    case ResultState::Off:
        return ResultModel::tr("off");
    }
    return {};
}

ResultTable::ResultTable(const QStringList &titles, QWidget *parent)
    : RowTable(parent)
    , m_model(titles)
{
    setModel(&m_model);
    setItemDelegate(new ResultDelegate(this));
    setFrameShape(QFrame::StyledPanel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setColumnWidth(0, Measures(*this).icon() + Measures(*this).units(3));
    horizontalHeader()->setSectionsClickable(false);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { Q_EMIT currentChangedTo(currentKey()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ResultTable::placeButtons);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ResultTable::placeButtons);
}

void ResultTable::setRows(const QList<ResultRow> &rows)
{
    const QString current = currentKey();
    m_model.setRows(rows);
    if (currentKey() != current)
        choose(current);
}

void ResultTable::setWidths(const QList<double> &em, int flexible)
{
    const Measures measures(*this);
    for (qsizetype i = 0; i < em.size(); ++i)
        // Words of other languages may be longer than the cells below them.
        setColumnWidth(int(i) + 1, std::max(measures.em(em[i]), horizontalHeader()->sectionSizeHint(int(i) + 1)));
    setColumnWidth(m_model.columnCount() - 1, measures.em(6));
    m_flexibleCell = flexible < 0 ? m_model.columnCount() - 3 : flexible;
    m_leastCellEm = std::min(em.value(m_flexibleCell, 8), 8.0);
    setFlexibleColumn(m_flexibleCell + 1, m_leastCellEm);
}

void ResultTable::setLeastRows(int rows)
{
    setMinimumHeight(Measures(*this).row() * rows + horizontalHeader()->sizeHint().height() + 2 * frameWidth());
}

void ResultTable::setExactRows(int rows)
{
    setLeastRows(rows);
    setMaximumHeight(minimumHeight());
}

QString ResultTable::currentKey() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model.rows().size() ? m_model.rows()[row].key : QString();
}

void ResultTable::choose(const QString &key)
{
    for (int row = 0; row < m_model.rows().size(); ++row) {
        if (m_model.rows()[row].key == key) {
            setCurrentIndex(m_model.index(row, 1));
            return;
        }
    }
}

void ResultTable::placeButtons()
{
    const int last = m_model.columnCount() - 1;
    bool any = false;
    clearSpans();
    for (int row = 0; row < m_model.rows().size(); ++row) {
        const ResultRow &shown = m_model.rows()[row];
        if (shown.group)
            setSpan(row, 1, 1, last);
        const QModelIndex index = m_model.index(row, last);
        auto *button = qobject_cast<QPushButton *>(indexWidget(index));
        any = any || !shown.button.isEmpty();
        if (shown.button.isEmpty()) {
            if (button)
                setIndexWidget(index, nullptr);
            continue;
        }
        if (!button) {
            button = new QPushButton(this);
            button->setFont(smallFont(font()));
            setIndexWidget(index, button);
            connect(button, &QPushButton::clicked, this, [this, key = shown.key] {
                choose(key);
                Q_EMIT buttonPressed(key);
            });
        }
        button->setText(shown.button);
        button->setObjectName(u"fix:"_s + shown.key);
        //: A button in a row of a table: what it does, what it is about.
        button->setAccessibleName(tr("%1: %2").arg(shown.button, shown.cells.value(0)));
    }
    setColumnHidden(last, !any);
    setFlexibleColumn(m_flexibleCell + 1, m_leastCellEm);
}

void ResultTable::copyRows() const
{
    QList<QStringList> lines;
    for (const int row : selectedRowNumbers())
        lines << m_model.rows()[row].cells;
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(toTsv(lines));
}

void ResultTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    const ResultRow row = m_model.rows().value(currentIndex().row());
    if (event->key() == Qt::Key_Space && row.checked) {
        m_model.setData(m_model.index(currentIndex().row(), 0), *row.checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !row.button.isEmpty()) {
        Q_EMIT buttonPressed(row.key);
        return;
    }
    if (enter) { // the dialog's default button
        event->ignore();
        return;
    }
    RowTable::keyPressEvent(event);
}

} // namespace tributary
