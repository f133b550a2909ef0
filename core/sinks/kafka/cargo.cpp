// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/kafka/cargo.h"

#include "base/gzip.h"
#include "sinks/kafka/kafkaerrors.h"
#include "json/recordparser.h"

namespace tributary::kafka {

namespace {

constexpr qsizetype mostUnpacked = 64 * 1024 * 1024;

} // namespace

Result<std::unique_ptr<Cargo>> Cargo::unpack(const Shipment &shipment, std::shared_ptr<AcceptedRows> accepted)
{
    auto json = gunzip(shipment.gzip, mostUnpacked);
    if (!json)
        return fail(json.error());
    const auto rows = splitArray(*json);
    if (!rows)
        return fail(rows.error());
    std::unique_ptr<Cargo> cargo(new Cargo);
    cargo->m_json = std::move(*json);
    cargo->m_key = shipment.stream.tenant.value().toUtf8();
    cargo->m_stream = streamName(shipment.stream.stream).toUtf8();
    cargo->m_batch = shipment.batch.value().toUtf8();
    cargo->m_accepted = std::move(accepted);
    cargo->m_rows.reserve(rows->size());
    for (const ByteRange &bytes : *rows) {
        Row row{.cargo = cargo.get(), .bytes = bytes};
        row.wasAccepted = cargo->m_accepted->contains(cargo->bytesOf(row));
        cargo->m_rows.push_back(row);
    }
    return cargo;
}

OutgoingMessage Cargo::message(size_t index)
{
    Row &row = m_rows[index];
    return {.key = m_key, .value = bytesOf(row), .stream = m_stream, .batch = m_batch, .token = &row};
}

Cargo &Cargo::of(void *token)
{
    return *static_cast<Row *>(token)->cargo;
}

void Cargo::accepted(void *token)
{
    static_cast<Row *>(token)->isAccepted = true;
    --m_open;
}

void Cargo::refused(const Error &error)
{
    if (!m_error || outranks(error, *m_error))
        m_error = error;
}

void Cargo::returned(const Error &error)
{
    refused(error);
    --m_open;
}

Result<void> Cargo::outcome()
{
    for (const Row &row : m_rows) {
        if (m_error && row.isAccepted)
            m_accepted->add(bytesOf(row));
        if (!m_error && row.wasAccepted)
            m_accepted->remove(bytesOf(row));
    }
    if (m_error)
        return fail(*m_error);
    return {};
}

QByteArrayView Cargo::bytesOf(const Row &row) const
{
    return {m_json.constData() + row.bytes.offset, qsizetype(row.bytes.length)};
}

} // namespace tributary::kafka
