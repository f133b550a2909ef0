// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/advicerows.h"

#include <QtCore/QtGlobal>

#include <array>

namespace tributary {

namespace {

constexpr std::array rows{
    AdviceRow{"AuthorizationFailed/azure LinkedAuthorizationFailed",
        QT_TRANSLATE_NOOP("Advice", "Not allowed in this subscription"),
        QT_TRANSLATE_NOOP("Advice",
            "Azure does not let this sign-in make or change the resource. What was made before stays, and a second run goes on "
            "from there."),
        QT_TRANSLATE_NOOP("Advice",
            "Ask for Log Analytics Contributor, Monitoring Contributor and the right to assign roles, sign in as somebody who "
            "has them, or export the template.")},
    AdviceRow{"InvalidAuthenticationTokenTenant SignInForeignTenant/parent",
        QT_TRANSLATE_NOOP("Advice", "Signed in to another tenant"),
        QT_TRANSLATE_NOOP("Advice", "The sign-in belongs to another tenant than the workspace's."),
        QT_TRANSLATE_NOOP("Advice", "Sign in with an account of the parent tenant.")},
    AdviceRow{"SubscriptionNotFound ResourceGroupNotFound", QT_TRANSLATE_NOOP("Advice", "Not found in Azure"),
        QT_TRANSLATE_NOOP("Advice", "The subscription or resource group does not exist, or this sign-in cannot see it."),
        QT_TRANSLATE_NOOP("Advice", "Choose the workspace again.")},
    AdviceRow{"MissingSubscriptionRegistration ProviderPending", QT_TRANSLATE_NOOP("Advice", "Service is not switched on"),
        QT_TRANSLATE_NOOP("Advice",
            "The subscription has not registered Microsoft.Insights or Microsoft.OperationalInsights, which takes a few "
            "minutes."),
        QT_TRANSLATE_NOOP("Advice", "Wait, then run it again; or register them under Resource providers in the portal.")},
    AdviceRow{"InvalidOutputTable", QT_TRANSLATE_NOOP("Advice", "Table is not ready for the rule"),
        QT_TRANSLATE_NOOP("Advice", "The rule names a table that the workspace does not have yet, or a classic one."),
        QT_TRANSLATE_NOOP("Advice", "Run it again; steps that are done are not repeated.")},
    AdviceRow{"InvalidTransformQuery InvalidTransformOutput InvalidStream InvalidDataFlow InvalidDestination",
        QT_TRANSLATE_NOOP("Advice", "Rule was refused"),
        QT_TRANSLATE_NOOP("Advice", "Azure refuses the data collection rule; its own words say which part."),
        QT_TRANSLATE_NOOP("Advice", "Choose another name for the rule, so that a new one is made.")},
    AdviceRow{"RuleNotDirect", QT_TRANSLATE_NOOP("Advice", "Rule has no endpoint"),
        QT_TRANSLATE_NOOP("Advice", "A rule of this name serves another purpose and cannot get an endpoint of its own."),
        QT_TRANSLATE_NOOP("Advice", "Choose another name for the rule.")},
    AdviceRow{"ColumnTypeConflict", QT_TRANSLATE_NOOP("Advice", "Table has other columns"),
        QT_TRANSLATE_NOOP("Advice", "A column of the table has another type, which cannot be changed."),
        QT_TRANSLATE_NOOP("Advice", "Choose another name for the table.")},
    AdviceRow{"ClassicTable", QT_TRANSLATE_NOOP("Advice", "Table is a classic one"),
        QT_TRANSLATE_NOOP("Advice",
            "It was made by the HTTP Data Collector API. After a migration, which cannot be undone, rules fill it and the old "
            "API still fills the columns it has."),
        QT_TRANSLATE_NOOP("Advice", "Migrate it, or choose another name for the table.")},
    AdviceRow{"PrincipalNotFound", QT_TRANSLATE_NOOP("Advice", "App is not known here yet"),
        QT_TRANSLATE_NOOP(
            "Advice", "Azure does not find the app's service principal. A new one takes a few minutes to be known."),
        QT_TRANSLATE_NOOP("Advice", "Run it again in some minutes.")},
    AdviceRow{"PlanObstacle", QT_TRANSLATE_NOOP("Advice", "Something stands in the way"),
        QT_TRANSLATE_NOOP("Advice", "The resources cannot be made like this; the details say why. Nothing was changed."),
        QT_TRANSLATE_NOOP("Advice", "Change what the details name, then run it again.")},
    AdviceRow{"OperationTimeout", QT_TRANSLATE_NOOP("Advice", "Azure takes long"),
        QT_TRANSLATE_NOOP("Advice", "An operation was not over after 15 minutes. It may still end well."),
        QT_TRANSLATE_NOOP("Advice", "Run it again later; steps that are done are not repeated.")},
    AdviceRow{"InsufficientAccessError", QT_TRANSLATE_NOOP("Advice", "Workspace may not be read"),
        QT_TRANSLATE_NOOP("Advice",
            "The app lacks Log Analytics Reader on the workspace, or has it since a few minutes only. Events are sent all the "
            "same; that they arrived cannot be proven."),
        QT_TRANSLATE_NOOP("Advice", "Assign Log Analytics Reader to the app, then test again.")},
    AdviceRow{"NoArm NoQuery", QT_TRANSLATE_NOOP("Advice", "This cloud has no such service"),
        QT_TRANSLATE_NOOP("Advice", "The cloud names no address of Azure Resource Manager or of the query service."),
        QT_TRANSLATE_NOOP("Advice", "Choose another cloud, or add armRoot and queryRoot to the cloud file.")},
    AdviceRow{"DestinationPaused", QT_TRANSLATE_NOOP("Advice", "Sending is paused"),
        QT_TRANSLATE_NOOP("Advice", "A person paused this destination. Its events wait here safely."),
        QT_TRANSLATE_NOOP("Advice", "Resume it when it may go on.")},
};

} // namespace

std::span<const AdviceRow> azureAdvice()
{
    return rows;
}

} // namespace tributary
