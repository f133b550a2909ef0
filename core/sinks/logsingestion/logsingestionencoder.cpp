// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/logsingestion/logsingestionencoder.h"

#include "json/recordparser.h"

#include <array>
#include <cstring>
#include <string_view>

namespace tributary {

namespace {

/// Counts what a Writer would write. Both get their bytes from the same writeRow(), so that they cannot disagree.
struct Counter {
    qsizetype bytes = 0;
    void write(std::string_view text) { bytes += qsizetype(text.size()); }
};

struct Writer {
    char *at = nullptr;
    void write(std::string_view text)
    {
        std::memcpy(at, text.data(), text.size());
        at += text.size();
    }
};

template <typename Out>
void writeByte(Out &out, unsigned byte)
{
    const char c = char(byte);
    out.write({&c, 1});
}

template <typename Out>
void writeUtf8(Out &out, char32_t c)
{
    if (c < 0x80)
        return writeByte(out, c);
    const int tails = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    constexpr std::array<unsigned, 4> heads{0, 0xc0, 0xe0, 0xf0};
    writeByte(out, heads[size_t(tails)] | (c >> (6 * tails)));
    for (int i = tails - 1; i >= 0; --i)
        writeByte(out, 0x80 | ((c >> (6 * i)) & 0x3f));
}

template <typename Out>
void writeControl(Out &out, char32_t c)
{
    constexpr std::string_view hex = "0123456789abcdef";
    const std::array escape{'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
    out.write({escape.data(), escape.size()});
}

/// The content of a JSON string. Half a surrogate pair becomes U+FFFD.
template <typename Out>
void writeText(Out &out, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit == u'"' || unit == u'\\') {
            out.write("\\");
            writeByte(out, unit.unicode());
        } else if (unit.unicode() < 0x20) {
            writeControl(out, unit.unicode());
        } else if (!unit.isSurrogate()) {
            writeUtf8(out, unit.unicode());
        } else if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            writeUtf8(out, QChar::surrogateToUcs4(unit, text[++i]));
        } else {
            writeUtf8(out, QChar::ReplacementCharacter);
        }
    }
}

template <typename Out>
void writeDigits(Out &out, unsigned value, int count)
{
    std::array<char, 4> digits{};
    for (int i = count - 1; i >= 0; --i, value /= 10)
        digits[size_t(i)] = char('0' + value % 10);
    out.write({digits.data(), size_t(count)});
}

/// As toIso(), without its allocation.
template <typename Out>
void writeTime(Out &out, Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{instant - day};
    writeDigits(out, unsigned(int(date.year())), 4);
    out.write("-");
    writeDigits(out, unsigned(date.month()), 2);
    out.write("-");
    writeDigits(out, unsigned(date.day()), 2);
    out.write("T");
    writeDigits(out, unsigned(time.hours().count()), 2);
    out.write(":");
    writeDigits(out, unsigned(time.minutes().count()), 2);
    out.write(":");
    writeDigits(out, unsigned(time.seconds().count()), 2);
    if (time.subseconds().count() > 0) {
        out.write(".");
        writeDigits(out, unsigned(time.subseconds().count()), 3);
    }
    out.write("Z");
}

/// A datetime column takes the years 1 to 9999.
bool isColumnTime(Instant instant)
{
    using namespace std::chrono;
    return instant >= sys_days(year(1) / January / 1) && instant < sys_days(year(10000) / January / 1);
}

std::string_view bytesOf(const RecordSet &set, ByteRange range)
{
    return {set.bytes.constData() + range.offset, range.length};
}

struct Appender {
    QByteArray &bytes;
    void write(std::string_view text) { bytes.append(text.data(), qsizetype(text.size())); }
};

/// The parts that the rows of a batch share, as they stand in a row: encoding them for each would cost as much as the gzip.
class SharedTexts {
public:
    static const SharedTexts &of(const Envelope &envelope)
    {
        thread_local SharedTexts last;
        if (!last.isOf(envelope))
            last.encode(envelope);
        return last;
    }

    [[nodiscard]] std::string_view beforeId() const { return {m_beforeId.constData(), size_t(m_beforeId.size())}; }
    [[nodiscard]] std::string_view behindId() const { return {m_behindId.constData(), size_t(m_behindId.size())}; }

private:
    [[nodiscard]] bool isOf(const Envelope &envelope) const
    {
        return m_envelope.batch == envelope.batch && m_envelope.tenant == envelope.tenant
            && m_envelope.tenantName == envelope.tenantName && m_envelope.stream == envelope.stream
            && m_envelope.isRedacted == envelope.isRedacted && !m_behindId.isEmpty();
    }

    void encode(const Envelope &envelope)
    {
        m_envelope = envelope;
        m_beforeId.clear();
        m_behindId.clear();
        Appender before{m_beforeId};
        before.write(R"(","ChildTenantId":")");
        writeText(before, envelope.tenant.value());
        before.write(R"(","ChildTenantName":")");
        writeText(before, envelope.tenantName);
        before.write(R"(","RecordId":")");
        Appender behind{m_behindId};
        behind.write(R"(","ContentType":")");
        writeText(behind, streamName(envelope.stream));
        behind.write(R"(","CollectorBatchId":")");
        writeText(behind, envelope.batch.value());
        behind.write(envelope.isRedacted ? R"(","Redacted":true,"RawEvent":)" : R"(","RawEvent":)");
    }

    Envelope m_envelope;
    QByteArray m_beforeId;
    QByteArray m_behindId;
};

template <typename Out>
void writeRow(Out &out, const RecordSet &set, const RecordRef &record, const Envelope &envelope)
{
    const bool hasTime = record.eventTime && isColumnTime(*record.eventTime);
    out.write(R"({"EventTime":")");
    writeTime(out, hasTime ? *record.eventTime : envelope.arrived);
    const SharedTexts &shared = SharedTexts::of(envelope);
    out.write(shared.beforeId());
    out.write(bytesOf(set, record.id));
    out.write(shared.behindId());
    out.write(bytesOf(set, record.raw));
    out.write("}");
}

} // namespace

void LogsIngestionEncoder::append(
    QByteArray &out, const RecordSet &set, const RecordRef &record, const Envelope &envelope) const
{
    const qsizetype before = out.size();
    const qsizetype after = before + size(set, record, envelope);
    if (after > out.capacity())
        out.reserve(std::max(after, 2 * out.capacity()));
    out.resize(after);
    Writer writer{out.data() + before};
    writeRow(writer, set, record, envelope);
}

qsizetype LogsIngestionEncoder::size(const RecordSet &set, const RecordRef &record, const Envelope &envelope) const
{
    Counter counter;
    writeRow(counter, set, record, envelope);
    return counter.bytes;
}

QByteArrayView LogsIngestionEncoder::rawOf(QByteArrayView row) const
{
    return memberBytes(row, "RawEvent");
}

} // namespace tributary
