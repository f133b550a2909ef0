// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long filters and changes take per record, over sign-ins of about 1.3 kB. Run by hand: filter_bench [records]
#include "filter/selector.h"
#include "json/recordparser.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using namespace tributary;

namespace {

QByteArray record(int number)
{
    QByteArray json =
        R"({"CreationTime":"2026-11-20T10:11:12","Id":"5d1f0e7c-@-4c6d-8e7f-0a1b2c3d4e5f","Operation":"UserLoggedIn",)"
        R"("OrganizationId":"11111111-1111-4111-8111-111111111111","RecordType":15,"ResultStatus":"Success","UserKey":"@","UserType":0,)"
        R"("Version":1,"Workload":"AzureActiveDirectory","ClientIP":"203.0.113.7","ObjectId":"@","UserId":"person.@@contoso.example",)"
        R"("AzureActiveDirectoryEventType":1,"ExtendedProperties":[{"Name":"ResultStatusDetail","Value":"Redirect"},)"
        R"({"Name":"UserAgent","Value":"Mozilla\/5.0 (X11; Linux x86_64) AppleWebKit\/537.36 Safari\/537.36"},)"
        R"({"Name":"additionalDetails","Value":"{\"UserType\":\"Member\"}"},{"Name":"RequestType","Value":"OAuth2:Authorize"}],)"
        R"("ModifiedProperties":[],"Actor":[{"ID":"@","Type":0},{"ID":"person.@@contoso.example","Type":5}],)"
        R"("ActorContextId":"11111111-1111-4111-8111-111111111111","ActorIpAddress":"203.0.113.7","InterSystemsId":"@",)"
        R"("IntraSystemId":"@","SupportTicketId":"","Target":[{"ID":"@","Type":0}],"TargetContextId":"@",)"
        R"("DeviceProperties":[{"Name":"OS","Value":"Linux"},{"Name":"BrowserType","Value":"Chrome"},)"
        R"({"Name":"IsCompliantAndManaged","Value":"False"},{"Name":"SessionId","Value":"@"}],"ErrorNumber":"0"})";
    return json.replace("@", QByteArray::number(number).rightJustified(8, '0'));
}

/// Best of several rounds, in nanoseconds per record.
double cost(const std::vector<QByteArray> &records, const std::function<void(QByteArrayView)> &work)
{
    using Clock = std::chrono::steady_clock;
    double best = 1e9;
    for (int round = 0; round < 7; ++round) {
        const auto start = Clock::now();
        for (const QByteArray &raw : records)
            work(raw);
        const std::chrono::duration<double, std::nano> took = Clock::now() - start;
        best = std::min(best, took.count() / double(records.size()));
    }
    return best;
}

void print(const char *what, double nanoseconds, size_t found)
{
    std::printf("%-72s %8.0f ns %10.0f records/s  %zu found\n", what, nanoseconds, 1e9 / nanoseconds, found);
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 20'000;
    std::vector<QByteArray> records;
    for (int i = 0; i < count; ++i)
        records.push_back(record(i));
    std::printf("%d records of %lld bytes\n", count, static_cast<long long>(records.front().size()));
    const StreamKey stream;
    QString list;
    for (int i = 0; i < 1000; ++i)
        list += QStringLiteral("person.%1@contoso.example,").arg(i * 7, 8, 10, QLatin1Char('0'));
    const QString users = QStringLiteral("user:") + list.chopped(1);
    const std::pair<const char *, QString> filters[] = {{"op:UserLoginFailed", {}}, {"type:15", {}},
        {"-ip:10.0.0.0/8,192.168.0.0/16 has:ip", {}}, {"user:svc-*", {}}, {"time:>=2026-11-20T10:00", {}},
        {"op:User* type:15 result:success -user:svc-*", {}}, {"user: of a list of 1,000", users},
        {"raw.ExtendedProperties.Value:OAuth2*", {}}, {"\"not to be found\"", {}}, {"/Safari..5\\d\\d/", {}}};
    for (const auto &[name, text] : filters) {
        const FilterParse parsed = parseFilter(text.isEmpty() ? QString::fromUtf8(name) : text);
        const auto matcher = FilterMatcher::make(*parsed.filter, {});
        size_t found = 0;
        const double took = cost(records,
            [&](QByteArrayView raw) { found += matcher->matches({.raw = raw, .stream = &stream}) ? size_t(1) : size_t(0); });
        print(name, took, found / 7);
    }
    const auto selector = Selector::make({.changes = {{FieldChange::Action::Mask, QStringLiteral("/UserId")},
                                              {FieldChange::Action::Remove, QStringLiteral("/ExtendedProperties/*/Value")}}});
    size_t changed = 0;
    const double took = cost(records, [&](QByteArrayView raw) { changed += selector->changed(raw) ? size_t(1) : size_t(0); });
    print("mask /UserId, remove /ExtendedProperties/*/Value", took, changed / 7);
    const double columns = cost(records, [](QByteArrayView raw) { Q_UNUSED(parseColumns(raw)) });
    print("for comparison: parseColumns()", columns, 0);
    return 0;
}
