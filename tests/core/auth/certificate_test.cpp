// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/assertion.h"
#include "auth/certificate.h"
#include "testkeys.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant now = *parseIso("2026-11-22T14:00:00Z");
constexpr auto year = 24h * 365;

QByteArray decoded(const QByteArray &segment)
{
    return *QByteArray::fromBase64Encoding(segment, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
}

QJsonObject objectIn(const QByteArray &segment)
{
    return QJsonDocument::fromJson(decoded(segment)).object();
}

QString codeOf(const Result<CertificateCredential> &result)
{
    return result ? u"none"_s : result.error().code;
}

} // namespace

class CertificateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_key = test::makeRsaKey();
        m_certificate = test::makeCertificate(m_key.get(), now - year, now + year);
        m_pem = test::pemOf(m_certificate.get());
        m_keyPem = test::pemOf(m_key.get());
        m_otherKey = test::makeRsaKey();
        m_otherPem = test::pemOf(test::makeCertificate(m_otherKey.get(), now - year, now + year).get());
    }

    void readsPemFiles_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("passphrase");
        const QByteArray locked = test::pemOf(m_key.get(), "öffne dich"_ba);
        QTest::newRow("two files") << m_pem << m_keyPem << QByteArray();
        QTest::newRow("one file, key first") << m_keyPem + m_pem << QByteArray() << QByteArray();
        QTest::newRow("one file, key last") << m_pem + m_keyPem << QByteArray() << QByteArray();
        QTest::newRow("text around") << "Bag Attributes\n  friendlyName: x\n"_ba + m_pem + "\n# key\n"_ba + m_keyPem
                                     << QByteArray() << QByteArray();
        QTest::newRow("a chain before it") << m_otherPem + m_pem << m_keyPem << QByteArray();
        QTest::newRow("encrypted key") << m_pem << locked << "öffne dich"_ba;
        QTest::newRow("traditional key") << m_pem << test::traditionalPemOf(m_key.get()) << QByteArray();
        QTest::newRow("encrypted traditional key") << m_pem << test::traditionalPemOf(m_key.get(), "1234"_ba) << "1234"_ba;
        QTest::newRow("CRLF") << QByteArray(m_pem).replace('\n', "\r\n") << QByteArray(m_keyPem).replace('\n', "\r\n")
                              << QByteArray();
        QTest::newRow("needless passphrase") << m_pem << m_keyPem << "unused"_ba;
    }

    void readsPemFiles()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, passphrase);
        const auto read = certificateFromPem(Secret(certificate), Secret(key), Secret(passphrase), now);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        checkCredential(*read);
    }

    void readsPkcs12_data()
    {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<bool>("legacy");
        QTest::newRow("current") << "geheim ü"_ba << false;
        QTest::newRow("without passphrase") << QByteArray() << false;
        QTest::newRow("old algorithms") << "geheim"_ba << true;
    }

    void readsPkcs12()
    {
        QFETCH(QByteArray, passphrase);
        QFETCH(bool, legacy);
        const QByteArray file = test::pkcs12Of(
            m_certificate.get(), m_key.get(), passphrase, legacy ? test::Pkcs12Age::Legacy : test::Pkcs12Age::Current);
        QVERIFY(!file.isEmpty());
        const auto read = certificateFromPkcs12(Secret(file), Secret(passphrase), now);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        checkCredential(*read);
    }

    void refusesPemFiles_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<QString>("code");
        const QByteArray none;
        const QByteArray locked = test::pemOf(m_key.get(), "right"_ba);
        QTest::newRow("nothing") << none << none << none << u"CertificateMissing"_s;
        QTest::newRow("no PEM") << "hello\xff\xfe"_ba << m_keyPem << none << u"CertificateMissing"_s;
        QTest::newRow("cut off certificate") << m_pem.first(300) << m_keyPem << none << u"CertificateMissing"_s;
        QTest::newRow("key for a certificate") << m_keyPem << m_keyPem << none << u"CertificateMissing"_s;
        QTest::newRow("no key") << m_pem << none << none << u"CertificateKeyMissing"_s;
        QTest::newRow("certificate for a key") << m_pem << m_pem << none << u"CertificateKeyMissing"_s;
        QTest::newRow("cut off key") << m_pem << m_keyPem.first(600) << none << u"CertificateKeyMissing"_s;
        QTest::newRow("passphrase needed") << m_pem << locked << none << u"CertificatePassphrase"_s;
        QTest::newRow("wrong passphrase") << m_pem << locked << "wrong"_ba << u"CertificatePassphrase"_s;
        QTest::newRow("huge passphrase") << m_pem << locked << QByteArray(100000, 'x') << u"CertificatePassphrase"_s;
        QTest::newRow("other key") << m_otherPem << m_keyPem << none << u"CertificateKeyMismatch"_s;
        QTest::newRow("huge file") << QByteArray(3000000, 'x') << m_keyPem << none << u"CertificateUnreadable"_s;
    }

    void refusesPemFiles()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, passphrase);
        const auto read = certificateFromPem(Secret(certificate), Secret(key), Secret(passphrase), now);
        QTEST(codeOf(read), "code");
        QCOMPARE(read.error().kind, ErrorKind::Usage);
        QVERIFY(read.error().message.endsWith(u'.'));
    }

    void refusesPkcs12_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<QString>("code");
        const QByteArray good = test::pkcs12Of(m_certificate.get(), m_key.get(), "right"_ba);
        QTest::newRow("nothing") << QByteArray() << QByteArray() << u"CertificateMissing"_s;
        QTest::newRow("PEM") << m_pem + m_keyPem << QByteArray() << u"CertificateMissing"_s;
        QTest::newRow("cut off") << good.first(500) << "right"_ba << u"CertificateMissing"_s;
        QTest::newRow("wrong passphrase") << good << "wrong"_ba << u"CertificatePassphrase"_s;
        QTest::newRow("no passphrase") << good << QByteArray() << u"CertificatePassphrase"_s;
        QTest::newRow("no key") << test::pkcs12Of(m_certificate.get(), nullptr, "right"_ba) << "right"_ba
                                << u"CertificateKeyMissing"_s;
        QTest::newRow("no certificate") << test::pkcs12Of(nullptr, m_key.get(), "right"_ba) << "right"_ba
                                        << u"CertificateMissing"_s;
    }

    void refusesPkcs12()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, passphrase);
        QTEST(codeOf(certificateFromPkcs12(Secret(file), Secret(passphrase), now)), "code");
    }

    void refusesUnfitKeysAndDates()
    {
        const auto read = [](EVP_PKEY *key, Instant notBefore, Instant notAfter) {
            const auto certificate = test::makeCertificate(key, notBefore, notAfter);
            return codeOf(
                certificateFromPem(Secret(test::pemOf(certificate.get()) + test::pemOf(key)), Secret(), Secret(), now));
        };
        const auto smallKey = test::makeRsaKey(1024);
        const auto ellipticKey = test::makeEllipticKey();
        QCOMPARE(read(smallKey.get(), now - year, now + year), u"CertificateKeyTooShort"_s);
        QCOMPARE(read(ellipticKey.get(), now - year, now + year), u"CertificateKeyNotRsa"_s);
        QCOMPARE(read(m_key.get(), now - 2 * year, now - 1s), u"CertificateExpired"_s);
        QCOMPARE(read(m_key.get(), now + 1s, now + year), u"CertificateNotYetValid"_s);
        QCOMPARE(read(m_key.get(), now, now), u"none"_s);
    }

    void signsAnAssertion()
    {
        const auto credential = certificateFromPem(Secret(m_pem), Secret(m_keyPem), Secret(), now);
        const AssertionClaims claims{ClientId(u"11111111-2222-3333-4444-555555555555"_s),
            u"https://login.microsoftonline.com/t/oauth2/v2.0/token"_s, now, u"a-jti"_s};
        const auto assertion = clientAssertion(credential->pem, claims);
        QVERIFY(assertion.has_value());
        const auto parts = assertion->split('.');
        QCOMPARE(parts.size(), 3);
        QVERIFY(!assertion->contains('=') && !assertion->contains('+') && !assertion->contains('/'));

        const QByteArray digest = QCryptographicHash::hash(credential->certificateDer, QCryptographicHash::Sha256);
        const QJsonObject header = objectIn(parts[0]);
        QCOMPARE(header["alg"_L1].toString(), u"PS256"_s);
        QCOMPARE(header["typ"_L1].toString(), u"JWT"_s);
        QCOMPARE(decoded(header["x5t#S256"_L1].toString().toLatin1()), digest);
        const qint64 seconds = std::chrono::floor<Seconds>(now).time_since_epoch().count();
        const QJsonObject expected{{u"aud"_s, claims.audience}, {u"iss"_s, claims.clientId.value()},
            {u"sub"_s, claims.clientId.value()}, {u"jti"_s, u"a-jti"_s}, {u"nbf"_s, seconds}, {u"iat"_s, seconds},
            {u"exp"_s, seconds + 300}};
        QCOMPARE(objectIn(parts[1]), expected);

        const QByteArray text = parts[0] + '.' + parts[1];
        QByteArray signature = decoded(parts[2]);
        QVERIFY(test::verifiesPs256(m_key.get(), text, signature));
        QVERIFY(!test::verifiesPs256(m_otherKey.get(), text, signature));
        QVERIFY(!test::verifiesPs256(m_key.get(), parts[0] + '.' + parts[1].chopped(1), signature));
        signature[10] = char(signature[10] ^ 1);
        QVERIFY(!test::verifiesPs256(m_key.get(), text, signature));
    }

    void signsWithNothingElseThanAKeychainEntry()
    {
        for (const QByteArray &pem : {QByteArray(), "client secret"_ba, m_pem, m_keyPem}) {
            const auto assertion = clientAssertion(Secret(pem), {});
            QCOMPARE(assertion.error().kind, ErrorKind::Configuration);
            QCOMPARE(assertion.error().code, u"CertificateUnreadable"_s);
        }
    }

private:
    void checkCredential(const CertificateCredential &credential)
    {
        const QByteArray digest = QCryptographicHash::hash(credential.certificateDer, QCryptographicHash::Sha256);
        QCOMPARE(credential.thumbprintSha256, QString::fromLatin1(digest.toHex()));
        QCOMPARE(credential.subject, u"CN=Tributary Prüfung"_s);
        QCOMPARE(credential.notBefore, now - year);
        QCOMPARE(credential.notAfter, now + year);
        QCOMPARE(credential.pem.bytes(), m_pem + m_keyPem);
    }

    openssl::Key m_key;
    openssl::Key m_otherKey;
    openssl::Certificate m_certificate;
    QByteArray m_pem;
    QByteArray m_keyPem;
    QByteArray m_otherPem;
};

QTEST_GUILESS_MAIN(CertificateTest)
#include "certificate_test.moc"
