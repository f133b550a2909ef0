// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints the speed of parseRecords() on blobs of 200 records of about 1 kB, beside a plain simdjson DOM parse and a memcpy of
// the same bytes. Run by hand: json_bench [records]
#include "json/recordparser.h"

#include <simdjson.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <functional>
#include <random>

using namespace tributary;

namespace {

QByteArray guid(std::mt19937 &random)
{
    return QByteArray::number(random(), 16).rightJustified(8, '0') + "-4a5b-4c6d-8e7f-"
        + QByteArray::number(quint64(random()) << 16, 16).rightJustified(12, '0');
}

/// A sign-in of the unified audit log, nested and escaped as the service writes it.
QByteArray record(std::mt19937 &random)
{
    QByteArray json =
        R"({"CreationTime":"2026-11-20T10:11:12","Id":"@0","Operation":"UserLoggedIn","OrganizationId":"@1",)"
        R"("RecordType":15,"ResultStatus":"Success","UserKey":"@2","UserType":0,"Version":1,)"
        R"("Workload":"AzureActiveDirectory","ClientIP":"203.0.113.7","ObjectId":"@3","UserId":"a.person@contoso.example",)"
        R"("AzureActiveDirectoryEventType":1,"ExtendedProperties":[{"Name":"ResultStatusDetail","Value":"Redirect"},)"
        R"({"Name":"UserAgent","Value":"Mozilla\/5.0 (X11; Linux x86_64) AppleWebKit\/537.36 Safari\/537.36"},)"
        R"({"Name":"additionalDetails","Value":"{\"UserType\":\"Member\"}"},{"Name":"RequestType","Value":"OAuth2:Authorize"}],)"
        R"("ModifiedProperties":[],"Actor":[{"ID":"@2","Type":0},{"ID":"a.person@contoso.example","Type":5}],)"
        R"("ActorContextId":"@1","ActorIpAddress":"203.0.113.7","InterSystemsId":"@4","IntraSystemId":"@5",)"
        R"("Target":[{"ID":"@3","Type":0}],"TargetContextId":"@1","DeviceProperties":[{"Name":"OS","Value":"Linux"},)"
        R"({"Name":"BrowserType","Value":"Chrome"},{"Name":"SessionId","Value":"@5"}],"ErrorNumber":"0"})";
    for (const char name : {'0', '1', '2', '3', '4', '5'})
        json.replace(QByteArray("@") + name, guid(random));
    return json;
}

QByteArray blob(int records)
{
    std::mt19937 random(7);
    QByteArray json = "[";
    for (int i = 0; i < records; ++i)
        json += (i ? "," : "") + record(random);
    return json + "]";
}

/// Best of several rounds, in GB/s.
double speed(qsizetype bytes, const std::function<void()> &work)
{
    using Clock = std::chrono::steady_clock;
    double best = 0;
    for (int round = 0; round < 30; ++round) {
        const int times = std::max(1, int(8'000'000 / bytes));
        const auto start = Clock::now();
        for (int i = 0; i < times; ++i)
            work();
        const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
        best = std::max(best, double(bytes) * times / seconds / 1e9);
    }
    return best;
}

} // namespace

int main(int argc, char **argv)
{
    const int records = argc > 1 ? std::max(1, std::atoi(argv[1])) : 200;
    const QByteArray text = blob(records);
    const double parse = speed(text.size(), [&text] {
        const auto set = parseRecords(text);
        if (!set || !set->rejected.empty())
            std::abort();
    });
    simdjson::dom::parser parser;
    const simdjson::padded_string padded(text.constData(), size_t(text.size()));
    const double dom = speed(text.size(), [&] {
        if (parser.parse(padded).error())
            std::abort();
    });
    QByteArray copy(text.size(), '\0');
    const double memory = speed(text.size(), [&] {
        std::memcpy(copy.data(), text.constData(), size_t(text.size()));
        asm volatile("" ::"r"(copy.constData()) : "memory");
    });
    const auto split = splitArray(text);
    const double columns = speed(text.size(), [&] {
        for (const ByteRange range : *split) {
            if (parseColumns(QByteArrayView(text.constData() + range.offset, qsizetype(range.length))).id.isEmpty())
                std::abort();
        }
    });
    const double splitting = speed(text.size(), [&] {
        if (splitArray(text)->size() != size_t(records))
            std::abort();
    });
    std::printf("%d records, %lld bytes, kernel %s\n", records, static_cast<long long>(text.size()),
        simdjson::get_active_implementation()->name().c_str());
    std::printf("parseRecords  %6.2f GB/s\nsimdjson DOM  %6.2f GB/s  ratio %.2f\nmemcpy        %6.2f GB/s  ratio %.3f\n", parse,
        dom, parse / dom, memory, parse / memory);
    std::printf("splitArray    %6.2f GB/s\nparseColumns  %6.2f GB/s\n", splitting, columns);
    return 0;
}
