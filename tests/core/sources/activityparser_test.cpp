// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/activity/activityparser.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <map>

using namespace tributary;
using namespace Qt::StringLiterals;
using activity::Subject;

namespace {

const Instant fallback = *parseIso(u"2026-11-20T00:00:00Z");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString dataPath(const QString &name)
{
    return QStringLiteral(TRIBUTARY_SOURCE_DIR "/tests/data/activity/") + name;
}

QByteArray sample(const QString &name)
{
    return contentOf(QStringLiteral(TRIBUTARY_SOURCE_DIR "/../shared/samples/authored/") + name);
}

Response response(int status, const QByteArray &body)
{
    return Response{.status = status, .headers = {}, .body = body};
}

QString kindName(ErrorKind kind)
{
    static const std::map<ErrorKind, QString> names{{ErrorKind::Service, u"Service"_s}, {ErrorKind::Malformed, u"Malformed"_s}};
    const auto found = names.find(kind);
    return found == names.end() ? u"another"_s : found->second;
}

QJsonObject described(const Error &error)
{
    return {{u"error"_s, QJsonObject{{u"kind"_s, kindName(error.kind)}, {u"code"_s, error.code}}}};
}

QJsonObject described(const Result<ContentPage> &page)
{
    if (!page)
        return described(page.error());
    QJsonArray items;
    for (const ContentItem &item : page->items)
        items += QJsonObject{{u"id"_s, item.id.value()}, {u"uri"_s, QString::fromUtf8(item.uri)},
            {u"created"_s, toIso(item.created)}, {u"expires"_s, item.expires ? toIso(*item.expires) : QString()}};
    return {{u"items"_s, items}};
}

QJsonObject described(const Result<std::vector<Subscription>> &subscriptions)
{
    if (!subscriptions)
        return described(subscriptions.error());
    static const QStringList states{u" unknown"_s, u" enabled"_s, u" disabled"_s};
    QJsonArray lines;
    for (const Subscription &each : *subscriptions)
        lines += streamName(each.stream) + states[int(each.state)];
    return {{u"subscriptions"_s, lines}};
}

} // namespace

Q_DECLARE_METATYPE(tributary::ErrorKind)

class ActivityParserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsFiles_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(dataPath({})).entryList({u"*.in.json"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() > 10);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name.chopped(8))) << name.chopped(8);
    }

    void readsFiles()
    {
        QFETCH(QString, name);
        const Response reply = response(200, contentOf(dataPath(name + u".in.json"_s)));
        const QJsonObject expected = QJsonDocument::fromJson(contentOf(dataPath(name + u".out.json"_s))).object();
        QVERIFY(!expected.isEmpty());
        const QJsonObject actual = name.startsWith(u"page") ? described(activity::parseContentPage(reply, fallback))
                                                            : described(activity::parseSubscriptions(reply));
        QCOMPARE(QJsonDocument(actual).toJson(), QJsonDocument(expected).toJson());
    }

    void survivesEveryTruncation()
    {
        const QByteArray body = contentOf(dataPath(u"page-plain.in.json"_s)).trimmed();
        for (qsizetype length = 0; length < body.size(); ++length) {
            const auto page = activity::parseContentPage(response(200, body.left(length)), fallback);
            QVERIFY(!page);
            QCOMPARE(page.error().kind, ErrorKind::Malformed);
        }
    }

    void findsTheNextPage_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("next");
        QTest::newRow("none") << QByteArray("content-type") << QByteArray();
        QTest::newRow("NextPageUri") << QByteArray("nextpageuri") << QByteArray("https://x/?a=$1");
        QTest::newRow("NextPageUrl") << QByteArray("nextpageurl") << QByteArray("https://x/?a=$1");
    }

    void findsTheNextPage()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, next);
        Response reply = response(200, "[]");
        reply.headers = {{name, " https://x/?a=$1 "}};
        QCOMPARE(activity::parseContentPage(reply, fallback)->next, next);
    }

    void knowsTheCode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *code, ErrorKind kind) { QTest::newRow(code) << QString::fromLatin1(code) << kind; };
        row("AF10001", ErrorKind::Forbidden);
        row("AF20001", ErrorKind::Bug);
        row("AF20010", ErrorKind::Configuration);
        row("AF20011", ErrorKind::Configuration);
        row("AF20012", ErrorKind::Configuration);
        row("AF20013", ErrorKind::Configuration);
        row("AF20020", ErrorKind::Bug);
        row("AF20022", ErrorKind::NotSubscribed);
        row("AF20023", ErrorKind::Forbidden);
        row("AF20030", ErrorKind::WindowRefused);
        row("AF20031", ErrorKind::WindowRefused);
        row("AF20050", ErrorKind::ContentGone);
        row("AF20051", ErrorKind::ContentGone);
        row("AF20052", ErrorKind::ContentGone);
        row("AF20055", ErrorKind::WindowRefused);
        row("AF429", ErrorKind::Throttled);
        row("AF50000", ErrorKind::Service);
        row("AF50005", ErrorKind::Service);
        row("AF50006", ErrorKind::Service);
        row("AF50099", ErrorKind::Service);
    }

    /// The status says nothing where there is a code.
    void knowsTheCode()
    {
        QFETCH(QString, code);
        QFETCH(ErrorKind, kind);
        const QByteArray body = "{\"error\":{\"code\":\"" + code.toLatin1() + "\",\"message\":\"The  words.\"}}";
        for (const int status : {200, 400, 401, 403, 404, 429, 500, 503}) {
            for (const Subject subject : {Subject::Feed, Subject::Blob}) {
                const Error error = activity::errorOf(response(status, body), subject);
                QCOMPARE(error.kind, kind);
                QCOMPARE(error.code, code);
                QCOMPARE(error.message, u"The words."_s);
                QCOMPARE(error.httpStatus, status);
            }
        }
    }

    void fallsBackToTheStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("feed");
        QTest::addColumn<ErrorKind>("blob");
        const auto row = [](int status, ErrorKind feed, ErrorKind blob) {
            QTest::addRow("%d", status) << status << feed << blob;
        };
        row(400, ErrorKind::Rejected, ErrorKind::Rejected);
        row(401, ErrorKind::Unauthenticated, ErrorKind::Unauthenticated);
        row(403, ErrorKind::Forbidden, ErrorKind::Forbidden);
        row(404, ErrorKind::Configuration, ErrorKind::ContentGone);
        row(408, ErrorKind::Service, ErrorKind::Service);
        row(429, ErrorKind::Throttled, ErrorKind::Throttled);
        row(500, ErrorKind::Service, ErrorKind::Service);
        row(503, ErrorKind::Service, ErrorKind::Service);
        row(302, ErrorKind::Malformed, ErrorKind::Malformed);
    }

    void fallsBackToTheStatus()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, feed);
        QFETCH(ErrorKind, blob);
        for (const char *body : {"", "\xef\xbb\xbf", "<html>busy</html>", "plain words", "{}", "{\"error\":7}",
                 "[{\"error\":{}}]", "{\"error\":{\"code\":", "{\"error\":{\"code\":\"AF77777\",\"message\":\"new\"}}"}) {
            QCOMPARE(activity::errorOf(response(status, body), Subject::Feed).kind, feed);
            QCOMPARE(activity::errorOf(response(status, body), Subject::Blob).kind, blob);
            QVERIFY(!activity::errorOf(response(status, body), Subject::Feed).message.isEmpty());
        }
    }

    void understandsBareExceptions()
    {
        const QByteArray text = "Microsoft.Office.Compliance.Audit.DataServiceException: Tenant "
                                "11111111-2222-3333-4444-555555555555 does not exist.";
        for (const QByteArray &body : {text, QByteArray(R"({"Message":"x","message":")" + text + R"("})")}) {
            const Error error = activity::errorOf(response(500, body), Subject::Feed);
            QCOMPARE(error.kind, ErrorKind::Forbidden);
            QCOMPARE(error.code, u"DataServiceException"_s);
        }
    }

    void keepsTheRequestIdAndShortWords()
    {
        Response reply = response(500, QByteArray(100'000, 'x'));
        reply.headers = {{"request-id", "r-1"}};
        const Error error = activity::errorOf(reply, Subject::Feed);
        QCOMPARE(error.requestId, u"r-1"_s);
        QVERIFY(error.message.size() < 1000);
    }

    void readsTheSamples()
    {
        const QByteArray listing = sample(u"o365_content_listing_page1.json"_s);
        if (listing.isEmpty())
            QSKIP("no samples beside the source tree");
        const auto page = activity::parseContentPage(response(200, listing), fallback);
        QVERIFY(page);
        QCOMPARE(page->items.size(), size_t(5));
        QVERIFY(page->items[0].uri.endsWith("$audit_sharepoint$Audit_SharePoint"));
        QCOMPARE(toIso(*page->items[0].expires), u"2026-09-22T10:00:51.748Z"_s);

        const auto subscriptions = activity::parseSubscriptions(response(200, sample(u"o365_subscriptions_list.json"_s)));
        QCOMPARE(subscriptions->size(), size_t(4));
        QCOMPARE(subscriptions->at(2).state, SubscriptionState::Disabled);
        QCOMPARE(subscriptions->at(3).state, SubscriptionState::Unknown);

        const QJsonArray errors = QJsonDocument::fromJson(sample(u"o365_error_bodies.json"_s)).array();
        QVERIFY(!errors.isEmpty());
        for (const QJsonValue &each : errors) {
            const QByteArray body = QJsonDocument(each[u"body"_s].toObject()).toJson();
            const Error error = activity::errorOf(response(each[u"status"_s].toInt(), body), Subject::Feed);
            QCOMPARE(error.code, each[u"body"_s][u"error"_s][u"code"_s].toString());
            QCOMPARE(error.kind == ErrorKind::Throttled, error.code == u"AF429"_s);
        }
    }
};

QTEST_GUILESS_MAIN(ActivityParserTest)
#include "activityparser_test.moc"
