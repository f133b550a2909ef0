// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/interrupt.h"
#include "ctl/command.h"
#include "ctl/commandtext.h"
#include "ctl/text.h"
#include "simulator/simulator.h"

#include <QtCore/QFile>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;

/// Reads a number option; `fallback` where it is missing.
template <typename T>
Result<T> number(const QCommandLineParser &arguments, const QString &name, T fallback)
{
    if (!arguments.isSet(name))
        return fallback;
    bool ok = false;
    const double value = arguments.value(name).toDouble(&ok);
    if (!ok || !(value >= 0 && value <= 1e15))
        return fail(ErrorKind::Usage, CommandText::tr("--%1 takes a number, not \"%2\"").arg(name, arguments.value(name)));
    return T(value);
}

template <typename T>
Result<void> read(const QCommandLineParser &arguments, const QString &name, T &into)
{
    const auto value = number(arguments, name, into);
    if (!value)
        return fail(value.error());
    into = *value;
    return {};
}

/// Expects every record as it is, but those that contain one of the texts not at all.
ExpectedRecord withoutAny(const QStringList &texts)
{
    QByteArrayList unwanted;
    for (const QString &text : texts)
        unwanted.append(text.toUtf8());
    return [unwanted](QByteArrayView record) -> std::optional<QByteArray> {
        if (std::any_of(unwanted.begin(), unwanted.end(), [record](const QByteArray &text) { return record.contains(text); }))
            return {};
        return record.toByteArray();
    };
}

Result<SimulatorOptions> readOptions(const QCommandLineParser &arguments)
{
    SimulatorOptions options;
    if (arguments.isSet(u"listen"_s))
        options.listen = arguments.value(u"listen"_s);
    options.tls = arguments.isSet(u"tls"_s);
    options.sharedApp = arguments.isSet(u"shared-app"_s);
    options.recordsFile = arguments.value(u"records"_s);
    auto result = read(arguments, u"tenants"_s, options.tenants);
    for (const auto &next : {read(arguments, u"backlog"_s, options.backlog),
             read(arguments, u"graph-backlog"_s, options.graphBacklog), read(arguments, u"rate"_s, options.ratePerMinute),
             read(arguments, u"seed"_s, options.seed), read(arguments, u"blob-records"_s, options.recordsPerBlob)}) {
        if (result)
            result = next;
    }
    if (!result)
        return fail(result.error());
    double lag = 0;
    if (const auto set = read(arguments, u"directory-lag"_s, lag); !set)
        return fail(set.error());
    options.directoryLag = Milliseconds(qint64(lag * 1000));
    if (arguments.isSet(u"unwanted"_s))
        options.expected = withoutAny(arguments.values(u"unwanted"_s));
    for (const QString &text : arguments.values(u"fault"_s)) {
        const auto fault = parseFault(text);
        if (!fault)
            return fail(fault.error());
        options.faults.push_back(*fault);
    }
    return options;
}

QString faultHelp()
{
    QStringList lines;
    for (const FaultInfo &fault : knownFaults())
        lines.append(
            u"%1%2: %3"_s.arg(fault.name, fault.argument.isEmpty() ? QString() : u"="_s + fault.argument, fault.description));
    return CommandText::tr("Misbehave; repeatable. %1").arg(lines.join(u' '));
}

Task<int> simulate(InvocationPtr invocation)
{
    const QString cloudFile = invocation->arguments().value(u"write-cloud"_s);
    if (cloudFile.isEmpty())
        co_return invocation->report(makeError(ErrorKind::Usage,
            CommandText::tr("--write-cloud FILE is missing: the file that connects the program to the simulator")));
    const auto options = readOptions(invocation->arguments());
    if (!options)
        co_return invocation->report(options.error());
    const auto started = Simulator::start(*options, cloudFile);
    if (!started)
        co_return invocation->report(started.error());
    Simulator &simulator = **started;
    writeOut(compactJson(simulator.readyDocument()));

    const Completion<Happened> stopped;
    const Interrupt interrupt([stopped] { stopped.complete({}); });
    co_await stopped.wait();
    invocation->print(simulator.report(), simulator.reportText());
    simulator.stop();
    co_return ExitDone;
}

} // namespace

std::vector<Command> simulateCommands()
{
    const QList<QCommandLineOption> options{
        {u"listen"_s, CommandText::tr("Address to listen on; a free port of 127.0.0.1 unless said."), u"HOST:PORT"_s},
        {u"tls"_s, CommandText::tr("Serve https with a certificate authority of its own.")},
        {u"shared-app"_s, CommandText::tr("One app registration for all tenants, as a provider has it.")},
        {u"directory-lag"_s, CommandText::tr("Seconds until what was made in a directory is known everywhere."), u"SECONDS"_s},
        {u"tenants"_s, CommandText::tr("Child tenants; 1 unless said."), u"N"_s},
        {u"backlog"_s, CommandText::tr("Records of the last seven days."), u"RECORDS"_s},
        {u"graph-backlog"_s,
            CommandText::tr("Records of each feed of Microsoft Graph, beside the backlog; else a tenth of it is theirs."),
            u"RECORDS"_s},
        {u"blob-records"_s, CommandText::tr("Records in a blob of the backlog, about; a tenant has 1,000 blobs unless said."),
            u"RECORDS"_s},
        {u"rate"_s, CommandText::tr("New records a minute while it runs."), u"RECORDS_PER_MIN"_s},
        {u"records"_s, CommandText::tr("Offer these records, one JSON object a line, byte for byte."), u"FILE.ndjson"_s},
        {u"seed"_s, CommandText::tr("Tenants, secrets and records follow from it."), u"S"_s},
        {u"fault"_s, faultHelp(), u"NAME[=ARG]"_s},
        {u"unwanted"_s,
            CommandText::tr(
                "Records that contain this text are to be dropped on their way and not counted as lost; repeatable."),
            u"TEXT"_s},
        {u"write-cloud"_s, CommandText::tr("Where to write the cloud file."), u"FILE"_s}};
    return {{u"simulate"_s, {},
        CommandText::tr(
            "Runs a Microsoft cloud on this computer until Ctrl-C, then reports what was offered, received, lost and doubled."),
        options, simulate}};
}

} // namespace tributary
