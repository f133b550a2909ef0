// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stream.h"

namespace tributary {

using namespace Qt::StringLiterals;

const QList<Stream> &activityStreams()
{
    static const QList<Stream> streams{Stream::AuditAzureActiveDirectory, Stream::AuditExchange, Stream::AuditSharePoint,
        Stream::AuditGeneral, Stream::DlpAll};
    return streams;
}

const QList<Stream> &graphStreams()
{
    static const QList<Stream> streams{Stream::GraphSignInsInteractive, Stream::GraphSignInsNonInteractive,
        Stream::GraphSignInsServicePrincipal, Stream::GraphSignInsManagedIdentity, Stream::GraphDirectoryAudits};
    return streams;
}

const QList<Stream> &allStreams()
{
    static const QList<Stream> streams = activityStreams() + graphStreams();
    return streams;
}

bool isGraphStream(Stream stream)
{
    return graphStreams().contains(stream);
}

QString streamName(Stream stream)
{
    switch (stream) {
    case Stream::AuditAzureActiveDirectory:
        return u"Audit.AzureActiveDirectory"_s;
    case Stream::AuditExchange:
        return u"Audit.Exchange"_s;
    case Stream::AuditSharePoint:
        return u"Audit.SharePoint"_s;
    case Stream::AuditGeneral:
        return u"Audit.General"_s;
    case Stream::DlpAll:
        return u"DLP.All"_s;
    case Stream::GraphSignInsInteractive:
        return u"Graph.SignIns.Interactive"_s;
    case Stream::GraphSignInsNonInteractive:
        return u"Graph.SignIns.NonInteractive"_s;
    case Stream::GraphSignInsServicePrincipal:
        return u"Graph.SignIns.ServicePrincipal"_s;
    case Stream::GraphSignInsManagedIdentity:
        return u"Graph.SignIns.ManagedIdentity"_s;
    case Stream::GraphDirectoryAudits:
        return u"Graph.DirectoryAudits"_s;
    }
    return {};
}

std::optional<Stream> streamFromName(QStringView name)
{
    for (const Stream stream : allStreams()) {
        if (name.compare(streamName(stream), Qt::CaseInsensitive) == 0)
            return stream;
    }
    return {};
}

SinkKind sinkKindOf(Stream stream)
{
    switch (stream) {
    case Stream::AuditAzureActiveDirectory:
    case Stream::AuditExchange:
    case Stream::AuditSharePoint:
    case Stream::AuditGeneral:
    case Stream::DlpAll:
        break;
    case Stream::GraphDirectoryAudits:
        return SinkKind::Audit;
    case Stream::GraphSignInsInteractive:
    case Stream::GraphSignInsNonInteractive:
    case Stream::GraphSignInsServicePrincipal:
    case Stream::GraphSignInsManagedIdentity:
        return SinkKind::SignIn;
    }
    return SinkKind::O365;
}

const QList<SinkKind> &allSinkKinds()
{
    static const QList<SinkKind> all{SinkKind::O365, SinkKind::SignIn, SinkKind::Audit};
    return all;
}

QString sinkKindName(SinkKind kind)
{
    switch (kind) {
    case SinkKind::O365:
        return u"o365"_s;
    case SinkKind::SignIn:
        return u"signin"_s;
    case SinkKind::Audit:
        return u"audit"_s;
    }
    return {};
}

} // namespace tributary
