// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/kafka/kafkaerrors.h"

#include <librdkafka/rdkafka.h>

#include <QtCore/QRegularExpression>

namespace tributary::kafka {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 2000;

ErrorKind kindOf(rd_kafka_resp_err_t code)
{
    switch (code) {
    case RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE:
    case RD_KAFKA_RESP_ERR_RECORD_LIST_TOO_LARGE:
        return ErrorKind::TooLarge;
    case RD_KAFKA_RESP_ERR_INVALID_RECORD:
    case RD_KAFKA_RESP_ERR_INVALID_MSG_SIZE:
    case RD_KAFKA_RESP_ERR_INVALID_TIMESTAMP:
    case RD_KAFKA_RESP_ERR__BAD_MSG:
        return ErrorKind::Rejected;
    case RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR_TRANSACTIONAL_ID_AUTHORIZATION_FAILED:
        return ErrorKind::Forbidden;
    case RD_KAFKA_RESP_ERR_THROTTLING_QUOTA_EXCEEDED:
    case RD_KAFKA_RESP_ERR__QUEUE_FULL:
        return ErrorKind::Throttled;
    case RD_KAFKA_RESP_ERR__AUTHENTICATION:
    case RD_KAFKA_RESP_ERR_SASL_AUTHENTICATION_FAILED:
    case RD_KAFKA_RESP_ERR_UNSUPPORTED_SASL_MECHANISM:
    case RD_KAFKA_RESP_ERR_ILLEGAL_SASL_STATE:
    case RD_KAFKA_RESP_ERR_SECURITY_DISABLED:
    case RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC:
    case RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION:
    case RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART:
    case RD_KAFKA_RESP_ERR_TOPIC_EXCEPTION:
    case RD_KAFKA_RESP_ERR_POLICY_VIOLATION:
    case RD_KAFKA_RESP_ERR_UNSUPPORTED_VERSION:
    case RD_KAFKA_RESP_ERR_UNSUPPORTED_FOR_MESSAGE_FORMAT:
    case RD_KAFKA_RESP_ERR_INVALID_REQUIRED_ACKS:
    case RD_KAFKA_RESP_ERR__UNSUPPORTED_FEATURE:
    case RD_KAFKA_RESP_ERR__NOT_IMPLEMENTED:
    case RD_KAFKA_RESP_ERR__INVALID_ARG:
        return ErrorKind::Configuration;
    default:
        break;
    }
    return int(code) < 0 ? ErrorKind::Network : ErrorKind::Service;
}

bool isCertificateTrouble(const QString &words)
{
    return words.contains("certificate verify failed"_L1) || words.contains("self-signed"_L1)
        || words.contains("self signed"_L1);
}

int rankOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return 5;
    case ErrorKind::Forbidden:
    case ErrorKind::Configuration:
    case ErrorKind::HostNotAllowed:
        return 3;
    case ErrorKind::TooLarge:
        return 2;
    case ErrorKind::Rejected:
        return 1;
    default:
        return 4;
    }
}

} // namespace

Error errorOf(int code, const QString &words)
{
    const auto known = static_cast<rd_kafka_resp_err_t>(code);
    Error error;
    error.kind = kindOf(known);
    error.code = QString::fromLatin1(rd_kafka_err2name(known));
    error.message = words.isEmpty() ? QString::fromUtf8(rd_kafka_err2str(known)) : words.simplified().left(longestMessage);
    if (known == RD_KAFKA_RESP_ERR__SSL && isCertificateTrouble(words)) {
        error.kind = ErrorKind::Configuration;
        error.code = u"TlsUntrusted"_s;
    } else if (known == RD_KAFKA_RESP_ERR__SSL) {
        error.code = u"TlsFailed"_s;
    } else if (known == RD_KAFKA_RESP_ERR__RESOLVE) {
        error.code = u"HostNotFound"_s;
    }
    return error;
}

bool refusesSignIn(const Error &error)
{
    return error.code == "_AUTHENTICATION"_L1 || error.code == "SASL_AUTHENTICATION_FAILED"_L1;
}

bool isConsequence(int code)
{
    switch (static_cast<rd_kafka_resp_err_t>(code)) {
    case RD_KAFKA_RESP_ERR__PURGE_QUEUE:
    case RD_KAFKA_RESP_ERR__PURGE_INFLIGHT:
    case RD_KAFKA_RESP_ERR__MSG_TIMED_OUT:
    case RD_KAFKA_RESP_ERR__TIMED_OUT:
    case RD_KAFKA_RESP_ERR__TRANSPORT:
    case RD_KAFKA_RESP_ERR__FATAL:
    case RD_KAFKA_RESP_ERR__DESTROY:
        return true;
    default:
        return false;
    }
}

bool outranks(const Error &one, const Error &other)
{
    return rankOf(one.kind) > rankOf(other.kind);
}

QString blotted(QString text, const QByteArray &secret)
{
    static const QRegularExpression key(
        u"(SharedAccess(?:Key|Signature)\\s*=\\s*)[^;\\s]+"_s, QRegularExpression::CaseInsensitiveOption);
    if (!secret.isEmpty())
        text.replace(QString::fromUtf8(secret), u"…"_s);
    return text.replace(key, u"\\1…"_s);
}

} // namespace tributary::kafka
