// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recorddetail.h"

#include "models/filteredit.h"
#include "models/meanings.h"
#include "theme/icons.h"
#include "theme/measures.h"
#include "theme/mirrored.h"
#include "views/celldelegate.h"
#include "views/elidedlabel.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QTextBlock>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTreeView>

namespace tributary {

using namespace Qt::StringLiterals;

RecordDetail::RecordDetail(const ShownTime &time, QWidget *parent)
    : QWidget(parent)
    , m_time(time)
    , m_headline(new ElidedLabel(this))
    , m_subline(new ElidedLabel(this))
    , m_neighbours(new QPushButton(tr("&Neighbours"), this))
    , m_original(new QPushButton(tr("&Original"), this))
    , m_copy(new QPushButton(glyphIcon(Glyph::Copy), tr("Copy as &JSON"), this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_tree(new QTreeView(this))
    , m_text(new QPlainTextEdit(this))
{
    buildLayout();
    connectSignals();
    clear();
}

void RecordDetail::buildLayout()
{
    const Measures measures(*this);
    m_headline->setObjectName(u"headline"_s);
    m_headline->setFont(strongFont(font()));
    m_subline->setToken(Token::TextMuted);
    m_subline->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_neighbours->setObjectName(u"neighbours"_s);
    m_neighbours->setToolTip(tr("Show events of the same user, address or correlation id"));
    m_original->setObjectName(u"showOriginal"_s);
    m_original->setCheckable(true);
    m_original->setToolTip(tr("Show the record as it was received, without line breaks of ours"));
    m_copy->setObjectName(u"copyRecord"_s);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(mirrored(*this, {measures.units(3), measures.unit(), measures.units(2), measures.unit()}));
    heading->setSpacing(measures.units(2));
    heading->addWidget(m_headline);
    heading->addWidget(m_subline, 1);
    heading->addWidget(m_neighbours);
    heading->addWidget(m_original);
    heading->addWidget(m_copy);

    m_tree->setObjectName(u"fields"_s);
    m_tree->setAccessibleName(tr("Fields of the record"));
    m_tree->setModel(&m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemDelegate(new FieldDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setFont(strongFont(smallFont(font())));
    m_tree->header()->resizeSection(RecordTree::Field, measures.em(13));
    m_tree->header()->resizeSection(RecordTree::Value, measures.em(18));
    m_text->setObjectName(u"bytes"_s);
    m_text->setAccessibleName(tr("Record as JSON"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(fixedFont(font()));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setUndoRedoEnabled(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_text);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_splitter, 1);
}

void RecordDetail::connectSignals()
{
    connect(m_neighbours, &QPushButton::clicked, this, &RecordDetail::openNeighbours);
    connect(m_original, &QPushButton::toggled, this, &RecordDetail::showText);
    connect(m_copy, &QPushButton::clicked, this, &RecordDetail::copyBytes);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &RecordDetail::openMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordDetail::lightUpText);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &RecordDetail::lightUpField);
}

void RecordDetail::clear()
{
    m_address.reset();
    m_columns = {};
    m_headline->setText(tr("No event selected"));
    m_subline->setText(tr("Select a row to see what it holds."));
    setBytes({});
    m_text->setPlainText({});
}

void RecordDetail::showRecord(const RecordRow &record)
{
    m_columns = record.columns;
    m_headline->setText(headlineFor(record.columns));
    m_subline->setText(sublineFor(record, m_time));
    if (m_address == record.address)
        return;
    m_address = record.address;
    m_bytes.clear();
    m_model.setRecord({});
    m_copy->setEnabled(false);
    m_text->setPlainText(tr("Reading the record…"));
}

void RecordDetail::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_model.setRecord(bytes);
    m_copy->setEnabled(!bytes.isEmpty());
    m_neighbours->setEnabled(m_address.has_value());
    m_original->setEnabled(!bytes.isEmpty());
    showText();
}

void RecordDetail::showText()
{
    const QScopedValueRollback guard(m_following, true);
    m_raw = m_original->isChecked() ? originalText(m_bytes) : prettyText(m_bytes);
    if (m_bytes.isEmpty())
        m_raw.text = tr("The record's bytes are no longer kept on this computer.");
    m_text->setExtraSelections({});
    m_text->setPlainText(m_raw.text);
}

void RecordDetail::lightUpText(const QModelIndex &index)
{
    if (m_following)
        return;
    const QScopedValueRollback guard(m_following, true);
    m_text->setExtraSelections({});
    const auto range = m_model.rangeOf(index);
    if (!range)
        return;
    for (const RawText::Place &place : m_raw.places) {
        if (!(place.bytes == *range))
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_text->document());
        selection.cursor.setPosition(int(place.start));
        m_text->setTextCursor(selection.cursor);
        selection.cursor.setPosition(int(place.start + place.length), QTextCursor::KeepAnchor);
        selection.format.setBackground(palette().brush(QPalette::Highlight));
        m_text->setExtraSelections({selection});
        m_text->ensureCursorVisible();
        return;
    }
}

void RecordDetail::lightUpField()
{
    if (m_following || m_raw.places.empty())
        return;
    const QScopedValueRollback guard(m_following, true);
    const qsizetype at = m_text->textCursor().position();
    const RawText::Place *innermost = nullptr;
    for (const RawText::Place &place : m_raw.places) {
        if (place.start <= at && at <= place.start + place.length)
            innermost = &place;
    }
    if (!innermost)
        return;
    const QModelIndex index = m_model.indexAt(innermost->bytes.offset);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void RecordDetail::openMenu(const QPoint &at)
{
    const QModelIndex index = m_tree->indexAt(at);
    if (!index.isValid())
        return;
    const QString value = m_model.fullValue(index);
    const QString path = m_model.pathOf(index);
    auto *menu = new QMenu(m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addFilterActions(*menu, index);
    const QStringList members = m_model.membersOf(index);
    if (!members.isEmpty()) {
        const QString text = m_mayAddColumns ? tr("&Add as column") : tr("&Add as column (the table has as many as it takes)");
        menu->addAction(text, this, [this, members] { Q_EMIT columnRequested(members); })->setEnabled(m_mayAddColumns);
    }
    menu->addAction(tr("Copy &value"), this, [value] { QGuiApplication::clipboard()->setText(value); });
    menu->addAction(tr("Copy &path"), this, [path] { QGuiApplication::clipboard()->setText(path); });
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void RecordDetail::addFilterActions(QMenu &menu, const QModelIndex &index)
{
    const QString value = m_model.fullValue(index);
    const QStringList members = m_model.membersOf(index);
    const bool isScalar = !m_model.hasChildren(index) && value.size() <= 500;
    const auto add = [this, &menu](const QString &text, const Change &change) {
        menu.addAction(text, this, [this, change] { Q_EMIT filterRequested(change); });
    };
    if (isScalar && members.isEmpty()) // inside JSON that is held in a string
        add(tr("&Filter for this text"), [value](const QString &text) { return withText(text, value); });
    if (isScalar && !members.isEmpty()) {
        add(tr("&Filter for this value"),
            [members, value](const QString &text) { return withMemberOrField(text, members, value, false); });
        add(tr("&Exclude this value"),
            [members, value](const QString &text) { return withMemberOrField(text, members, value, true); });
    }
    if (!members.isEmpty())
        add(tr("Events with this f&ield"), [members](const QString &text) { return withMemberPresent(text, members); });
    menu.addSeparator();
}

void RecordDetail::openNeighbours()
{
    auto *menu = new QMenu(m_neighbours);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const QString &filter) {
        QAction *action = menu->addAction(
            text, this, [this, filter] { Q_EMIT filterRequested([filter](const QString &) { return filter; }); });
        action->setEnabled(!filter.isEmpty());
    };
    const auto only = [](FilterField field, const QString &value) {
        return value.isEmpty() ? QString() : withValue({}, field, value, false);
    };
    add(tr("Same &user"), only(FilterField::User, m_columns.user));
    add(tr("Same &IP address"), only(FilterField::Ip, m_columns.clientIp));
    const QString correlation = correlationOf(m_bytes);
    add(tr("Same &correlation id"), correlation.isEmpty() ? QString() : withText({}, correlation));
    menu->popup(m_neighbours->mapToGlobal(m_neighbours->rect().bottomLeft()));
}

void RecordDetail::copyBytes() const
{
    if (!m_bytes.isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_bytes));
}

} // namespace tributary
