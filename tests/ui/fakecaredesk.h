// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fakejobs.h"
#include "wizards/caredesk.h"

namespace tributary {

/// Answers with what the test says, and notes what it was asked.
class FakeCareDesk final : public CareDesk, public FakeJobs {
    Q_OBJECT
public:
    [[nodiscard]] QString profile() const override { return QStringLiteral("/var/lib/tributary"); }
    [[nodiscard]] QString logs() const override { return QStringLiteral("/var/lib/tributary/logs"); }

    Job bundle(EngineStatus status, bool masked, Reply<QList<BundleFile>> reply) override
    {
        const QList<Mask> masks = masked ? tenantMasks(status) : QList<Mask>();
        return answer(
            QStringLiteral("bundle"), refused ? Result<QList<BundleFile>>(fail(*refused)) : cleaned(files, masks), reply);
    }

    Job saveBundle(QList<BundleFile> chosen, QString path, Reply<> reply) override
    {
        saved = std::move(chosen);
        savedAs = std::move(path);
        return answer(QStringLiteral("saveBundle"), refused ? Result<>(fail(*refused)) : Result<>(), reply);
    }

    Job importCloud(QString file, Reply<Cloud> reply) override
    {
        imported = std::move(file);
        return answer(QStringLiteral("importCloud"), refused ? Result<Cloud>(fail(*refused)) : Result<Cloud>(cloud), reply);
    }

    [[nodiscard]] std::optional<bool> startsAtLogin() const override { return login; }

    [[nodiscard]] Result<> setStartsAtLogin(bool on) override
    {
        if (refused)
            return fail(*refused);
        login = on;
        return {};
    }

    std::optional<bool> login = false;
    std::optional<Error> refused;
    QList<BundleFile> files{
        {QStringLiteral("versions.json"), "{\n    \"program\": \"tributary\",\n    \"version\": \"0.9.0\"\n}\n"},
        {QStringLiteral("logs/collector.log"), "2026-11-22T14:31:58Z info Contoso Pharma listed, 4 blobs\n"}};
    QList<BundleFile> saved;
    QString savedAs;
    QString imported;
    Cloud cloud{.name = QStringLiteral("Lab"), .displayName = QStringLiteral("Lab cloud")};
};

} // namespace tributary
