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

template <typename Out>
void writeRow(Out &out, const RecordSet &set, const RecordRef &record, const Envelope &envelope)
{
    const bool hasTime = record.eventTime && isColumnTime(*record.eventTime);
    out.write(R"({"EventTime":")");
    writeTime(out, hasTime ? *record.eventTime : envelope.arrived);
    out.write(R"(","ChildTenantId":")");
    writeText(out, envelope.tenant.value());
    out.write(R"(","ChildTenantName":")");
    writeText(out, envelope.tenantName);
    out.write(R"(","RecordId":")");
    out.write(bytesOf(set, record.id));
    out.write(R"(","ContentType":")");
    writeText(out, streamName(envelope.stream));
    out.write(R"(","CollectorBatchId":")");
    writeText(out, envelope.batch.value());
    out.write(envelope.isRedacted ? R"(","Redacted":true,"RawEvent":)" : R"(","RawEvent":)");
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
