// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/azureexport.h"

#include "setup/destinationtemplate.h"
#include "setup/kqlfunctions.h"

namespace tributary {

QByteArray azureFile(AzureFile file, const LogsIngestionTarget &target)
{
    DestinationDraft draft = newDestinationDraft({});
    draft.target = target;
    draft.workspace.resourceId = target.workspaceResource;
    draft.workspace.name = resourceNameOf(target.workspaceResource);
    draft.workspace.resourceGroup = resourceGroupOf(target.workspaceResource);
    draft.workspace.subscription = subscriptionOf(target.workspaceResource);
    switch (file) {
    case AzureFile::ArmTemplate:
        return exportArmTemplate(draft);
    case AzureFile::Bicep:
        return exportBicep(draft);
    case AzureFile::Functions:
        break;
    }
    return functionsAsText(compatibilityFunctions(target)).toUtf8();
}

} // namespace tributary
