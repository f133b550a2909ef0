// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
        return fail(ErrorKind::Usage, u"--directory is missing"_s);
    target.directory = QDir::cleanPath(QDir::current().absoluteFilePath(directory));
    if (arguments.isSet(u"compression"_s)) {
        const auto compression = compressionFromName(arguments.value(u"compression"_s).toLower());
        if (!compression)
            return fail(ErrorKind::Usage, u"--compression takes none, gzip or zstd"_s);
        target.compression = *compression;
    }
    if (arguments.isSet(u"rotate-bytes"_s)) {
        bool isNumber = false;
        target.rotateBytes = arguments.value(u"rotate-bytes"_s).toLongLong(&isNumber);
        if (!isNumber || target.rotateBytes < 1)
            return fail(ErrorKind::Usage, u"--rotate-bytes takes a count of bytes"_s);
    }
    if (arguments.isSet(u"rotate-age"_s)) {
        const auto age = parseDuration(arguments.value(u"rotate-age"_s));
        if (!age || *age < 1s)
            return fail(ErrorKind::Usage, u"--rotate-age takes a duration such as 90s, 5m or 1h"_s);
        target.rotateAge = std::chrono::duration_cast<Seconds>(*age);
    }
    return target;
}

/// Made now or never: a directory that is missing later may be a disk that is not mounted.
Result<void> makeDirectory(const QString &directory)
{
    if (!QDir(directory).exists() && !QDir().mkpath(directory))
        return fail(ErrorKind::Configuration, u"cannot make the directory %1"_s.arg(directory), u"FilesNoPermission"_s);
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
        co_return invocation->report(makeError(ErrorKind::Usage, u"--name is missing"_s));
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
    const QList<QCommandLineOption> add{{u"name"_s, u"A name of your choice."_s, u"N"_s},
        {u"directory"_s, u"Where the files go; made where it is missing."_s, u"DIR"_s},
        {u"compression"_s, u"none, gzip or zstd; gzip unless said."_s, u"METHOD"_s},
        {u"rotate-bytes"_s, u"Finish a file at this size; 128 MiB unless said."_s, u"BYTES"_s},
        {u"rotate-age"_s, u"Finish a file at this age; 5m unless said."_s, u"DURATION"_s}};
    return {{u"destination add files"_s, {}, u"Adds NDJSON files in a directory: a line a record with its envelope."_s, add,
        addFiles}};
}

} // namespace tributary
