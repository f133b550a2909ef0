// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/retry.h"
#include "http/transport.h"

#include <QtTest/QTest>

#include <limits>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Error errorOf(ErrorKind kind, std::optional<Milliseconds> retryAfterDelay = {})
{
    Error error = makeError(kind, u"x"_s);
    error.retryAfter = retryAfterDelay;
    return error;
}

constexpr double most = 0.999999;

} // namespace

class RetryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawsBelowADoublingCeiling_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<double>("dice");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("first, low") << 1 << 0.0 << 0ll;
        QTest::newRow("first, half") << 1 << 0.5 << 500ll;
        QTest::newRow("second") << 2 << 0.5 << 1000ll;
        QTest::newRow("third") << 3 << 0.5 << 2000ll;
        QTest::newRow("ninth: 256 s") << 9 << 0.5 << 128'000ll;
        QTest::newRow("tenth: the longest") << 10 << 0.5 << 150'000ll;
        QTest::newRow("very late") << std::numeric_limits<int>::max() << 0.5 << 150'000ll;
        QTest::newRow("none made yet") << 0 << 0.5 << 500ll;
        QTest::newRow("dice over one") << 1 << 7.0 << 1000ll;
    }

    void drawsBelowADoublingCeiling()
    {
        QFETCH(int, attempt);
        QFETCH(double, dice);
        QFETCH(qint64, ms);
        for (const auto kind : {ErrorKind::Network, ErrorKind::Throttled, ErrorKind::Service})
            QCOMPARE(decide(errorOf(kind), attempt, {}, dice), (Verdict{Action::Retry, Milliseconds(ms)}));
    }

    void survivesBoundsThatOverflow()
    {
        const Backoff huge{.first = Milliseconds::max() / 2 + 1ms, .longest = Milliseconds::max()};
        QVERIFY(decide(errorOf(ErrorKind::Network), 5, huge, 0.5).delay > Milliseconds(0));
        const Backoff inverted{.first = 10s, .longest = 1s};
        QVERIFY(decide(errorOf(ErrorKind::Network), 3, inverted, most).delay <= 1s);
        const Backoff none{.first = 0ms, .longest = 1s};
        QCOMPARE(decide(errorOf(ErrorKind::Network), 1'000'000, none, most).delay, 0ms);
    }

    void waitsAtLeastAsLongAsTheServiceAsks()
    {
        QCOMPARE(decide(errorOf(ErrorKind::Throttled, 8s), 1, {}, most).delay, 8s);
        QCOMPARE(decide(errorOf(ErrorKind::Service, 10s), 9, {}, 0.5).delay, 128s);
        QCOMPARE(decide(errorOf(ErrorKind::Network, 0s), 1, {}, 0.0).delay, 0s);
    }

    void givesUpAfterTheAttemptsItWasGiven()
    {
        const Backoff three{.attempts = 3};
        QCOMPARE(decide(errorOf(ErrorKind::Network), 2, three, 0.0).action, Action::Retry);
        QCOMPARE(decide(errorOf(ErrorKind::Network), 3, three, 0.0).action, Action::GiveUp);
        QCOMPARE(decide(errorOf(ErrorKind::Network), 1000, {}, 0.0).action, Action::Retry);
    }

    void renewsATokenOnce()
    {
        QCOMPARE(decide(errorOf(ErrorKind::Unauthenticated), 1, {}, 0.5), (Verdict{Action::Reauthenticate, 0ms}));
        QCOMPARE(decide(errorOf(ErrorKind::Unauthenticated), 2, {}, 0.5).action, Action::GiveUp);
    }

    void neverRetriesWhatWaitingDoesNotCure()
    {
        for (const auto kind : {ErrorKind::Forbidden, ErrorKind::Configuration, ErrorKind::NotSubscribed,
                 ErrorKind::ContentGone, ErrorKind::WindowRefused, ErrorKind::TooLarge, ErrorKind::Rejected,
                 ErrorKind::Malformed, ErrorKind::HostNotAllowed, ErrorKind::KeychainMissing, ErrorKind::KeychainLocked,
                 ErrorKind::NotFound, ErrorKind::Storage, ErrorKind::Cancelled, ErrorKind::Usage, ErrorKind::Bug})
            QCOMPARE(decide(errorOf(kind, 5s), 1, {}, 0.5), Verdict{});
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<qint64>("seconds"); // -1: nothing
        const QByteArray none;
        QTest::newRow("seconds") << "30"_ba << none << 30ll;
        QTest::newRow("blanks") << " 30 "_ba << none << 30ll;
        QTest::newRow("zero") << "0"_ba << none << 0ll;
        QTest::newRow("date") << "Sun, 22 Nov 2026 14:31:10 GMT"_ba << none << 10ll;
        QTest::newRow("date, theirs") << "Sun, 22 Nov 2026 14:31:10 GMT"_ba
                                      << "Sun, 22 Nov 2026 14:30:10 GMT"_ba << 60ll;
        QTest::newRow("their date is broken") << "Sun, 22 Nov 2026 14:31:10 GMT"_ba
                                              << "yesterday"_ba << 10ll;
        QTest::newRow("RFC 850") << "Sunday, 22-Nov-26 14:31:10 GMT"_ba << none << 10ll;
        QTest::newRow("asctime") << "Sun Nov 22 14:31:10 2026"_ba << none << 10ll;
        QTest::newRow("past") << "Sun, 22 Nov 2026 14:00:00 GMT"_ba << none << 0ll;
        QTest::newRow("a year: one day") << "Mon, 22 Nov 2027 14:31:10 GMT"_ba << none << 86'400ll;
        QTest::newRow("huge: one day") << "99999999999999999999999999"_ba << none << 86'400ll;
        QTest::newRow("absent") << none << none << -1ll;
        QTest::newRow("negative") << "-5"_ba << none << -1ll;
        QTest::newRow("fraction") << "1.5"_ba << none << -1ll;
        QTest::newRow("text") << "soon"_ba << none << -1ll;
        QTest::newRow("no UTF-8") << "\xff\xfe"_ba << none << -1ll;
        QTest::newRow("truncated date") << "Sun, 22 Nov 2026 14:3"_ba << none << -1ll;
    }

    void readsRetryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, date);
        QFETCH(qint64, seconds);
        Response response;
        if (!value.isEmpty())
            response.headers.emplace_back("retry-after", value);
        if (!date.isEmpty())
            response.headers.emplace_back("date", date);
        const auto delay = retryAfter(response, *parseIso(u"2026-11-22T14:31:00Z"));
        QCOMPARE(delay ? delay->count() : -1000, seconds * 1000);
    }

    void tellsHowFarTheClockIsOff_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<int>("took");
        QTest::addColumn<int>("ahead");
        QTest::newRow("agree") << "Mon, 23 Nov 2026 08:00:00 GMT"_ba << 0 << 0;
        QTest::newRow("within seconds") << "Mon, 23 Nov 2026 08:00:09 GMT"_ba << 0 << 0;
        QTest::newRow("ahead") << "Mon, 23 Nov 2026 07:50:00 GMT"_ba << 1 << 600;
        QTest::newRow("behind") << "Mon, 23 Nov 2026 08:10:00 GMT"_ba << 0 << -600;
        QTest::newRow("a slow answer is no wrong clock") << "Mon, 23 Nov 2026 08:00:40 GMT"_ba << 60 << 0;
        QTest::newRow("behind, and slow") << "Mon, 23 Nov 2026 08:10:00 GMT"_ba << 60 << -540;
        QTest::newRow("no date") << QByteArray() << 0 << 0;
        QTest::newRow("nonsense") << "yesterday"_ba << 0 << 0;
    }

    void tellsHowFarTheClockIsOff()
    {
        QFETCH(QByteArray, date);
        QFETCH(int, took);
        QFETCH(int, ahead);
        const Instant sent = *parseIso(std::string_view("2026-11-23T08:00:00Z"));
        const Response response{.status = 200, .headers = {{"date"_ba, date}}};
        QCOMPARE(clockSkew(response, sent, sent + Seconds(took)), Milliseconds(Seconds(ahead)));
    }

    void encodesForms()
    {
        QCOMPARE(formEncode({}), QByteArray());
        QCOMPARE(formEncode({{"grant_type", "client_credentials"}, {"scope", "https://manage.office.com/.default"}}),
            "grant_type=client_credentials&scope=https%3A%2F%2Fmanage.office.com%2F.default"_ba);
        QCOMPARE(formEncode({{"client_secret", "a~b+c/d=e&f g%h\n"}, {"empty", ""}}),
            "client_secret=a~b%2Bc%2Fd%3De%26f%20g%25h%0A&empty="_ba);
        QCOMPARE(formEncode({{"k", "\xc3\xa4\xff"}}), "k=%C3%A4%FF"_ba);
    }

    void findsTheFirstHeaderOfAName()
    {
        const Response response{200, {{"a", "1"}, {"b", "2"}, {"b", "3"}}, {}};
        QCOMPARE(response.header("b"), "2"_ba);
        QCOMPARE(response.header("c"), QByteArray());
    }
};

QTEST_GUILESS_MAIN(RetryTest)
#include "retry_test.moc"
