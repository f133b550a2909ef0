// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitymodel.h"

#include "help/helppages.h"
#include "models/helprole.h"
#include "models/streamcell.h"
#include "models/text.h"

#include <QtCore/QSet>

#include <algorithm>
#include <functional>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 10'000; // as many as the profile keeps

Glyph glyphOf(ActivityLevel level)
{
    switch (level) {
    case ActivityLevel::Good:
        return Glyph::Ok;
    case ActivityLevel::Warning:
        return Glyph::Warning;
    case ActivityLevel::Error:
        return Glyph::Error;
    case ActivityLevel::Action:
        break;
    }
    return Glyph::Dash;
}

Token tokenOf(ActivityLevel level)
{
    switch (level) {
    case ActivityLevel::Good:
        return Token::Ok;
    case ActivityLevel::Warning:
        return Token::Warning;
    case ActivityLevel::Error:
        return Token::Error;
    case ActivityLevel::Action:
        break;
    }
    return Token::TextMuted;
}

} // namespace

ActivityModel::ActivityModel(const ShownTime &time, QObject *parent)
    : QAbstractTableModel(parent)
    , m_time(time)
{
}

void ActivityModel::merge(const QList<ActivityEntry> &entries)
{
    fillHoles(entries);
    QList<ActivityEntry> fresh;
    for (const ActivityEntry &entry : entries) {
        if (entry.row > newestRow())
            fresh << entry;
    }
    if (fresh.isEmpty())
        return;
    removeFolded(fresh);
    const int added = int(fresh.size());
    beginInsertRows({}, 0, added - 1);
    m_entries = fresh + m_entries;
    endInsertRows();
    if (m_entries.size() > mostLines) {
        beginRemoveRows({}, int(mostLines), int(m_entries.size()) - 1);
        m_entries.resize(mostLines);
        endRemoveRows();
    }
}

/// An answer to somebody else's question may have come first, and left out what lies before it.
void ActivityModel::fillHoles(const QList<ActivityEntry> &entries)
{
    if (m_entries.isEmpty() || m_entries.size() >= mostLines)
        return;
    QSet<qint64> known;
    for (const ActivityEntry &entry : std::as_const(m_entries))
        known << entry.row;
    QList<ActivityEntry> missing;
    for (const ActivityEntry &entry : entries) {
        if (entry.row < newestRow() && !known.contains(entry.row))
            missing << entry;
    }
    if (missing.isEmpty())
        return;
    beginResetModel();
    m_entries += missing;
    std::ranges::sort(m_entries, std::greater(), &ActivityEntry::row);
    endResetModel();
}

void ActivityModel::removeFolded(const QList<ActivityEntry> &entries)
{
    QSet<qint64> folded;
    for (const ActivityEntry &entry : entries) {
        if (entry.times > 1)
            folded << entry.first;
    }
    for (int row = int(m_entries.size()) - 1; row >= 0 && !folded.isEmpty(); --row) {
        if (!folded.remove(m_entries[row].first))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
}

QStringList ActivityModel::subjects() const
{
    QSet<QString> names;
    for (const ActivityEntry &entry : m_entries) {
        if (!entry.subject.isEmpty())
            names << entry.subject;
    }
    QStringList sorted(names.begin(), names.end());
    std::ranges::sort(sorted, [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    return sorted;
}

void ActivityModel::repaintTimes()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, What));
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActivityEntry &shown = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == What ? phrase(shown) : spoken(shown, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Time ? m_time.exact(shown.last) : details(index.row()));
    case GlyphRole:
        return int(index.column() == What ? glyphOf(activityLevel(shown.kind)) : Glyph::None);
    case HelpRole:
        return shown.code.isEmpty() ? QString() : helpPlaceOfCode(shown.code);
    case TokenRole:
        return int(tokenOf(activityLevel(shown.kind)));
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Who:
        return tr("Who");
    case Subject:
        return tr("Tenant or destination");
    case What:
        return tr("What");
    default:
        return tr("Details");
    }
}

QString ActivityModel::text(const ActivityEntry &entry, int column) const
{
    switch (column) {
    case Time:
        return m_time.stamp(entry.last);
    case Who:
        return entry.who.isEmpty() ? tr("Engine") : inertLine(entry.who, 60);
    case Subject:
        return inertLine(entry.subject, 120);
    case What: {
        if (entry.times < 2)
            return activityText(entry);
        //: %1 is what happened, %2 how often, %3 when it happened first.
        return tr("%1 (×%2, first %3)").arg(activityText(entry), QString::number(entry.times), m_time.stamp(entry.at));
    }
    default: {
        QStringList parts;
        if (entry.stream)
            parts << streamTitle(*entry.stream);
        if (!entry.code.isEmpty())
            parts << inertLine(entry.code, 80);
        if (!entry.detail.isEmpty())
            parts << inertLine(entry.detail);
        return parts.join(u" · "_s);
    }
    }
}

QString ActivityModel::spoken(const ActivityEntry &entry, int column) const
{
    const QString shown = text(entry, column);
    return shown.isEmpty() ? tr("none") : shown;
}

QString ActivityModel::phrase(const ActivityEntry &entry) const
{
    const QString what = text(entry, What);
    return entry.subject.isEmpty() ? what : u"%1: %2"_s.arg(text(entry, Subject), what);
}

QString ActivityModel::details(int row) const
{
    const ActivityEntry &shown = m_entries[row];
    QStringList lines{phrase(shown), u"%1 · %2"_s.arg(m_time.exact(shown.last), text(shown, Who))};
    if (!shown.tenant.isEmpty())
        lines << shown.tenant.value();
    const QString technical = text(shown, Details);
    if (!technical.isEmpty())
        lines << technical;
    if (!shown.requestId.isEmpty())
        lines << u"request id %1"_s.arg(inertLine(shown.requestId, 80));
    return lines.join(u'\n');
}

ActivityFilter::ActivityFilter(ActivityModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&model);
}

void ActivityFilter::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ActivityFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void ActivityFilter::setKind(std::optional<ActivityKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void ActivityFilter::setSubject(const QString &subject)
{
    m_subject = subject;
    invalidateFilter();
}

void ActivityFilter::setTenant(const TenantId &tenant)
{
    m_tenant = tenant;
    invalidateFilter();
}

void ActivityFilter::setKinds(const QList<ActivityKind> &kinds)
{
    m_kinds = kinds;
    invalidateFilter();
}

const ActivityEntry &ActivityFilter::entry(int row) const
{
    return source().entry(mapToSource(index(row, 0)).row());
}

bool ActivityFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    const ActivityEntry &entry = source().entry(row);
    const ActivityLevel level = activityLevel(entry.kind);
    if (m_show == Show::Actions && level != ActivityLevel::Action)
        return false;
    if (m_show == Show::Warnings && level != ActivityLevel::Warning && level != ActivityLevel::Error)
        return false;
    if ((m_kind && entry.kind != *m_kind) || (!m_subject.isEmpty() && entry.subject != m_subject))
        return false;
    if ((!m_tenant.isEmpty() && entry.tenant != m_tenant) || (!m_kinds.isEmpty() && !m_kinds.contains(entry.kind)))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString all = source().details(row);
    return std::ranges::all_of(m_words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace tributary
