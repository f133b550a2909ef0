// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/supportfiles.h"

#include "service/health.h"
#include "service/statusjson.h"
#include "store/schematext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

namespace tributary {

using namespace Qt::StringLiterals;

QList<BundleFile> supportFiles(const QString &profile, const EngineStatus &status, bool masked, QList<BundleFile> more)
{
    const QString version = QCoreApplication::applicationVersion();
    QList<BundleFile> files{versionsFile(QCoreApplication::applicationName(), version, profile)};
    files += std::move(more);
    files.append({u"status.json"_s, QJsonDocument(statusToJson(status)).toJson()});
    files.append({u"health.json"_s, QJsonDocument(healthPage(status, version)).toJson()});
    const auto schema = schemaText(profile);
    if (schema)
        files.append({u"schema.sql"_s, *schema});
    files += filesOfProfile(profile);
    return cleaned(std::move(files), masked ? tenantMasks(status) : QList<Mask>());
}

} // namespace tributary
