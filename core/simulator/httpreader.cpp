// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/httpreader.h"

namespace tributary::simulation {

using namespace Qt::StringLiterals;

HttpReader::Event HttpReader::fail(int status)
{
    m_step = Step::Failed;
    return Broken{status};
}

HttpReader::Event HttpReader::next()
{
    if (m_step == Step::Failed)
        return NeedMore{};
    if (m_step == Step::Head) {
        auto event = readHead();
        if (m_step == Step::Head || m_step == Step::Failed)
            return event;
    }
    if (m_step == Step::FixedBody) {
        const qsizetype part = std::min(m_missing, m_buffer.size());
        m_request.body.append(m_buffer.constData(), part);
        m_buffer.remove(0, part);
        m_missing -= part;
        if (m_missing == 0)
            return finish();
    } else if (auto event = readChunks()) {
        return *event;
    }
    if (std::exchange(m_wantsContinue, false))
        return WantsContinue{};
    return NeedMore{};
}

HttpReader::Event HttpReader::readHead()
{
    while (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return m_buffer.size() > maxHead ? fail(431) : Event(NeedMore{});
    if (end > maxHead)
        return fail(431);
    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    if (!parseHead(head))
        return fail(400);
    if (const auto status = chooseBody())
        return fail(*status);
    return NeedMore{};
}

bool HttpReader::parseHead(const QByteArray &head)
{
    const auto lines = head.split('\n');
    const auto words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/'))
        return false;
    m_request = {};
    m_request.method = words[0];
    m_request.target = words[1];
    m_isHttp11 = words[2] == "HTTP/1.1";
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon <= 0 || lines[i].at(0) == ' ' || lines[i].at(0) == '\t')
            return false;
        m_request.headers.emplace_back(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
    }
    return true;
}

/// How the body ends; a status where that cannot be known or is too much.
std::optional<int> HttpReader::chooseBody()
{
    const QByteArray encoding = headerOf(m_request.headers, "transfer-encoding").toLower();
    const QByteArray length = headerOf(m_request.headers, "content-length");
    m_wantsContinue = headerOf(m_request.headers, "expect").toLower() == "100-continue";
    m_step = Step::FixedBody;
    m_missing = 0;
    if (!encoding.isEmpty()) {
        m_step = Step::ChunkSize;
        return encoding == "chunked" && length.isEmpty() ? std::nullopt : std::optional(400);
    }
    if (length.isEmpty())
        return {};
    bool ok = false;
    m_missing = length.toLongLong(&ok);
    if (!ok || m_missing < 0)
        return 400;
    return m_missing > maxBody ? std::optional(413) : std::nullopt;
}

std::optional<QByteArray> HttpReader::takeLine()
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end < 0)
        return {};
    const QByteArray line = m_buffer.left(end);
    m_buffer.remove(0, end + 2);
    return line;
}

/// Nothing: more bytes are needed.
std::optional<HttpReader::Event> HttpReader::readChunks()
{
    for (;;) {
        if (m_step == Step::ChunkData) {
            if (m_buffer.size() < m_missing + 2)
                return {};
            if (QByteArrayView(m_buffer).sliced(m_missing, 2) != "\r\n")
                return fail(400);
            m_request.body.append(m_buffer.constData(), m_missing);
            m_buffer.remove(0, m_missing + 2);
            m_step = Step::ChunkSize;
        }
        const auto line = takeLine();
        if (!line)
            return m_buffer.size() > maxHead ? std::optional(fail(400)) : std::nullopt;
        if (m_step == Step::Trailer) {
            if (line->isEmpty())
                return finish();
            continue;
        }
        bool ok = false;
        m_missing = line->split(';').first().trimmed().toLongLong(&ok, 16);
        if (!ok || m_missing < 0)
            return fail(400);
        if (m_missing > maxBody - m_request.body.size())
            return fail(413);
        m_step = m_missing == 0 ? Step::Trailer : Step::ChunkData;
    }
}

HttpReader::Event HttpReader::finish()
{
    m_step = Step::Head;
    m_wantsContinue = false;
    const QByteArray connection = headerOf(m_request.headers, "connection").toLower();
    Complete complete{std::move(m_request), m_isHttp11 ? connection != "close" : connection == "keep-alive"};
    m_request = {};
    return complete;
}

} // namespace tributary::simulation
