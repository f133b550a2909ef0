// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/savedviews.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct ViewText {
    Q_DECLARE_TR_FUNCTIONS(tributary::ViewText)
};

QList<SavedView> builtInViews()
{
    return {
        {ViewText::tr("Failed sign-ins"), u"op:UserLoginFailed,Sign-in result:failed"_s, true},
        {ViewText::tr("Inbox rules and forwarding"),
            u"op:New-InboxRule,Set-InboxRule,UpdateInboxRules,Set-Mailbox (Forward* OR Redirect* OR DeleteMessage)"_s, true},
        {ViewText::tr("Consent and app credentials"), u"op:*consent*,*credential*,*application*"_s, true},
        {ViewText::tr("Role changes"), u"op:*role*"_s, true},
        {ViewText::tr("Mass download"), u"op:FileDownloaded,FileSyncDownloadedFull"_s, true},
        {ViewText::tr("Audit switched off"), u"op:Set-AdminAuditLogConfig,Set-MailboxAuditBypassAssociation"_s, true},
        {ViewText::tr("Not delivered yet"), u"is:waiting OR is:quarantined"_s, true},
        {ViewText::tr("Arrived late"), u"is:late"_s, true},
    };
}

QString key(const QString &name)
{
    return u"events/views/"_s + QString::fromLatin1(name.toUtf8().toHex());
}

} // namespace

QList<SavedView> savedViews(const QSettings *settings)
{
    QList<SavedView> views = builtInViews();
    if (!settings)
        return views;
    QList<SavedView> own;
    for (const QString &entry : settings->allKeys()) {
        if (!entry.startsWith("events/views/"_L1))
            continue;
        const QString name = QString::fromUtf8(QByteArray::fromHex(entry.sliced(13).toLatin1()));
        const QVariantMap kept = settings->value(entry).toMap();
        SavedView view{name, kept.value(u"filter"_s).toString()};
        view.header = kept.value(u"header"_s).toByteArray();
        if (kept.contains(u"added"_s))
            view.added = columnPaths(kept.value(u"added"_s));
        if (kept.contains(u"facets"_s))
            view.facets = kept.value(u"facets"_s).toUInt();
        own.append(view);
    }
    std::ranges::sort(own, {}, &SavedView::name);
    return views + own;
}

QVariant columnPaths(const QList<QStringList> &paths)
{
    QVariantList kept;
    kept.reserve(paths.size());
    for (const QStringList &path : paths)
        kept << QVariant(path);
    return kept;
}

QList<QStringList> columnPaths(const QVariant &kept)
{
    QList<QStringList> paths;
    const QVariantList list = kept.toList();
    paths.reserve(list.size());
    for (const QVariant &path : list) {
        if (!path.toStringList().isEmpty())
            paths << path.toStringList();
    }
    return paths;
}

void saveView(QSettings &settings, const SavedView &view)
{
    QVariantMap kept{{u"filter"_s, view.filter}, {u"header"_s, view.header}};
    if (view.added)
        kept.insert(u"added"_s, columnPaths(*view.added));
    if (view.facets)
        kept.insert(u"facets"_s, *view.facets);
    settings.setValue(key(view.name), kept);
}

void removeView(QSettings &settings, const QString &name)
{
    settings.remove(key(name));
}

} // namespace tributary
