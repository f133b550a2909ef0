// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stream.h"

namespace tributary {

using namespace Qt::StringLiterals;

const QList<Stream> &allStreams()
{
    static const QList<Stream> streams{Stream::AuditAzureActiveDirectory, Stream::AuditExchange, Stream::AuditSharePoint,
        Stream::AuditGeneral, Stream::DlpAll};
    return streams;
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
    }
    return SinkKind::O365;
}

} // namespace tributary
