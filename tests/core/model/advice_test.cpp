// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/advice.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

enum class Person { MustAct, MayWait };

/// Every code a service or this program gives a person a sentence for, in the order of the protocol reference.
struct Known {
    QString codes;
    ErrorKind kind;
    Person person;
};

const QList<Known> known{
    {u"700016 7000229 7000215 7000215/secret-id 7000222 7000218 700025 700027 700027/clock 50012 50012/clock 900384 700024 500133"_s
     u" 700030 90002 90038 900382 900432 650056 650057 65005 50194 50011 70011 1002012 700022 28002 901002 50034 50020 51004"_s,
        ErrorKind::Configuration, Person::MustAct},
    {u"7000112 70001 500011 650052 65001 65004 90094 90095 90099 50105 50076 50079 50072 50074 53000 53001 53003 530032"_s,
        ErrorKind::Forbidden, Person::MustAct},
    {u"70018 70019 70008 700082 50173 70043 50089 54005 501481"_s, ErrorKind::Unauthenticated, Person::MustAct},
    {u"70016"_s, ErrorKind::Unauthenticated, Person::MayWait},
    {u"90033 90006 50033 90024 90012"_s, ErrorKind::Service, Person::MayWait},
    {u"90055 50196"_s, ErrorKind::Throttled, Person::MayWait},
    {u"AF10001 AF10001/dlp AF20012 AF20023"_s, ErrorKind::Forbidden, Person::MustAct},
    {u"AF20001 AF20002 AF20003 AF20013 AF20020 AF20021 AF20053 AF20054"_s, ErrorKind::Bug, Person::MustAct},
    {u"AF20010 AF20011 DataServiceException"_s, ErrorKind::Configuration, Person::MustAct},
    {u"AF20022"_s, ErrorKind::NotSubscribed, Person::MustAct},
    {u"AF20024 AF20031 PageLoop"_s, ErrorKind::WindowRefused, Person::MayWait},
    {u"AF20030 AF20055"_s, ErrorKind::WindowRefused, Person::MustAct},
    {u"AF20050 AF20051 AF20052 HTTP404 HTTP410 EmptyBody BlobDamaged RecordTooLong"_s, ErrorKind::ContentGone, Person::MustAct},
    {u"RecordDamaged HtmlPage"_s, ErrorKind::Malformed, Person::MustAct},
    {u"RecordPruned"_s, ErrorKind::TooLarge, Person::MustAct},
    {u"RecordRefused"_s, ErrorKind::Rejected, Person::MustAct},
    {u"ClockSkew"_s, ErrorKind::Configuration, Person::MustAct},
    {u"AF429"_s, ErrorKind::Throttled, Person::MayWait},
    {u"AF50000 AF50005 AF50006"_s, ErrorKind::Service, Person::MayWait},
    {u"OperationFailed OperationFailed/pending InvalidAuthorization"_s, ErrorKind::Forbidden, Person::MustAct},
    {u"ContentLengthLimitExceeded"_s, ErrorKind::TooLarge, Person::MustAct},
    {u"RecordsTimeRangeIsMoreThan30Minutes"_s, ErrorKind::Rejected, Person::MustAct},
    {u"SecretMissing TenantMismatch CertificateUnreadable CertificateMissing CertificateKeyMissing CertificatePassphrase"_s
     u" CertificateKeyMismatch CertificateKeyNotRsa CertificateKeyTooShort CertificateExpired CertificateNotYetValid"_s
     u" AuthorityNotSecure InsecureUrl Proxy ProxyAuthenticationRequired TlsUntrusted CaFile ProfileLocked"_s,
        ErrorKind::Configuration, Person::MustAct},
    {u"KeychainLocked KeychainSilent KeychainEmpty"_s, ErrorKind::KeychainLocked, Person::MustAct},
    {u"KeychainNoSession KeychainNoService CredentialsNotProtected CredentialsTool"_s, ErrorKind::KeychainMissing,
        Person::MustAct},
    {u"CredentialsReadOnly CredentialsRefused"_s, ErrorKind::KeychainLocked, Person::MustAct},
    {u"CollectsAsService CollectsElsewhere"_s, ErrorKind::Storage, Person::MayWait},
    {u"CollectorGone"_s, ErrorKind::Storage, Person::MustAct},
    {u"MonitorPort"_s, ErrorKind::Configuration, Person::MustAct},
    {u"ProxyRefused ProxyClosed ProxyNotFound ProxyTimeout ProxyError TlsFailed"_s, ErrorKind::Network, Person::MustAct},
    {u"HTTP404/waiting EmptyBody/waiting BlobDamaged/waiting"_s, ErrorKind::Network, Person::MayWait},
    {u"NetworkUnavailable HostNotFound"_s, ErrorKind::Network, Person::MayWait},
    {u"_AUTHENTICATION SASL_AUTHENTICATION_FAILED UNSUPPORTED_SASL_MECHANISM ILLEGAL_SASL_STATE SECURITY_DISABLED"_s
     u" _UNKNOWN_TOPIC UNKNOWN_TOPIC_OR_PART TOPIC_EXCEPTION _UNKNOWN_PARTITION POLICY_VIOLATION _UNSUPPORTED_FEATURE"_s
     u" UNSUPPORTED_VERSION UNSUPPORTED_FOR_MESSAGE_FORMAT KafkaPlaintext KafkaSettings"_s,
        ErrorKind::Configuration, Person::MustAct},
    {u"TOPIC_AUTHORIZATION_FAILED CLUSTER_AUTHORIZATION_FAILED TRANSACTIONAL_ID_AUTHORIZATION_FAILED"_s, ErrorKind::Forbidden,
        Person::MustAct},
    {u"MSG_SIZE_TOO_LARGE RECORD_LIST_TOO_LARGE"_s, ErrorKind::TooLarge, Person::MustAct},
    {u"_MSG_TIMED_OUT _TIMED_OUT _TRANSPORT _ALL_BROKERS_DOWN"_s, ErrorKind::Network, Person::MustAct},
    {u"REQUEST_TIMED_OUT NETWORK_EXCEPTION LEADER_NOT_AVAILABLE BROKER_NOT_AVAILABLE NOT_LEADER_FOR_PARTITION"_s
     u" NOT_ENOUGH_REPLICAS NOT_ENOUGH_REPLICAS_AFTER_APPEND KAFKA_STORAGE_ERROR"_s,
        ErrorKind::Service, Person::MustAct},
    {u"THROTTLING_QUOTA_EXCEEDED _QUEUE_FULL"_s, ErrorKind::Throttled, Person::MayWait},
    {u"WorkspaceKeyRefused InvalidKey InvalidCustomerId WorkspaceNotFound InactiveCustomer InvalidLogType NoDataCollector"_s
     u" FilesNoPermission FilesDirectoryMissing"_s,
        ErrorKind::Configuration, Person::MustAct},
    {u"FilesDiskFull FilesReadOnly FilesIoError"_s, ErrorKind::Storage, Person::MustAct},
    {u"OutboxFull DiskFull ReadOnly CannotOpen IoError Corrupt Rebuilt Busy"_s, ErrorKind::Storage, Person::MustAct},
};

const QList<ErrorKind> mustAct{ErrorKind::Unauthenticated, ErrorKind::Forbidden, ErrorKind::Configuration,
    ErrorKind::NotSubscribed, ErrorKind::KeychainMissing, ErrorKind::KeychainLocked, ErrorKind::Storage, ErrorKind::Usage};

QString withPrefix(const QString &code)
{
    return code.front().isDigit() ? u"AADSTS"_s + code : code;
}

void checkWording(const Advice &advice)
{
    static const QRegularExpression forbidden(
        u"\\b(errors?|fail|fails|failed|failure|invalid|oops)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    QVERIFY(!advice.title.isEmpty());
    QVERIFY2(advice.title.split(u' ').size() <= 6, qPrintable(advice.title));
    QVERIFY2(!advice.title.endsWith(u'.'), qPrintable(advice.title));
    QVERIFY2(advice.sentence.endsWith(u'.'), qPrintable(advice.sentence));
    QVERIFY2(advice.action.isEmpty() || advice.action.endsWith(u'.'), qPrintable(advice.action));
    for (const QString &text : {advice.title, advice.sentence, advice.action}) {
        QVERIFY2(!text.contains(forbidden), qPrintable(text));
        QVERIFY2(!text.contains(u'%') && !text.contains(u"  "_s) && text == text.trimmed(), qPrintable(text));
    }
}

QString titleOf(const Error &error, const QString &subject = {})
{
    return adviceFor(error, subject).title;
}

} // namespace

class AdviceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasASentenceForEveryCode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("personMustAct");
        for (const Known &entry : known) {
            for (const QString &code : entry.codes.split(u' '))
                QTest::newRow(qPrintable(code)) << withPrefix(code) << entry.kind << (entry.person == Person::MustAct);
        }
    }

    void hasASentenceForEveryCode()
    {
        QFETCH(QString, code);
        QFETCH(ErrorKind, kind);
        QFETCH(bool, personMustAct);
        const Advice advice = adviceFor(makeError(kind, u"technical"_s, code));
        checkWording(advice);
        QCOMPARE(!advice.action.isEmpty(), personMustAct);
        const Advice fallback = adviceFor(makeError(ErrorKind::Bug, u"technical"_s));
        QVERIFY2(advice.sentence != fallback.sentence, "fell through to the last resort");
        QCOMPARE(adviceFor(makeError(ErrorKind::Bug, {}, code)).title, advice.title); // the code decides, not the kind
    }

    void hasASentenceForEveryKind()
    {
        const QString lastResort = titleOf(makeError(ErrorKind::Bug, {}));
        for (int kind = 0; kind <= int(ErrorKind::Bug); ++kind) {
            const Advice advice = adviceFor(makeError(ErrorKind(kind), u"technical"_s, u"Unheard-of"_s));
            checkWording(advice);
            QCOMPARE(advice.title == lastResort, ErrorKind(kind) == ErrorKind::Bug);
            QVERIFY2(!mustAct.contains(ErrorKind(kind)) || !advice.action.isEmpty(), qPrintable(advice.title));
            QCOMPARE(titleOf(makeError(ErrorKind(kind), {})), advice.title);
        }
    }

    void unknownSuffixesFallBackToTheCode()
    {
        const auto plain = makeError(ErrorKind::Configuration, {}, u"AADSTS90002"_s);
        QCOMPARE(titleOf(makeError(ErrorKind::Configuration, {}, u"AADSTS90002/new"_s)), titleOf(plain));
        QCOMPARE(titleOf(plain), u"No such tenant"_s);
    }

    void tellsTheIdOfASecretFromItsValue()
    {
        QCOMPARE(titleOf(makeError(ErrorKind::Configuration, {}, u"AADSTS7000215/secret-id"_s)), u"That is the secret's ID"_s);
        QCOMPARE(titleOf(makeError(ErrorKind::Configuration, {}, u"AADSTS7000215"_s)), u"Secret not accepted"_s);
    }

    void tellsTheDlpPermissionFromTheOther()
    {
        const auto refused = makeError(ErrorKind::Forbidden, u"The permission set is missing."_s, u"AF10001"_s);
        QCOMPARE(titleOf(refused, u"Contoso DLP.All"_s), u"DLP needs one more permission"_s);
        QCOMPARE(titleOf(refused, u"Contoso Audit.General"_s), u"Permission missing"_s);
        const auto nothing =
            makeError(ErrorKind::Forbidden, u"the access token carries no role ActivityFeed.Read"_s, u"AF10001"_s);
        QCOMPARE(titleOf(nothing, u"Contoso DLP.All"_s), u"Permission missing"_s);
    }

    void tellsDestinationsByStatus()
    {
        Error missing = makeError(ErrorKind::Configuration, {});
        missing.httpStatus = 404;
        QCOMPARE(titleOf(missing), u"Rule or stream not found"_s);
        QCOMPARE(titleOf(makeError(ErrorKind::Forbidden, {}, u"/pending"_s)), u"Role is on its way"_s);
        QCOMPARE(titleOf(makeError(ErrorKind::Forbidden, {}, u"OperationFailed/pending"_s)), u"Role is on its way"_s);
        QCOMPARE(titleOf(makeError(ErrorKind::Forbidden, {}, u"OperationFailed"_s)), u"Not allowed to send"_s);
    }

    void knowsTheTextWithoutACode()
    {
        const auto off = makeError(ErrorKind::Forbidden, u"DataServiceException: Tenant 1 does not exist."_s);
        QCOMPARE(titleOf(off), u"Auditing is probably off"_s);
    }
};

QTEST_GUILESS_MAIN(AdviceTest)
#include "advice_test.moc"
