// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tributary {

/// Lets screen readers take a HistogramView for a slider over its bars that says the brushed range in words. Once is enough;
/// GUI thread.
void installHistogramAccess();

} // namespace tributary
