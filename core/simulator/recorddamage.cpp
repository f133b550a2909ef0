// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/recorddamage.h"

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype levels = 10'000;
constexpr qsizetype fatText = 800'000;
constexpr qsizetype fatList = 400'000;

QByteArray bigNumbers()
{
    return R"(,"Counter":9007199254740993,"Exact":123456789012345678901234567890.000000000000000000012345,)"
           R"("Huge":1e400,"Small":-0.0,"Signed":-18446744073709551617)"_ba;
}

QByteArray fatMembers(const RecordPlace &place)
{
    const QByteArray list = "[\"a\",1],"_ba;
    QByteArray members = ",\"Attachment\":\"" + QByteArray(fatText, char('a' + place.index % 26)) + "\",\"Parts\":[";
    members += list.repeated(fatList / list.size());
    return members + "null]";
}

QByteArray membersFor(const Catalogue &catalogue, const RecordPlace &place, qsizetype padding)
{
    QByteArray members;
    const auto add = [&](Fault fault, const QByteArray &text) {
        if (catalogue.strikes(fault, place))
            members += text;
    };
    add(Fault::BigNumbers, bigNumbers());
    add(Fault::DuplicateKeys, R"(,"Operation":"Again","Operation":"Again","Id":"a second id")"_ba);
    add(Fault::Bom, ",\"Note\":\"\xef\xbb\xbfmarked\""_ba);
    add(Fault::InvalidUtf8, ",\"Broken\":\"\xc3(\xff\xfe\""_ba);
    if (catalogue.strikes(Fault::Deep, place))
        members += ",\"Deep\":" + QByteArray(levels, '[') + QByteArray(levels, ']');
    if (catalogue.strikes(Fault::FatRecords, place))
        members += fatMembers(place);
    if (padding > 0)
        members += ",\"Padding\":\"" + QByteArray(padding, char('a' + place.index % 26)) + '"';
    return members;
}

} // namespace

void distort(QByteArray &out, const Catalogue &catalogue, const RecordPlace &place, qsizetype padding)
{
    const QByteArray members = membersFor(catalogue, place, padding);
    if (members.isEmpty())
        return;
    out.chop(1);
    out += members + '}';
}

} // namespace tributary::simulation
