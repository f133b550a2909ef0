// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commandlist.h"

#include "ctl/commandtext.h"
#include "ctl/tenantimport.h"

namespace tributary {

using namespace Qt::StringLiterals;

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (auto &group : {simulateCommands(), tenantCommands(), tenantExportCommands(), onboardCommands(), upkeepCommands(),
             subscriptionCommands(), destinationCommands(), kafkaCommands(), collectCommands(), statusCommands(),
             recordCommands(), quarantineCommands(), selectionCommands(), activityCommands(), exportCommands(),
             settingsCommands(), configCommands(), profileCommands(), supportCommands(), helpCommands()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

QList<QCommandLineOption> commonOptions()
{
    return {{u"profile"_s, CommandText::tr("Where tenants, coverage and events are kept."), u"DIR"_s},
        {u"cloud-file"_s, CommandText::tr("A cloud beside the built-in ones; repeatable."), u"FILE"_s},
        {u"proxy"_s, CommandText::tr("\"none\", or a proxy such as http://proxy.example:8080; the system's unless said."),
            u"URL"_s},
        {u"ca-file"_s, CommandText::tr("Further certificate authorities to trust (PEM); repeatable."), u"FILE"_s},
        {u"language"_s,
            CommandText::tr("Language of what people read: en, ar, de, es, fr, ja or pt_BR; the system's unless said."),
            u"CODE"_s},
        {u"secrets"_s, CommandText::tr("Where secrets are: \"keychain\" unless said, or \"systemd\" on a server without one."),
            u"WHERE"_s},
        {u"json"_s, CommandText::tr("One JSON document on standard output.")},
        {u"log-level"_s, CommandText::tr("debug, info, warning or error; warning unless said."), u"LEVEL"_s},
        {{u"h"_s, u"help"_s}, CommandText::tr("This help.")}, {u"version"_s, CommandText::tr("The version.")}};
}

} // namespace tributary
