// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace tributary {

/// What is wrong with a JSON pointer, and where.
struct PointerProblem {
    qsizetype column = 0; ///< from 0, in UTF-16 units
    qsizetype length = 0;
    QString message; ///< with what to write instead
};

/// A JSON pointer (RFC 6901) to a member or an element below the root. Names are compared exactly, after their escapes were
/// resolved. "*" stands for every element of an array (and in an object for a member of that name).
class JsonPointer {
public:
    static tl::expected<JsonPointer, PointerProblem> parse(QStringView text);

    [[nodiscard]] const std::vector<QByteArray> &names() const { return m_names; } ///< UTF-8, ~0 and ~1 resolved

private:
    std::vector<QByteArray> m_names;
};

enum class EditKind { Remove, Mask };

/// One change to a record.
struct JsonEdit {
    JsonPointer pointer;
    EditKind kind = EditKind::Remove;
};

/// The object with the edits applied, or nothing where none of them finds anything. A removed member goes with the comma and
/// the white space that belong to it; a mask is "***" for a string, 0 for a number and null for true and false, and inside
/// objects and arrays that for each of their values. Every member of a repeated name is edited; removing goes before masking.
/// All other bytes stay, and valid JSON stays valid. Pure; any thread.
[[nodiscard]] std::optional<QByteArray> editObject(QByteArrayView object, const std::vector<JsonEdit> &edits);

} // namespace tributary
