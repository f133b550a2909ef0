// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fakejobs.h"
#include "wizards/configurationdesk.h"

namespace tributary {

/// Answers the dialogs about the whole profile from the event loop with what the test says.
class FakeConfigurationDesk final : public ConfigurationDesk, public FakeJobs {
public:
    Job exported(Reply<QByteArray> reply) override
    {
        return answer<QByteArray>(QStringLiteral("exported"), QByteArrayLiteral("{}"), std::move(reply));
    }
    Job preview(QString file, Reply<Changes> reply) override
    {
        read = file;
        return answer<Changes>(QStringLiteral("preview"), outcome(), std::move(reply));
    }
    Job import(QString, Reply<Changes> reply) override
    {
        return answer<Changes>(QStringLiteral("import"), outcome(), std::move(reply));
    }
    Job planDeletion(Reply<DeletionWords> reply) override
    {
        return answer<DeletionWords>(QStringLiteral("plan"), words, std::move(reply));
    }
    Job deleteEverything(Reply<> reply) override
    {
        return answer<void>(QStringLiteral("delete"), refused ? Result<>(fail(*refused)) : Result<>(), std::move(reply));
    }

    QString read;
    Changes changes;
    DeletionWords words{QStringLiteral("tributary"),
        {QStringLiteral("WARNING: 7 records were never sent."), QStringLiteral("Deleted are:")}, true};
    std::optional<Error> refused;

private:
    [[nodiscard]] Result<Changes> outcome() const
    {
        return refused ? Result<Changes>(fail(*refused)) : Result<Changes>(changes);
    }
};

} // namespace tributary
