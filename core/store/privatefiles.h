// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace tributary {

/// Makes the directory (and its parents) where it is missing, and lets nobody but its owner in. Storage error naming the
/// directory's last component.
Result<void> makePrivateDirectory(const QString &directory);

/// Makes an empty file for its owner only where it is missing, and takes the rights of others from an existing one. No data is
/// ever written under wider rights. What root makes belongs to the owner of its directory.
Result<void> makePrivateFile(const QString &file);

} // namespace tributary
