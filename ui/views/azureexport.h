// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/destination.h"

#include <QtCore/QByteArray>

namespace tributary {

enum class AzureFile { ArmTemplate, Bicep, Functions };

/// What an administrator of the parent deploys to get the same destination, as text. Pure.
[[nodiscard]] QByteArray azureFile(AzureFile file, const LogsIngestionTarget &target);

} // namespace tributary
