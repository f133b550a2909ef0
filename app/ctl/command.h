// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "common/runtime.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonObject>

#include <functional>
#include <memory>
#include <vector>

namespace tributary {

/// Exit codes of the command line. Part of the contract.
enum ExitCode { ExitDone = 0, ExitUnexpected = 1, ExitUsage = 2, ExitNeedsOperator = 3, ExitInPart = 4 };

[[nodiscard]] ExitCode exitCodeFor(ErrorKind kind);

/// What a command works with. One invocation per process.
class Invocation {
public:
    /// `words`: how many positional arguments are the command itself.
    Invocation(const QCommandLineParser &arguments, int words, RuntimeOptions options);

    [[nodiscard]] const QCommandLineParser &arguments() const { return m_arguments; }
    [[nodiscard]] bool wantsJson() const { return m_json; }
    [[nodiscard]] RuntimeOptions &options() { return m_options; }

    /// Positional argument behind the command's own words; empty where it is missing.
    [[nodiscard]] QString positional(int index) const;

    /// Opens the profile. Usage, Storage or Configuration errors.
    Task<Result<std::shared_ptr<Runtime>>> openProfile();

    /// The profile's store alone: no network is prepared, so that settings of it which cannot be used can be put right.
    Result<std::shared_ptr<Runtime>> openStore();

    /// Closes the profile before the end, its lock included; nobody may hold what openProfile() gave any more.
    Task<> closeProfile();

    /// Ends what the profile runs; after the command.
    Task<> close();

    /// The result of the command: a JSON document with --json, the text otherwise.
    void print(const QJsonObject &json, const QString &text) const;

    /// An error in the person's words on stderr (and as JSON on stdout with --json); returns the exit code.
    [[nodiscard]] int report(const Error &error, const QString &subject = {}) const;

    /// The cloud named by --cloud, else the one of the cloud file, else Global. Configuration where it is not known.
    [[nodiscard]] Result<QString> cloudName(Runtime &runtime) const;

    /// Streams named by --stream, all of them where there is none.
    [[nodiscard]] Result<QList<Stream>> streams() const;

private:
    const QCommandLineParser &m_arguments;
    int m_words;
    RuntimeOptions m_options;
    std::shared_ptr<Runtime> m_runtime;
    bool m_json = false;
};

/// One command of the command line.
struct Command {
    QString words; ///< "tenant add"
    QString operands; ///< "N" or "NAME VALUE", for the usage line; "[N]" may be missing
    QString summary;
    QList<QCommandLineOption> options;
    std::function<Task<int>(std::shared_ptr<Invocation>)> run;
};

[[nodiscard]] std::vector<Command> simulateCommands();
[[nodiscard]] std::vector<Command> tenantCommands();
[[nodiscard]] std::vector<Command> onboardCommands();
[[nodiscard]] std::vector<Command> upkeepCommands();
[[nodiscard]] std::vector<Command> subscriptionCommands();
[[nodiscard]] std::vector<Command> destinationCommands();
[[nodiscard]] std::vector<Command> kafkaCommands();
[[nodiscard]] std::vector<Command> collectCommands();
[[nodiscard]] std::vector<Command> statusCommands();
[[nodiscard]] std::vector<Command> recordCommands();
[[nodiscard]] std::vector<Command> quarantineCommands();
[[nodiscard]] std::vector<Command> selectionCommands();
[[nodiscard]] std::vector<Command> exportCommands();
[[nodiscard]] std::vector<Command> activityCommands();
[[nodiscard]] std::vector<Command> settingsCommands();
[[nodiscard]] std::vector<Command> configCommands();
[[nodiscard]] std::vector<Command> profileCommands();
[[nodiscard]] std::vector<Command> supportCommands();
[[nodiscard]] std::vector<Command> helpCommands();

} // namespace tributary
