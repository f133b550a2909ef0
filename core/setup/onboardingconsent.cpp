// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/onboarding.h"

namespace tributary {

using namespace Qt::StringLiterals;

} // namespace tributary
