// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace tributary::simulation {

/// A strict JSON reader that gives slices of the text instead of values. The simulator has its own, so that what the program
/// sends is judged by other eyes than those that read it. All functions are pure.

/// The elements of a JSON array, in order, each without surrounding blanks; nothing if the text as a whole is not one valid
/// UTF-8 JSON array (RFC 8259, at most 512 levels deep).
[[nodiscard]] std::optional<std::vector<QByteArrayView>> arrayElements(QByteArrayView text);

using Member = std::pair<QByteArrayView, QByteArrayView>; ///< name without quotes, as escaped; value

/// The members of a JSON object, in order; nothing if the text is not one valid JSON object.
[[nodiscard]] std::optional<std::vector<Member>> objectMembers(QByteArrayView text);

/// The value of the first member of this name, compared without regard to case; empty where there is none.
[[nodiscard]] QByteArrayView memberOf(const std::vector<Member> &members, QByteArrayView name);

/// The text of a JSON string token as UTF-8; other tokens stay as they are.
[[nodiscard]] QByteArray textOf(QByteArrayView value);

} // namespace tributary::simulation
