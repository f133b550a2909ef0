// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "filter/filter.h"

#include <QtCore/QStringList>

namespace tributary {

/// What a click adds to the text of a filter. All of them keep what else the text says and answer in its canonical spelling; a
/// text that cannot be read is put in front as it is. Pure.

/// The condition "field is value" (or is not), joined with values of the field that are there already.
[[nodiscard]] QString withValue(const QString &text, FilterField field, const QString &value, bool excluded);
[[nodiscard]] QString withoutValue(const QString &text, FilterField field, const QString &value);

/// The values of a field that the text asks for, or excludes, at its outermost level.
[[nodiscard]] QStringList wantedValues(const QString &text, FilterField field, bool excluded);

/// In place of any other condition on the time: from start to end.
[[nodiscard]] QString withPeriod(const QString &text, Instant start, Instant end);
[[nodiscard]] QString withoutPeriod(const QString &text);

/// A condition on a member of the record, "raw.ExtendedProperties.Value".
[[nodiscard]] QString withMember(const QString &text, const QStringList &path, const QString &value, bool excluded);
/// The same by the field of the language that the member is known as, where there is one: it is found without reading records.
[[nodiscard]] QString withMemberOrField(const QString &text, const QStringList &path, const QString &value, bool excluded);
[[nodiscard]] QString withMemberPresent(const QString &text, const QStringList &path);

/// Text that stands anywhere in the record.
[[nodiscard]] QString withText(const QString &text, const QString &wanted);

/// What a record has in common with others of the same request, by the members services use for it; empty where there is none.
[[nodiscard]] QString correlationOf(QByteArrayView record);

} // namespace tributary
