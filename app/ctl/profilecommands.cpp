// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/profileremoval.h"
#include "ctl/command.h"
#include "ctl/commandtext.h"
#include "ctl/text.h"

#include <QtCore/QTextStream>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;

QJsonObject contentsJson(const ProfileContents &contents)
{
    return {{u"profile"_s, contents.directory}, {u"name"_s, contents.name}, {u"tenants"_s, contents.tenants},
        {u"destinations"_s, contents.destinations}, {u"records"_s, qint64(contents.records)},
        {u"unsent"_s, qint64(contents.unsent)}, {u"quarantined"_s, qint64(contents.quarantined)}, {u"bytes"_s, contents.bytes},
        {u"keychainEntries"_s, contents.secrets.size()}, {u"deleted"_s, true}};
}

/// What goes was said on standard error; the name is read from standard input, a terminal or not.
bool isConfirmed(const Invocation &invocation, const ProfileContents &contents)
{
    if (invocation.arguments().isSet(u"yes"_s))
        return true;
    writeErr(CommandText::tr("Type the name of the profile to delete it: %1").arg(contents.name));
    QTextStream input(stdin);
    return input.readLine().trimmed() == contents.name;
}

/// All but the directory and the lock in it, under which this is done.
Task<Result<ProfileContents>> takeApart(InvocationPtr invocation, QString directory)
{
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return fail(runtime.error());
    auto contents = co_await contentsOf(runtime->get());
    if (!contents)
        co_return contents;
    const QStringList lines = contents->sentences();
    for (const QString &line : lines)
        writeErr(line);
    if (!isConfirmed(*invocation, *contents))
        co_return fail(ErrorKind::Usage, CommandText::tr("the name does not agree; nothing was deleted"));
    const auto secrets = co_await deleteSecrets(runtime->get(), *contents);
    if (!secrets)
        co_return fail(secrets.error());
    const auto files = deleteProfileFiles(directory);
    if (!files)
        co_return fail(files.error());
    co_return contents;
}

Task<int> deleteProfile(InvocationPtr invocation)
{
    RuntimeOptions &options = invocation->options();
    if (options.profile.isEmpty())
        options.profile = Runtime::defaultProfile();
    const QString directory = options.profile;
    if (!isProfile(directory)) {
        const QString none = CommandText::tr("there is no profile in %1").arg(directory);
        co_return invocation->report(makeError(ErrorKind::Usage, none));
    }
    options.collects = true; // nobody collects into it while it goes
    const auto contents = co_await takeApart(invocation, directory);
    if (!contents)
        co_return invocation->report(contents.error());
    co_await invocation->closeProfile();
    deleteEmptyProfile(directory);
    invocation->print(contentsJson(*contents), CommandText::tr("The profile was deleted: %1").arg(directory));
    co_return ExitDone;
}

} // namespace

std::vector<Command> profileCommands()
{
    return {{u"profile delete"_s, {},
        CommandText::tr("Deletes a profile: its events, configuration, logs and keychain entries. Says what goes and asks."),
        {{u"yes"_s, CommandText::tr("Do not ask.")}}, deleteProfile}};
}

} // namespace tributary
