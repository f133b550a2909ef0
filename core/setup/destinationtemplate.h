// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/destinationdraft.h"

namespace tributary {

/// The same resources as provisioning makes, for an administrator to deploy into the workspace's resource group. All forms come
/// from one model and say the same. Pure.
[[nodiscard]] QByteArray exportArmTemplate(const DestinationDraft &draft);
[[nodiscard]] QByteArray exportBicep(const DestinationDraft &draft);

/// The command line that deploys the file, for a person to copy.
[[nodiscard]] QString deploymentCommand(const DestinationDraft &draft, const QString &fileName);

/// Takes what a deployment put out: JSON of `az deployment group create` (whole, or its outputs alone), of the portal's output
/// page, or "name: value" lines. Usage with a sentence where endpoint, rule or streams are missing or not what they should be.
/// Pure.
[[nodiscard]] Result<DestinationDraft> withTemplateOutputs(DestinationDraft draft, const QByteArray &pasted);

} // namespace tributary
