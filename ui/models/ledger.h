// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/status.h"
#include "models/streamcell.h"

namespace tributary {

/// The one sentence that answers "is anything lost?". Never says more than the figures beside it.
struct LedgerVerdict {
    Glyph glyph = Glyph::None;
    Token token = Token::Text;
    QString title;
    QString text;

    bool operator==(const LedgerVerdict &) const = default;
};

/// A number of the ledger.
struct LedgerFigure {
    QString caption;
    std::optional<quint64> value; ///< nothing where it cannot be known
    QString note;

    bool operator==(const LedgerFigure &) const = default;
};

/// What makes the difference between two figures, in words.
struct LedgerStep {
    QStringList words;
    Token token = Token::TextMuted;

    bool operator==(const LedgerStep &) const = default;
};

/// Collected -> Stored -> Accepted -> Arrived. It ends at Accepted where no workspace was asked in the last day.
struct Ledger {
    LedgerVerdict verdict;
    LedgerFigure collected;
    LedgerStep toStored;
    LedgerFigure stored;
    LedgerStep toAccepted;
    LedgerFigure accepted;
    LedgerStep toArrived;
    std::optional<LedgerFigure> arrived;

    bool operator==(const Ledger &) const = default;
};

[[nodiscard]] Ledger ledgerOf(const EngineStatus &status);

[[nodiscard]] StreamCounts totalCounts(const EngineStatus &status);

/// What a line of "Needs you" offers. Only what works; everything can be copied for a ticket.
enum class NeedAction {
    CopyDetails,
    Backfill,
    CheckAgain,
    OpenTenant, ///< its screen has what helps: credential, permissions, streams
    OpenDestination,
    ShowTenants, ///< in the status board
};

/// One cause that needs a person, with all tenants it concerns.
struct Need {
    QString key; ///< the same as long as the cause is the same
    Severity severity = Severity::Attention;
    Glyph glyph = Glyph::Warning;
    Token token = Token::Warning;
    QString who; ///< "Fabrikam Retail", "3 tenants"
    QString sentence; ///< what happened and what to do, one line
    QString explanation; ///< what it means for the events; may be empty
    QString help; ///< its place in the help
    QString details; ///< for a ticket: tenants, streams, codes, request ids; no secrets
    NeedAction action = NeedAction::CopyDetails;
    DestinationId destination; ///< where it concerns one
    TenantId tenant; ///< the first tenant concerned
    QList<TenantId> tenants; ///< all of them

    bool operator==(const Need &) const = default;
};

/// Grouped by cause, worst first.
[[nodiscard]] QList<Need> needsOf(const EngineStatus &status);

} // namespace tributary
