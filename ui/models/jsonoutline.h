// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record.h"

#include <QtCore/QByteArrayView>

#include <vector>

namespace tributary {

enum class JsonKind { Object, Array, String, Number, Literal, Broken };

/// A value inside a JSON text, by place: nothing is copied or converted until it is shown, so numbers keep all their digits and
/// members their order.
struct JsonNode {
    ByteRange name; ///< of the member name without quotes; length 0 in arrays
    ByteRange value;
    JsonKind kind = JsonKind::Broken;
};

/// The value of the whole text; Broken where it is no JSON.
[[nodiscard]] JsonNode jsonRoot(QByteArrayView text);

/// Members of an object or elements of an array, at most `limit`. What is broken ends the list.
[[nodiscard]] std::vector<JsonNode> jsonChildren(QByteArrayView text, ByteRange container, size_t limit = 5000);

/// The characters of a string token (quotes included in the range) or of a member name (without); other values as they stand.
[[nodiscard]] QString jsonText(QByteArrayView text, ByteRange range, JsonKind kind);

/// The JSON text held in a string value, or nothing: audit records hide documents in strings.
[[nodiscard]] QByteArray jsonInString(QByteArrayView text, const JsonNode &node);

} // namespace tributary
