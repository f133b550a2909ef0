// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commandtext.h"
#include "ctl/destinations.h"
#include "ctl/text.h"
#include "sinks/files/durablefile.h"

#include <QtCore/QDir>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;

Result<FilesTarget> readTarget(const QCommandLineParser &arguments)
{
    FilesTarget target;
    const QString directory = arguments.value(u"directory"_s);
    if (directory.isEmpty())
        return fail(ErrorKind::Usage, CommandText::tr("--directory is missing"));
    target.directory = QDir::cleanPath(QDir::current().absoluteFilePath(directory));
    if (arguments.isSet(u"compression"_s)) {
        const auto compression = compressionFromName(arguments.value(u"compression"_s).toLower());
        if (!compression)
            return fail(ErrorKind::Usage, CommandText::tr("--compression takes none, gzip or zstd"));
        target.compression = *compression;
    }
    if (arguments.isSet(u"rotate-bytes"_s)) {
        bool isNumber = false;
        target.rotateBytes = arguments.value(u"rotate-bytes"_s).toLongLong(&isNumber);
        if (!isNumber || target.rotateBytes < 1)
            return fail(ErrorKind::Usage, CommandText::tr("--rotate-bytes takes a count of bytes"));
    }
    if (arguments.isSet(u"rotate-age"_s)) {
        const auto age = parseDuration(arguments.value(u"rotate-age"_s));
        if (!age || *age < 1s)
            return fail(ErrorKind::Usage, CommandText::tr("--rotate-age takes a duration such as 90s, 5m or 1h"));
        target.rotateAge = std::chrono::duration_cast<Seconds>(*age);
    }
    return target;
}

/// Made now or never: a directory that is missing later may be a disk that is not mounted.
Result<void> makeDirectory(const QString &directory)
{
    if (!QDir(directory).exists() && !QDir().mkpath(directory))
        return fail(
            ErrorKind::Configuration, CommandText::tr("cannot make the directory %1").arg(directory), u"FilesNoPermission"_s);
    return files::checkDirectory(directory);
}

Task<int> addFiles(InvocationPtr invocation)
{
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto target = readTarget(invocation->arguments());
    if (!target)
        co_return invocation->report(target.error());
    const Destination destination{
        .id = DestinationId(newGuid()), .name = invocation->arguments().value(u"name"_s), .target = *target};
    if (destination.name.isEmpty())
        co_return invocation->report(makeError(ErrorKind::Usage, CommandText::tr("--name is missing")));
    const auto made = makeDirectory(target->directory);
    if (!made)
        co_return invocation->report(made.error());
    const std::shared_ptr<CredentialInput> none;
    const auto saved = co_await saveDestination(*runtime, destination, none);
    if (!saved)
        co_return invocation->report(saved.error());
    printAdded(*invocation, destination);
    co_return ExitDone;
}

} // namespace

std::vector<Command> filesCommands()
{
    const QList<QCommandLineOption> add{{u"name"_s, CommandText::tr("A name of your choice."), u"N"_s},
        {u"directory"_s, CommandText::tr("Where the files go; made where it is missing."), u"DIR"_s},
        {u"compression"_s, CommandText::tr("none, gzip or zstd; gzip unless said."), u"METHOD"_s},
        {u"rotate-bytes"_s, CommandText::tr("Finish a file at this size; 128 MiB unless said."), u"BYTES"_s},
        {u"rotate-age"_s, CommandText::tr("Finish a file at this age; 5m unless said."), u"DURATION"_s}};
    return {{u"destination add files"_s, {},
        CommandText::tr("Adds NDJSON files in a directory: a line a record with its envelope."), add, addFiles}};
}

} // namespace tributary
