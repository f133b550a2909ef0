// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/computercheck.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStorageInfo>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 scarce = 5ll * 1000 * 1000 * 1000; ///< the outbox may use 2 GB, and the archive wants some
constexpr qint64 tooLittle = 500ll * 1000 * 1000;
constexpr Milliseconds worthTelling = 30s;
constexpr Milliseconds refused = 5min;

struct ComputerText {
    Q_DECLARE_TR_FUNCTIONS(ComputerText)
};

CheckResult keychainResult(const Result<void> &probed)
{
    CheckResult result{.subject = ComputerText::tr("Keychain"),
        .detail = ComputerText::tr("It answers. Secrets are stored there and nowhere else."),
        .error = {}};
    if (!probed) {
        result.state = CheckState::Problem;
        result.detail = ComputerText::tr("Secrets cannot be stored yet.");
        result.error = probed.error();
    }
    return result;
}

Request pageOf(const QString &root, const QString &path)
{
    Request request;
    request.url = QUrl(root + path);
    request.timeout = 20s;
    request.maxBody = 1024ll * 1024;
    return request;
}

CheckResult networkResult(const ComputerCheck &check, const std::optional<Error> &trouble)
{
    const QString hosts =
        ComputerText::tr("%1 and %2").arg(QUrl(check.cloud.authority).host(), QUrl(check.cloud.activityRoot).host());
    CheckResult result{.subject = ComputerText::tr("Network"),
        //: %1 are two hosts: "login.microsoftonline.com and manage.office.com".
        .detail = ComputerText::tr("Both answer: %1.").arg(hosts),
        .error = {}};
    if (trouble) {
        result.state = CheckState::Problem;
        result.detail = ComputerText::tr("No answer from Microsoft: %1.").arg(hosts);
        result.error = trouble;
    }
    return result;
}

} // namespace

CheckResult clockResult(Milliseconds skew)
{
    const auto seconds = std::chrono::duration_cast<Seconds>(std::chrono::abs(skew));
    const QString shown = QLocale().toString(qint64(seconds.count()));
    CheckResult result{
        .subject = ComputerText::tr("Clock"), .detail = ComputerText::tr("It agrees with Microsoft's."), .error = {}};
    if (seconds < worthTelling)
        return result;
    result.state = seconds >= refused ? CheckState::Problem : CheckState::Warning;
    result.detail = skew.count() > 0
        ? ComputerText::tr("Seconds ahead of Microsoft's: %1. Set the clock by the network.").arg(shown)
        : ComputerText::tr("Seconds behind Microsoft's: %1. Set the clock by the network.").arg(shown);
    return result;
}

CheckResult diskResult(qint64 free)
{
    const QString shown = QLocale().formattedDataSize(free, 1, QLocale::DataSizeSIFormat);
    CheckResult result{.subject = ComputerText::tr("Disk"),
        .detail = ComputerText::tr("%1 free. What waits to be sent may use 2 GB.").arg(shown),
        .error = {}};
    if (free >= scarce)
        return result;
    result.state = free < tooLittle ? CheckState::Problem : CheckState::Warning;
    result.detail = ComputerText::tr("Only %1 free. Collecting pauses when the disk is full, and loses nothing.").arg(shown);
    return result;
}

Task<QList<CheckResult>> checkComputer(const ComputerCheck *check, std::stop_token stop)
{
    const auto probed = co_await check->secrets.probe();
    const Instant sent = check->clock.now();
    const Request openId = pageOf(check->cloud.authority, u"/common/v2.0/.well-known/openid-configuration"_s);
    const auto signIn = co_await check->transport.send(openId, stop);
    const Instant received = check->clock.now();
    const Request feed = pageOf(check->cloud.activityRoot, u"/api/v1.0"_s); // refuses without a token, which is an answer
    const auto activity = co_await check->transport.send(feed, stop);
    std::optional<Error> trouble;
    if (!signIn)
        trouble = signIn.error();
    else if (!activity)
        trouble = activity.error();
    CheckResult clock = clockResult(signIn ? clockSkew(*signIn, sent, received) : Milliseconds(0));
    if (!signIn) {
        clock.state = CheckState::Skipped;
        clock.detail = ComputerText::tr("Not known: nobody to compare it with answers.");
    }
    const QStorageInfo disk(check->directory);
    co_return QList<CheckResult>{
        keychainResult(probed), clock, networkResult(*check, trouble), diskResult(disk.isValid() ? disk.bytesAvailable() : 0)};
}

} // namespace tributary
