// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/networkerror.h"
#include "http/proxies.h"

#include <QtTest/QTest>

#include <set>

using namespace tributary;
using namespace Qt::StringLiterals;

class NetworkErrorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesWhatWentWrong_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *code, QNetworkReply::NetworkError error, ErrorKind kind = ErrorKind::Network) {
            QTest::newRow(code) << int(error) << kind;
        };
        row("ConnectionRefused", QNetworkReply::ConnectionRefusedError);
        row("ConnectionReset", QNetworkReply::RemoteHostClosedError);
        row("HostNotFound", QNetworkReply::HostNotFoundError);
        row("Timeout", QNetworkReply::TimeoutError);
        row("TlsFailed", QNetworkReply::SslHandshakeFailedError);
        row("NetworkUnavailable", QNetworkReply::TemporaryNetworkFailureError);
        row("ProxyRefused", QNetworkReply::ProxyConnectionRefusedError);
        row("ProxyNotFound", QNetworkReply::ProxyNotFoundError);
        row("ProxyAuthenticationRequired", QNetworkReply::ProxyAuthenticationRequiredError, ErrorKind::Configuration);
        row("ProtocolError", QNetworkReply::ProtocolFailure);
        row("NetworkError", QNetworkReply::UnknownNetworkError);
    }

    void namesWhatWentWrong()
    {
        QFETCH(int, error);
        QFETCH(ErrorKind, kind);
        const auto code = QNetworkReply::NetworkError(error);
        const Error named = networkError(code, {}, u"login.example"_s);
        QCOMPARE(named.code, QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(named.kind, kind);
        QVERIFY(named.message.contains(u"login.example"));
        QVERIFY(!isStatusDerived(code));
    }

    void repeatsTheSocketWhereQtHasNoCode()
    {
        const Error named = networkError(QNetworkReply::UnknownNetworkError, {}, u"h"_s, u"No route to host"_s);
        QVERIFY(named.message.contains(u"No route to host"));
        const Error known = networkError(QNetworkReply::TimeoutError, {}, u"h"_s, u"https://h/?secret"_s);
        QVERIFY(!known.message.contains(u"secret"));
    }

    void tellsStatusesFromFailures()
    {
        for (const auto error : {QNetworkReply::ContentAccessDenied, QNetworkReply::ContentNotFoundError,
                 QNetworkReply::AuthenticationRequiredError, QNetworkReply::ContentGoneError,
                 QNetworkReply::UnknownContentError, QNetworkReply::ProtocolInvalidOperationError,
                 QNetworkReply::InternalServerError, QNetworkReply::ServiceUnavailableError, QNetworkReply::UnknownServerError})
            QVERIFY(isStatusDerived(error));
    }

    void readsProxies_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("http://proxy.example:3128") << u"proxy.example"_s << 3128;
        QTest::newRow("http://proxy.example") << u"proxy.example"_s << 8080;
        QTest::newRow("socks5://10.0.0.1") << u"10.0.0.1"_s << 1080;
        QTest::newRow(" http://us%40er:p%2Fw@proxy.example:1/ ") << u"proxy.example"_s << 1;
        QTest::newRow("") << QString() << 0;
        QTest::newRow("proxy.example:8080") << QString() << 0;
        QTest::newRow("ftp://proxy.example") << QString() << 0;
        QTest::newRow("http://") << QString() << 0;
        QTest::newRow("http://user:marked secret@proxy.example") << QString() << 0;
    }

    void readsProxies()
    {
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto settings = parseProxy(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(settings.has_value(), port > 0);
        if (!settings) {
            QCOMPARE(settings.error().kind, ErrorKind::Usage);
            QVERIFY(!settings.error().message.contains(u"marked"));
            return;
        }
        QCOMPARE(settings->mode, ProxySettings::Mode::Explicit);
        QCOMPARE(settings->proxy.hostName(), host);
        QCOMPARE(settings->proxy.port(), port);
    }

    void decodesTheCredentialsOfAProxy()
    {
        const auto settings = parseProxy(u"http://us%40er:p%2Fw@proxy.example"_s);
        QCOMPARE(settings->proxy.user(), u"us@er"_s);
        QCOMPARE(settings->proxy.password(), u"p/w"_s);
    }

    void reachesLoopbackDirectlyWhateverTheProxy()
    {
        const Proxies proxies(*parseProxy(u"http://proxy.example:3128"_s));
        const auto factory = proxies.factory();
        const auto typeFor = [&](const QString &url) {
            return factory->queryProxy(QNetworkProxyQuery(QUrl(url))).front().type();
        };
        QCOMPARE(QNetworkProxy::applicationProxy().type(), QNetworkProxy::NoProxy); // what the default stands for
        QCOMPARE(typeFor(u"http://127.0.0.1:8080/"_s), QNetworkProxy::DefaultProxy);
        QCOMPARE(typeFor(u"https://localhost/"_s), QNetworkProxy::DefaultProxy);
        QCOMPARE(typeFor(u"https://manage.office.com/"_s), QNetworkProxy::HttpProxy);
    }

    void asksTheSystemOncePerOrigin()
    {
        qputenv("https_proxy", "http://env.example:3128");
        Proxies proxies(ProxySettings{});
        const QUrl url(u"https://manage.office.com/api?x=1"_s);
        QVERIFY(!proxies.isKnown(url));
        int answered = 0;
        proxies.lookUp(url, [&answered] { ++answered; });
        proxies.lookUp(url, [&answered] { ++answered; });
        QTRY_COMPARE(answered, 2);
        QVERIFY(proxies.isKnown(QUrl(u"https://manage.office.com/other"_s)));
        QVERIFY(!proxies.isKnown(QUrl(u"https://elsewhere.example"_s)));
        QCOMPARE(proxies.factory()->queryProxy(QNetworkProxyQuery(url)).front().hostName(), u"env.example"_s);
        qunsetenv("https_proxy");
    }

    void aLookupThatIsLeftCallsNobody()
    {
        int answered = 0;
        {
            Proxies proxies(ProxySettings{});
            proxies.lookUp(QUrl(u"https://manage.office.com/"_s), [&answered] { ++answered; });
        }
        Proxies later(ProxySettings{});
        bool isLater = false;
        later.lookUp(QUrl(u"https://manage.office.com/"_s), [&isLater] { isLater = true; });
        QTRY_VERIFY(isLater);
        QCOMPARE(answered, 0);
    }
};

QTEST_GUILESS_MAIN(NetworkErrorTest)
#include "networkerror_test.moc"
