// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/status.h"
#include "theme/icons.h"

namespace tributary {

/// How much something deviates; the order in which tenants and lines are sorted.
enum class Severity { Quiet, Notice, Late, Attention, Stopped };

/// How a stream of a tenant is shown in one cell: shape, word and colour, with the whole sentence for everybody who hears it.
struct StreamCell {
    Glyph glyph = Glyph::None;
    QString text; ///< never empty: "2 m", "gaps", "off"
    Token token = Token::Text;
    bool bold = false;
    Severity severity = Severity::Quiet;
    QString phrase; ///< "behind by 38 minutes"
};

/// The same severity as streamCell() has, without making its texts: for sorting many.
[[nodiscard]] Severity streamSeverity(const StreamStatus &status, bool collecting);

[[nodiscard]] StreamCell streamCell(const StreamStatus &status, bool collecting);

/// "Entra ID", "Exchange": the stream as people call it; the short form fits a narrow column.
[[nodiscard]] QString streamTitle(Stream stream);
[[nodiscard]] QString streamShortTitle(Stream stream);

/// Worst of a tenant's streams.
[[nodiscard]] Severity severityOf(const TenantStatus &tenant, bool collecting);
[[nodiscard]] std::optional<Seconds> worstLag(const TenantStatus &tenant);
[[nodiscard]] StreamCounts countsOf(const TenantStatus &tenant); ///< of all its streams
[[nodiscard]] bool isBehind(const TenantStatus &tenant);
[[nodiscard]] bool lacksLicence(const StreamStatus &stream); ///< nothing a person here can mend
[[nodiscard]] bool needsAttention(const TenantStatus &tenant);

} // namespace tributary
