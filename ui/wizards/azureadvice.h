// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

namespace tributary {

class AdviceCard;
struct Error;

/// Shows what Azure Resource Manager refused. Its codes for missing rights are those of the ingestion endpoint, where they mean
/// something else.
void showAzureError(AdviceCard &card, const Error &error, const QString &subject, Token token);

} // namespace tributary
