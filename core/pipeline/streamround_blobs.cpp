// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a blob that was listed: fetched whole, taken apart, or lost for good.
#include "pipeline/streamround.h"

#include "pipeline/statusboard.h"
#include "json/recordparser.h"

#include <QtCore/QLoggingCategory>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logCollect, "tributary.collect", QtInfoMsg)

namespace {

constexpr int attemptsPerDamagedBlob = 5;
constexpr qint64 longestPiece = 4ll * 1024 * 1024;

/// Errors that concern one blob only; everything else is about the stream or the tenant.
bool concernsBlobOnly(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ContentGone:
    case ErrorKind::TooLarge:
    case ErrorKind::HostNotAllowed:
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
        return true;
    default:
        return false;
    }
}

/// A blob is gone for good when the service says so. A bare 404 may be a gateway's.
constexpr QLatin1StringView bareNotFound("HTTP404");
constexpr QLatin1StringView recordTooLong("RecordTooLong");

/// Whether another fetch may bring something else: for answers that are no blob, and damaged ones.
bool mayBeCured(const Error &error)
{
    return error.code == bareNotFound || (error.kind == ErrorKind::Malformed && error.code != recordTooLong);
}

bool mayBeCured(const std::optional<Error> &damage)
{
    return damage && mayBeCured(*damage);
}

/// Parsed, or with its damage and the bytes to keep. Nothing behind the last one. On the pool.
std::optional<FetchedBlob> nextPiece(PieceReader &reader)
{
    auto piece = reader.next();
    if (!piece)
        return {};
    FetchedBlob part;
    part.isPart = true;
    if (!piece->problem.isEmpty()) {
        part.damage = makeError(ErrorKind::Malformed, piece->problem, piece->isTooLong ? recordTooLong : QLatin1StringView());
        part.set.bytes = std::move(piece->text);
        return part;
    }
    auto set = parseRecords(piece->text);
    part.set = set ? std::move(*set) : salvageRecords(std::move(piece->text));
    return part;
}

/// Adds what a damaged piece leaves to what goes to quarantine. A cut-off blob weighs more than a long record.
void keepFragment(FetchedBlob &last, const FetchedBlob &piece)
{
    const ByteRange range{quint32(last.set.bytes.size()), quint32(piece.set.bytes.size())};
    last.set.bytes += piece.set.bytes;
    last.set.rejected.push_back(RejectedSlice{range, piece.damage->message, false});
    if (!last.damage || last.damage->code == recordTooLong)
        last.damage = piece.damage;
}

} // namespace

Task<Result<void>> StreamRound::fetchOne(ContentItem item, MemoryHoldPtr memory, std::stop_token stop)
{
    auto fetched = co_await fetchWhole(item, memory, stop);
    if (!fetched) {
        m_writer.giveUp();
        if (!concernsBlobOnly(fetched.error().kind))
            co_return fail(fetched.error());
        co_return co_await lose(item, fetched.error());
    }
    std::optional<Error> damage = fetched->damage;
    fetched->isPart = damage.has_value();
    const auto stored = co_await m_writer.write(std::move(*fetched));
    if (!stored)
        co_return fail(stored.error());
    m_result.records += stored->records;
    m_result.duplicates += stored->duplicates;
    if (!damage)
        co_return {};
    damage->kind = ErrorKind::ContentGone;
    co_return co_await lose(item, *damage);
}

Task<Result<BlobBody>> StreamRound::fetchBody(ContentItem item, MemoryHoldPtr memory, std::stop_token stop)
{
    memory->resize(0);
    const bool room = co_await memory->acquire(m_typicalBytes, stop);
    if (!room)
        co_return fail(ErrorKind::Cancelled, u"stopped"_s);
    auto body = co_await m_parts.source.fetch(m_session.context(), m_stream, item, stop);
    if (!body)
        memory->resize(0);
    co_return body;
}

Task<Result<FetchedBlob>> StreamRound::fetchWhole(ContentItem item, MemoryHoldPtr memory, std::stop_token stop)
{
    std::function<Task<Result<BlobBody>>()> fetch = [this, item, memory, stop] { return fetchBody(item, memory, stop); };
    for (int attempt = 1;; ++attempt) {
        auto body = co_await m_session.paced<BlobBody>(m_stream, fetch, attemptsPerRequest, stop, memory->urgency());
        Result<FetchedBlob> blob = fail(body ? Error() : body.error());
        if (body)
            blob = co_await take(item, *body, memory, stop);
        if (blob && !mayBeCured(blob->damage)) {
            m_session.noteWhole(item.id);
            co_return blob;
        }
        if (!blob && !mayBeCured(blob.error()))
            co_return blob;
        if (attempt >= attemptsPerDamagedBlob) {
            const QByteArray bytes = body ? body->bytes : QByteArray();
            co_return co_await settleFor(item, blob, bytes);
        }
        const Error trouble = blob ? *blob->damage : blob.error();
        const bool slept = co_await waitForNext(attempt, trouble, stop);
        if (!slept)
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
    }
}

Task<Result<FetchedBlob>> StreamRound::take(ContentItem item, BlobBody body, MemoryHoldPtr memory, std::stop_token stop)
{
    const qint64 held = body.file ? longestPiece : body.bytes.size();
    m_typicalBytes = (m_typicalBytes * 7 + held) / 8 + 1;
    memory->resize(held);
    if (body.file)
        co_return co_await storePieces(item, body.file, stop);
    auto work = [raw = std::move(body.bytes)]() mutable { return parseRecords(std::move(raw)); };
    auto set = co_await m_parts.pool.run(std::move(work));
    if (!set)
        co_return fail(set.error());
    FetchedBlob blob;
    blob.blob = doneWith(item);
    blob.set = std::move(*set);
    co_return blob;
}

/// Each piece is stored by itself; the blob is done with what is returned. After a break the pieces come again, and their
/// records are known.
Task<Result<FetchedBlob>> StreamRound::storePieces(ContentItem item, std::shared_ptr<QFileDevice> file, std::stop_token stop)
{
    const qint64 held = m_parts.settings.heldBlob;
    const auto reader = std::make_shared<PieceReader>(*file, std::min(held, longestPiece), std::max(held, longestPiece));
    FetchedBlob last;
    last.blob = doneWith(item);
    for (;;) {
        if (stop.stop_requested())
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
        auto work = [reader, file] { return nextPiece(*reader); };
        auto piece = co_await m_parts.pool.run(std::move(work));
        if (!piece)
            break;
        if (piece->damage) {
            keepFragment(last, *piece);
            continue;
        }
        piece->blob = last.blob;
        m_writer.expect();
        const auto stored = co_await m_writer.write(std::move(*piece));
        if (!stored)
            co_return fail(stored.error());
        m_result.records += stored->records;
        m_result.duplicates += stored->duplicates;
    }
    co_return last;
}

Task<bool> StreamRound::waitForNext(int attempt, Error trouble, std::stop_token stop)
{
    qCInfo(logCollect).noquote() << "a blob of" << streamName(m_stream)
                                 << "did not come as it should, fetching it again:" << trouble.message;
    const Milliseconds pause(500 << attempt);
    co_return co_await m_parts.clock.sleepFor(pause, stop);
}

/// What a blob comes to that does not come as it should, however often it is fetched. A web page, or an error in place of
/// records, says nothing about the blob: it is asked for again with the next round. The others are given up in time.
Task<Result<FetchedBlob>> StreamRound::settleFor(ContentItem item, Result<FetchedBlob> blob, QByteArray bytes)
{
    Error trouble = blob ? *blob->damage : blob.error();
    const bool isDamaged = trouble.code.isEmpty();
    if (isDamaged)
        trouble.code = u"BlobDamaged"_s;
    if (!isDamaged && trouble.code != "EmptyBody"_L1 && trouble.code != bareNotFound)
        co_return fail(trouble);
    if (m_patience == Patience::NextRounds && m_session.mayWaitFor(item.id)) {
        trouble.kind = ErrorKind::Network;
        trouble.code += u"/waiting"_s;
        co_return fail(trouble);
    }
    trouble.kind = ErrorKind::ContentGone;
    if (!isDamaged)
        co_return fail(trouble);
    // The whole records go on; the blob is lost as far as nobody knows what else was in it.
    if (!blob) {
        auto work = [raw = std::move(bytes)]() mutable -> Result<RecordSet> { return salvageRecords(std::move(raw)); };
        auto set = co_await m_parts.pool.run(std::move(work));
        blob = FetchedBlob();
        blob->blob = doneWith(item);
        blob->set = std::move(*set);
    }
    blob->damage = trouble;
    blob->isPart = true;
    co_return blob;
}

BlobDone StreamRound::doneWith(const ContentItem &item)
{
    return {.id = item.id, .created = item.created, .expires = item.expires};
}

Task<Result<void>> StreamRound::lose(ContentItem item, Error error)
{
    const Instant second(std::chrono::floor<std::chrono::seconds>(item.created));
    Loss loss{.stream = m_key,
        .window = {second, second + 1s},
        .code = error.code,
        .reason = error.message,
        .content = item.id,
        .noticed = m_parts.clock.now()};
    const auto recorded = co_await m_parts.store.addLoss(loss, doneWith(item));
    if (recorded) {
        ++m_result.lostBlobs;
        m_parts.board.noteRemark(m_key, error);
    }
    co_return recorded;
}

} // namespace tributary
