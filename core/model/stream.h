// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/ids.h"

#include <QtCore/QList>

namespace tributary {

/// One feed of one tenant. The values are stored; append only.
enum class Stream {
    AuditAzureActiveDirectory = 1,
    AuditExchange = 2,
    AuditSharePoint = 3,
    AuditGeneral = 4,
    DlpAll = 5,
    GraphSignInsInteractive = 6,
    GraphSignInsNonInteractive = 7,
    GraphSignInsServicePrincipal = 8,
    GraphSignInsManagedIdentity = 9,
    GraphDirectoryAudits = 10,
};

/// All streams this build can collect, in the order of the screens.
[[nodiscard]] const QList<Stream> &allStreams();

/// The feeds of the Office 365 Management Activity API, and those of Microsoft Graph; each in the order of allStreams().
[[nodiscard]] const QList<Stream> &activityStreams();
[[nodiscard]] const QList<Stream> &graphStreams();

/// Whether the stream is asked of Microsoft Graph. Such streams have no subscription: what is there can be listed at any time.
[[nodiscard]] bool isGraphStream(Stream stream);

/// The name on the command line, in status and in ContentType: "Audit.Exchange". For Activity API streams it is the content
/// type.
[[nodiscard]] QString streamName(Stream stream);

/// Case-insensitive; nothing for an unknown name.
[[nodiscard]] std::optional<Stream> streamFromName(QStringView name);

/// A stream of a tenant: the key of coverage, counters and states.
struct StreamKey {
    TenantId tenant;
    Stream stream = Stream::AuditGeneral;

    friend bool operator==(const StreamKey &, const StreamKey &) = default;
    friend bool operator<(const StreamKey &a, const StreamKey &b)
    {
        return a.tenant == b.tenant ? a.stream < b.stream : a.tenant < b.tenant;
    }
};

/// The table stream a source stream is forwarded to, as --stream KIND=Custom-NAME names it.
enum class SinkKind { O365, SignIn, Audit };

[[nodiscard]] SinkKind sinkKindOf(Stream stream);

/// All kinds, in this order, and their names on the command line: "o365", "signin", "audit".
[[nodiscard]] const QList<SinkKind> &allSinkKinds();
[[nodiscard]] QString sinkKindName(SinkKind kind);

} // namespace tributary
