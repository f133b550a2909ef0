// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace tributary {

/// What is said about some codes, marked for translation in the context "Advice".
struct AdviceRow {
    const char *codes; ///< separated by blanks; a code with "/…" is looked for before the same without it
    const char *title;
    const char *sentence;
    const char *action;
};

/// Microsoft Entra (AADSTS), certificates and secrets.
[[nodiscard]] std::span<const AdviceRow> signInAdvice();

/// Office 365 Management Activity API (AF).
[[nodiscard]] std::span<const AdviceRow> activityAdvice();

/// Kafka and Event Hubs, by the names librdkafka has for its codes.
[[nodiscard]] std::span<const AdviceRow> kafkaAdvice();

/// Microsoft Graph.
[[nodiscard]] std::span<const AdviceRow> graphAdvice();

/// Azure Resource Manager and the query API.
[[nodiscard]] std::span<const AdviceRow> azureAdvice();

/// HTTP Data Collector API and files.
[[nodiscard]] std::span<const AdviceRow> destinationAdvice();

/// Logs Ingestion API, network, keychain and store.
[[nodiscard]] std::span<const AdviceRow> localAdvice();

/// Collecting as a service: its credentials, its door, its port.
[[nodiscard]] std::span<const AdviceRow> serviceAdvice();

} // namespace tributary
