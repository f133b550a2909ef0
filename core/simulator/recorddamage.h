// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/catalogue.h"

namespace tributary::simulation {

/// Adds to the record that ends `out` the members which the faults of its place ask for, and `padding` bytes of text. The same
/// place gives the same bytes, always. Invalid UTF-8 and 10,000 levels of nesting make it one nobody can forward.
void distort(QByteArray &out, const Catalogue &catalogue, const RecordPlace &place, qsizetype padding);

} // namespace tributary::simulation
