// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queryfield.h"

#include "models/facets.h"
#include "models/text.h"
#include "theme/icons.h"
#include "theme/measures.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QInputMethodEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtGui/QTextCharFormat>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr auto checkAfter = std::chrono::milliseconds(600);
constexpr int mostHistory = 30;
constexpr int mostProposals = 30;
constexpr int TextRole = Qt::UserRole + 1;

Token tokenOf(FilterToken::Kind kind)
{
    switch (kind) {
    case FilterToken::Kind::Field:
    case FilterToken::Kind::Keyword:
        return Token::Link;
    case FilterToken::Kind::Operator:
    case FilterToken::Kind::Bracket:
        return Token::TextMuted;
    case FilterToken::Kind::Regex:
        return Token::Warning;
    case FilterToken::Kind::Quoted:
        return Token::Ok;
    case FilterToken::Kind::Value:
    case FilterToken::Kind::Text:
        break;
    }
    return Token::Text;
}

/// A word as the language takes it: in quotation marks where it holds more than letters and digits.
QString spelled(const QString &word)
{
    const bool isPlain =
        !word.isEmpty() && std::ranges::none_of(word, [](QChar c) { return c.isSpace() || u"\"(),*?\\"_s.contains(c); });
    if (isPlain && !word.startsWith(u'<') && !word.startsWith(u'>') && !word.startsWith(u'/') && !word.contains(".."_L1))
        return word;
    return u'"' + QString(word).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

} // namespace

QueryField::QueryField(QWidget *parent)
    : QLineEdit(parent)
    , m_proposals(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_proposals, this))
{
    setPlaceholderText(tr("Search stored events (Ctrl+F), for example op:UserLoginFailed last:6h"));
    setAccessibleName(tr("Search stored events"));
    setClearButtonEnabled(true);
    addAction(glyphIcon(Glyph::Search, Token::TextMuted), QLineEdit::LeadingPosition);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaxLength(int(longestFilter));
    setLayoutDirection(Qt::LeftToRight); // the language runs to the right everywhere
    setFont(fixedFont(font()));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { takeProposal(index.data(TextRole).toString()); });
    m_checking.setInterval(checkAfter);
    m_checking.setSingleShot(true);
    connect(&m_checking, &QTimer::timeout, this, &QueryField::check);
    connect(this, &QLineEdit::textEdited, this, &QueryField::edited);
    connect(this, &QLineEdit::textChanged, this, [this] {
        showProblem({});
        colour();
        if (text().isEmpty())
            search();
    });
}

QSize QueryField::minimumSizeHint() const
{
    return {Measures(*this).em(9), QLineEdit::minimumSizeHint().height()};
}

void QueryField::replaceText(const QString &text)
{
    if (text == this->text())
        return;
    selectAll();
    insert(text);
}

void QueryField::edited()
{
    m_checking.start();
    propose(false);
}

void QueryField::search()
{
    m_checking.stop();
    check();
    if (!m_problem.message.isEmpty())
        return;
    const QString wanted = text().trimmed();
    if (!wanted.isEmpty()) {
        m_history.removeAll(wanted);
        m_history.prepend(wanted);
        while (m_history.size() > mostHistory)
            m_history.removeLast();
    }
    Q_EMIT searchRequested(wanted);
}

void QueryField::check()
{
    const FilterParse parsed = parseFilter(text());
    showProblem(parsed.filter ? FilterProblem() : parsed.problem);
}

void QueryField::showProblem(const FilterProblem &problem)
{
    const bool isNew = problem.message != m_problem.message;
    m_problem = problem;
    colour();
    if (isNew)
        Q_EMIT problemChanged(problem.message);
}

/// QLineEdit shows formats in its text layout for input methods only; this is that way, without any text in the event.
void QueryField::colour()
{
    if (m_colouring)
        return;
    const QScopedValueRollback guard(m_colouring, true);
    QList<QInputMethodEvent::Attribute> attributes;
    const auto add = [&](const FilterSpan &span, const QTextCharFormat &format) {
        attributes.append({QInputMethodEvent::TextFormat, int(span.start) - cursorPosition(), int(span.length), format});
    };
    for (const FilterToken &token : parseFilter(text()).tokens) {
        QTextCharFormat format;
        format.setForeground(themeColor(tokenOf(token.kind), palette()));
        add(token.span, format);
    }
    if (!m_problem.message.isEmpty()) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(themeColor(Token::Error, palette()));
        const qsizetype start = std::clamp<qsizetype>(m_problem.column, 0, std::max<qsizetype>(0, text().size() - 1));
        add({start, std::max<qsizetype>(1, m_problem.length)}, format);
    }
    QInputMethodEvent event({}, attributes);
    QLineEdit::event(&event);
}

bool QueryField::event(QEvent *event)
{
    const bool isTab = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
    if (isTab && m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid()) {
        takeProposal(m_completer->popup()->currentIndex().data(TextRole).toString());
        m_completer->popup()->hide();
        return true;
    }
    return QLineEdit::event(event);
}

void QueryField::keyPressEvent(QKeyEvent *event)
{
    const QAbstractItemView &popup = *m_completer->popup();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && popup.isVisible() && popup.currentIndex().isValid())
        return event->ignore(); // the completer takes it
    if (isEnter) {
        m_completer->popup()->hide();
        return search();
    }
    if (event->key() == Qt::Key_Escape && popup.isVisible())
        return event->ignore();
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            Q_EMIT left();
        replaceText({});
        return;
    }
    const bool asks = event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
    if (asks || (event->key() == Qt::Key_Down && !popup.isVisible()))
        return propose(true);
    QLineEdit::keyPressEvent(event);
}

void QueryField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

qsizetype QueryField::wordStart() const
{
    bool isQuoted = false;
    qsizetype start = 0;
    const QString words = text();
    for (qsizetype i = 0; i < cursorPosition(); ++i) {
        const QChar c = words[i];
        isQuoted = c == u'"' ? !isQuoted : isQuoted;
        if (!isQuoted && (c.isSpace() || c == u'('))
            start = i + 1;
    }
    if (start < cursorPosition() && words[start] == u'-')
        ++start;
    return start;
}

void QueryField::propose(bool isAsked)
{
    const bool isAtEnd = text().mid(cursorPosition()).trimmed().isEmpty();
    const QString word = text().mid(wordStart(), cursorPosition() - wordStart());
    m_proposals->clear();
    if (isAtEnd && (isAsked || !word.isEmpty())) {
        for (const Proposal &proposal : proposals(word)) {
            auto *item = new QStandardItem(proposal.label);
            item->setData(proposal.text, TextRole);
            m_proposals->appendRow(item);
        }
    }
    if (m_proposals->rowCount() == 0)
        return m_completer->popup()->hide();
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({}); // nothing is chosen before the person says so
}

QList<QueryField::Proposal> QueryField::proposals(const QString &word) const
{
    const qsizetype colon = word.indexOf(u':');
    if (colon > 0)
        return valueProposals(word.left(colon), word.mid(colon + 1));
    QList<Proposal> found;
    for (const QString &name : filterFieldNames()) {
        if (name.startsWith(word, Qt::CaseInsensitive)) {
            const auto field = filterFieldFromName(name);
            found.append({name == "raw"_L1 ? name + u'.' : name + u':',
                u"%1   %2"_s.arg(name, field ? filterFieldExample(*field) : QString())});
        }
    }
    if (!text().left(wordStart()).trimmed().isEmpty())
        return found;
    for (const auto &[name, query] : m_views) {
        if (name.startsWith(word, Qt::CaseInsensitive))
            found.append({query, u"%1   %2"_s.arg(inertLine(name, 60), inertLine(query, 80))});
    }
    for (const QString &past : m_history) {
        if (past.startsWith(word, Qt::CaseInsensitive) && past != word)
            found.append({past, inertLine(past, 120)});
    }
    return found.first(std::min<qsizetype>(found.size(), mostProposals));
}

QList<QueryField::Proposal> QueryField::valueProposals(const QString &name, const QString &start) const
{
    QList<Proposal> found;
    if (name.compare("is"_L1, Qt::CaseInsensitive) == 0) {
        for (const QString &flag : {u"arrived"_s, u"late"_s, u"marked"_s, u"quarantined"_s, u"waiting"_s}) {
            if (flag.startsWith(start, Qt::CaseInsensitive))
                found.append({name + u':' + flag, flag});
        }
        return found;
    }
    const auto field = filterFieldFromName(name);
    const auto facet = field ? facetOf(*field) : std::nullopt;
    if (!facet || !m_summary)
        return found;
    const qsizetype comma = start.lastIndexOf(u',') + 1;
    const QString typed = start.mid(comma).remove(u'"');
    for (const FacetValue &value : m_summary->facets[size_t(*facet)].values) {
        const QString word = facetWord(*facet, value, m_names);
        const QString label = facetLabel(*facet, value, m_names);
        if (!word.contains(typed, Qt::CaseInsensitive) && !label.contains(typed, Qt::CaseInsensitive))
            continue;
        found.append({name + u':' + start.left(comma) + spelled(word), u"%1   %2"_s.arg(label, countText(value.count))});
        if (found.size() == mostProposals)
            break;
    }
    return found;
}

void QueryField::takeProposal(const QString &proposal)
{
    const auto start = int(wordStart());
    setSelection(start, cursorPosition() - start);
    insert(proposal);
    if (proposal.endsWith(u':'))
        propose(true);
}

} // namespace tributary
