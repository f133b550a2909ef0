// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/windowoptions.h"

#include <QtCore/QCoreApplication>

namespace tributary {

using namespace Qt::StringLiterals;

QString windowSummary()
{
    return QCoreApplication::translate(
        "main", "Collects the audit records of child tenants and forwards them to Log Analytics.");
}

QList<QCommandLineOption> windowOptions()
{
    return {
        {u"demo"_s,
            QCoreApplication::translate("main", "Show the program with simulated tenants; nothing leaves this computer.")},
        {u"profile"_s, QCoreApplication::translate("main", "Where tenants, coverage and events are kept."), u"DIR"_s},
        {u"paused"_s, QCoreApplication::translate("main", "Start without collecting; it is resumed in the window.")},
        {u"background"_s,
            QCoreApplication::translate("main", "Start as an icon in the tray, or minimised where there is none.")},
        {u"cloud-file"_s, QCoreApplication::translate("main", "A cloud beside the built-in ones; repeatable."), u"FILE"_s},
        {u"proxy"_s, QCoreApplication::translate("main", "\"none\", or a proxy such as http://proxy.example:8080."), u"URL"_s},
        {u"ca-file"_s, QCoreApplication::translate("main", "Further certificate authorities to trust (PEM); repeatable."),
            u"FILE"_s},
        {u"language"_s,
            QCoreApplication::translate(
                "main", "Language of this start: en, ar, de, es, fr, ja or pt_BR; as in the settings unless said."),
            u"CODE"_s},
    };
}

} // namespace tributary
