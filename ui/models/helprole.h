// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/Qt>

namespace tributary {

/// The place in the help for what a cell is about, where it is about an error: F1 on it leads there.
inline constexpr int HelpRole = Qt::UserRole + 1000;

} // namespace tributary
