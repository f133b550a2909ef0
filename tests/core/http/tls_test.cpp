// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transportbench.h"

#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslServer>
#include <QtTest/QTest>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

namespace {

template <typename Write>
QByteArray toPem(Write write)
{
    const std::unique_ptr<BIO, int (*)(BIO *)> memory(BIO_new(BIO_s_mem()), BIO_free);
    write(memory.get());
    char *bytes = nullptr;
    const auto size = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, qsizetype(size)};
}

struct Identity {
    QByteArray certificate; ///< PEM, self-signed for 127.0.0.1
    QByteArray key;
};

Identity makeIdentity()
{
    const std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const std::unique_ptr<X509, void (*)(X509 *)> certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("Inspecting Proxy CA"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    const std::unique_ptr<X509_EXTENSION, void (*)(X509_EXTENSION *)> address(
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1"), X509_EXTENSION_free);
    X509_add_ext(certificate.get(), address.get(), -1);
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    return {toPem([&](BIO *bio) { PEM_write_bio_X509(bio, certificate.get()); }),
        toPem([&](BIO *bio) { PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr); })};
}

/// Answers every TLS client with an empty list.
class TlsServer {
public:
    explicit TlsServer(const Identity &identity)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(identity.certificate));
        tls.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
        m_server.setSslConfiguration(tls);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                m_seen += socket->readAll();
                if (m_seen.endsWith("\r\n\r\n"))
                    socket->write(rawReply("[]"));
            });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no loopback port");
    }

    [[nodiscard]] QUrl url() const { return QUrl(u"https://127.0.0.1:%1/x"_s.arg(m_server.serverPort())); }
    [[nodiscard]] const QByteArray &seen() const { return m_seen; }

private:
    QByteArray m_seen;
    QSslServer m_server;
};

} // namespace

/// What stands between the program and the services: certificates and proxies.
class TlsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_identity = makeIdentity();
        QVERIFY(m_directory.isValid());
        QFile file(caFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_identity.certificate);
    }

    void sendsNothingToACertificateItDoesNotTrust()
    {
        const TlsServer server(m_identity);
        QtTransport transport;
        Request request = get(server.url());
        request.bearer = std::make_shared<const Secret>("t0ken"_ba);
        const auto result = sendNow(transport, request);
        QCOMPARE(result.error().code, u"TlsUntrusted"_s);
        QCOMPARE(result.error().kind, ErrorKind::Configuration);
        QVERIFY2(result.error().message.contains(u"Inspecting Proxy CA"), qPrintable(result.error().message));
        QCOMPARE(server.seen(), QByteArray());
    }

    void trustsTheCaItWasGiven()
    {
        const TlsServer server(m_identity);
        QtTransport transport({.extraCas = loadCaFile(caFile()).value()});
        const auto result = sendNow(transport, get(server.url()));
        QCOMPARE(verdict(result), u"200"_s);
        QVERIFY(server.seen().startsWith("GET /x HTTP/1.1\r\n"));
    }

    void namesACaFileItCannotUse()
    {
        QFile empty(m_directory.filePath(u"empty.pem"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.write("no certificate");
        empty.close();
        for (const QString &path : {empty.fileName(), m_directory.filePath(u"absent.pem"_s)}) {
            const auto certificates = loadCaFile(path);
            QCOMPARE(certificates.error().kind, ErrorKind::Configuration);
            QVERIFY(certificates.error().message.contains(path));
        }
    }

    void goesThroughTheProxyItWasGiven()
    {
        const RawServer proxy(always(rawReply("[]")));
        QtTransport transport({.proxy = parseProxy(proxy.url().toString()).value()});
        QCOMPARE(verdict(sendNow(transport, get(QUrl(u"http://tenant.invalid/x?y=1"_s)))), u"200"_s);
        QCOMPARE(proxy.requests().front().target, "http://tenant.invalid/x?y=1"_ba);
    }

    void asksAPersonForTheCredentialsOfTheProxy_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("http") << QUrl(u"http://tenant.invalid/"_s);
        QTest::newRow("https") << QUrl(u"https://tenant.invalid/"_s);
    }

    void asksAPersonForTheCredentialsOfTheProxy()
    {
        QFETCH(QUrl, url);
        const RawServer proxy(
            always(rawReply("", "Proxy-Authenticate: Basic realm=\"x\"\r\n", "407 Proxy Authentication Required")));
        QtTransport transport({.proxy = parseProxy(proxy.url().toString()).value()});
        const auto result = sendNow(transport, get(url));
        QCOMPARE(verdict(result), u"ProxyAuthenticationRequired"_s);
        QCOMPARE(result.error().kind, ErrorKind::Configuration);
    }

    void saysThatTheProxyRefuses()
    {
        const QUrl gone = RawServer({}).url();
        QtTransport transport({.proxy = parseProxy(gone.toString()).value()});
        const auto result = sendNow(transport, get(QUrl(u"https://tenant.invalid/"_s)));
        QVERIFY2(result.error().message.contains(u"proxy", Qt::CaseInsensitive), qPrintable(result.error().message));
        QCOMPARE(result.error().kind, ErrorKind::Network);
    }

private:
    [[nodiscard]] QString caFile() const { return m_directory.filePath(u"ca.pem"_s); }

    QTemporaryDir m_directory;
    Identity m_identity;
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
