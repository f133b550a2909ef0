// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainstore.h"

#include "base/completion.h"
#include "secrets/secretservice.h"

#include <QtCore/QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace tributary {

/// What a job said; `bytes` is the only reference to what was read, because the job is gone by then.
struct KeychainStore::Answer {
    enum class Source { Job, TimeLimit, Refused };
    Source source = Source::Job;
    QKeychain::Error code = QKeychain::OtherError;
    QString text;
    std::shared_ptr<QByteArray> bytes;
};

namespace {

Error locked(const QString &message, const QString &code = u"KeychainLocked"_s)
{
    return makeError(ErrorKind::KeychainLocked, message, code);
}

/// For "not found" and for everything QtKeychain has no code for: what the Secret Service says about itself.
Error explained(QKeychain::Error code, const QString &text, SecretServiceState state)
{
    const bool notFound = code == QKeychain::EntryNotFound;
    switch (state) {
    case SecretServiceState::Locked:
        return locked(u"the default keyring is locked"_s);
    case SecretServiceState::Silent:
        return locked(u"the keychain service does not answer"_s, u"KeychainSilent"_s);
    case SecretServiceState::NoCollection:
        if (!notFound)
            return locked(u"there is no default keyring, and none was created: %1"_s.arg(text), u"KeychainEmpty"_s);
        break;
    case SecretServiceState::NoBus:
        if (!notFound)
            return makeError(ErrorKind::KeychainMissing, u"no D-Bus session: %1"_s.arg(text), u"KeychainNoSession"_s);
        break;
    case SecretServiceState::NoService:
        if (!notFound)
            return makeError(ErrorKind::KeychainMissing, u"no secret service: %1"_s.arg(text), u"KeychainNoService"_s);
        break;
    case SecretServiceState::Ready:
        break;
    }
    return notFound ? makeError(ErrorKind::NotFound, u"the keychain has no such entry"_s)
                    : makeError(ErrorKind::Storage, u"keychain: %1"_s.arg(text));
}

Task<Error> explain(QKeychain::Error code, QString text)
{
    switch (code) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        co_return locked(u"access to the keychain was refused: %1"_s.arg(text));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        co_return makeError(ErrorKind::KeychainMissing, u"no keychain service: %1"_s.arg(text), u"KeychainNoService"_s);
    default:
        break;
    }
    const SecretServiceState state = co_await secretServiceState();
    co_return explained(code, text, state);
}

} // namespace

KeychainStore::KeychainStore(QString service, Milliseconds limit)
    : m_service(std::move(service))
    , m_limit(limit)
    , m_overdue(std::make_shared<int>(0))
{
}

KeychainStore::~KeychainStore() = default;

Task<Result<void>> KeychainStore::probe()
{
    const CredentialId never(u"tributary/probe/never-written"_s);
    m_foundLocked = false;
    const auto found = co_await read(never);
    if (!found && found.error().kind != ErrorKind::NotFound)
        co_return fail(found.error());
    co_return {};
}

Task<Result<Secret>> KeychainStore::read(CredentialId id)
{
    if (m_foundLocked) {
        const SecretServiceState state = co_await secretServiceState();
        if (state == SecretServiceState::Locked)
            co_return fail(explained(QKeychain::AccessDenied, {}, state));
        m_foundLocked = false;
    }
    auto *job = new QKeychain::ReadPasswordJob(m_service); // deletes itself when it has finished
    const Answer answer = co_await run(job, id, nullptr);
    if (answer.source != Answer::Source::Job)
        co_return fail(locked(answer.text, u"KeychainSilent"_s));
    if (answer.code == QKeychain::NoError)
        co_return Secret(std::move(*answer.bytes));
    const Error error = co_await explain(answer.code, answer.text);
    m_foundLocked = error.kind == ErrorKind::KeychainLocked;
    co_return fail(error);
}

Task<Result<void>> KeychainStore::write(CredentialId id, Secret secret)
{
    if (secret.isEmpty())
        co_return fail(ErrorKind::Usage, u"an empty secret cannot be stored"_s);
    const auto held = std::make_shared<Secret>(std::move(secret));
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(held->bytes());
    const Answer answer = co_await run(job, id, held);
    if (answer.source != Answer::Source::Job)
        co_return fail(locked(answer.text, u"KeychainSilent"_s));
    if (answer.code == QKeychain::NoError)
        co_return {};
    const Error error = co_await explain(answer.code, answer.text);
    co_return fail(error);
}

Task<Result<void>> KeychainStore::remove(CredentialId id)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    const Answer answer = co_await run(job, id, nullptr);
    if (answer.source != Answer::Source::Job)
        co_return fail(locked(answer.text, u"KeychainSilent"_s));
    // A locked keyring answers "done" as well and keeps the entry.
    const bool done = answer.code == QKeychain::NoError;
    const Error error = co_await explain(done ? QKeychain::EntryNotFound : answer.code, answer.text);
    if (error.kind != ErrorKind::NotFound)
        co_return fail(error);
    co_return {};
}

Task<KeychainStore::Answer> KeychainStore::run(QKeychain::Job *job, CredentialId id, std::shared_ptr<Secret> held)
{
    if (*m_overdue > 0) {
        delete job; // never started
        co_return Answer{Answer::Source::Refused, QKeychain::OtherError,
            u"the keychain has not answered an earlier request; its unlock prompt may be open"_s, nullptr};
    }
    job->setKey(id.value());

    // The answer is complete when the job is destroyed: only then are its buffers ours alone, to keep or to wipe.
    const Completion<Answer> done;
    const auto answer = std::make_shared<Answer>();
    QObject::connect(job, &QKeychain::Job::finished, job, [answer](QKeychain::Job *finished) {
        answer->code = finished->error();
        answer->text = finished->errorString();
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(finished))
            answer->bytes = std::make_shared<QByteArray>(reading->binaryData());
    });
    const auto late = std::make_shared<bool>(false);
    QObject::connect(job, &QObject::destroyed, threadContext(), [done, answer, held, late, overdue = m_overdue] {
        done.complete(*answer);
        if (*late)
            --*overdue;
        if (*late && answer->bytes)
            Secret::wipe(*answer->bytes);
    });

    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &limit, [done, late, overdue = m_overdue] {
        if (done.isComplete())
            return;
        *late = true;
        ++*overdue;
        done.complete({Answer::Source::TimeLimit, QKeychain::OtherError,
            u"the keychain did not answer in time; its unlock prompt may be open"_s, nullptr});
    });
    limit.start(m_limit);
    job->start();
    co_return co_await done.wait();
}

} // namespace tributary
