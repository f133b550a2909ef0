// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/commandtext.h"

#include "ctl/text.h"
#include "model/advice.h"

#include <QtCore/QCoreApplication>

namespace tributary {

using namespace Qt::StringLiterals;

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
    case ErrorKind::NotFound:
        return ExitUsage;
    case ErrorKind::Unauthenticated:
    case ErrorKind::Forbidden:
    case ErrorKind::Configuration:
    case ErrorKind::NotSubscribed:
    case ErrorKind::HostNotAllowed:
    case ErrorKind::KeychainMissing:
    case ErrorKind::KeychainLocked:
    case ErrorKind::Storage:
        return ExitNeedsOperator;
    case ErrorKind::Cancelled:
        return ExitInPart;
    default:
        return ExitUnexpected;
    }
}

Invocation::Invocation(const QCommandLineParser &arguments, int words, RuntimeOptions options)
    : m_arguments(arguments)
    , m_words(words)
    , m_options(std::move(options))
    , m_json(arguments.isSet(u"json"_s))
{
}

QString Invocation::positional(int index) const
{
    return m_arguments.positionalArguments().value(m_words + index);
}

Result<std::shared_ptr<Runtime>> Invocation::openStore()
{
    auto made = Runtime::make(m_options);
    if (!made)
        return fail(made.error());
    m_runtime = std::move(*made);
    return m_runtime;
}

Task<Result<std::shared_ptr<Runtime>>> Invocation::openProfile()
{
    const auto made = openStore();
    if (!made)
        co_return fail(made.error());
    const auto ready = co_await m_runtime->open();
    if (!ready)
        co_return fail(ready.error());
    const std::shared_ptr<Runtime> opened = m_runtime; // g++ 12 moves a member out where it is named in co_return
    co_return opened;
}

Task<> Invocation::closeProfile()
{
    co_await close();
    m_runtime.reset();
}

Task<> Invocation::close()
{
    if (m_runtime)
        co_await m_runtime->close();
}

void Invocation::print(const QJsonObject &json, const QString &text) const
{
    writeOut(m_json ? compactJson(json) : text);
}

int Invocation::report(const Error &error, const QString &subject) const
{
    if (m_json)
        writeOut(compactJson({{u"error"_s, errorJson(error, subject)}}));
    writeErr(errorText(error, subject));
    return exitCodeFor(error.kind);
}

Result<QString> Invocation::cloudName(Runtime &runtime) const
{
    const QString wanted = m_arguments.value(u"cloud"_s);
    const QString name = wanted.isEmpty() ? runtime.clouds().defaultName() : wanted;
    const auto known = runtime.clouds().named(name);
    if (!known)
        return fail(known.error());
    return name;
}

Result<QList<Stream>> Invocation::streams() const
{
    QList<Stream> streams;
    const QStringList names = m_arguments.values(u"stream"_s);
    for (const QString &name : names) {
        const auto stream = streamFromName(name);
        if (!stream)
            return fail(ErrorKind::Usage, CommandText::tr("there is no stream \"%1\"; they are %2").arg(name, streamNames()));
        if (!streams.contains(*stream))
            streams.append(*stream);
    }
    return names.isEmpty() ? allStreams() : streams;
}

} // namespace tributary
