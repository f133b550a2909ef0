// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/advicerows.h"

#include <QtCore/QtGlobal>

#include <array>

namespace tributary {

namespace {

constexpr std::array rows{
    AdviceRow{"_AUTHENTICATION SASL_AUTHENTICATION_FAILED UNSUPPORTED_SASL_MECHANISM ILLEGAL_SASL_STATE SECURITY_DISABLED",
        QT_TRANSLATE_NOOP("Advice", "Brokers refuse the sign-in"),
        QT_TRANSLATE_NOOP("Advice", "The brokers do not accept the token or the connection string. Events wait safely."),
        QT_TRANSLATE_NOOP("Advice",
            "Check the credential. On Event Hubs the app needs the role Azure Event Hubs Data Sender, or the key the right "
            "Send.")},
    AdviceRow{"TOPIC_AUTHORIZATION_FAILED CLUSTER_AUTHORIZATION_FAILED TRANSACTIONAL_ID_AUTHORIZATION_FAILED",
        QT_TRANSLATE_NOOP("Advice", "Not allowed to write"),
        QT_TRANSLATE_NOOP("Advice", "The cluster does not let this sign-in write to the topic. Events wait safely."),
        QT_TRANSLATE_NOOP(
            "Advice", "Allow it to write to the topic; on Event Hubs with the role Azure Event Hubs Data Sender.")},
    AdviceRow{"_UNKNOWN_TOPIC UNKNOWN_TOPIC_OR_PART TOPIC_EXCEPTION _UNKNOWN_PARTITION",
        QT_TRANSLATE_NOOP("Advice", "Topic not found"),
        QT_TRANSLATE_NOOP("Advice", "The cluster has no topic or event hub of this name. Events wait safely."),
        QT_TRANSLATE_NOOP("Advice", "Create it, or correct the name in the destination.")},
    AdviceRow{"MSG_SIZE_TOO_LARGE RECORD_LIST_TOO_LARGE", QT_TRANSLATE_NOOP("Advice", "Too large for the topic"),
        QT_TRANSLATE_NOOP(
            "Advice", "A single record is over the limit of the topic. It waits in quarantine; all others are sent."),
        QT_TRANSLATE_NOOP("Advice", "Raise the limit of the topic, then send the record again from quarantine.")},
    AdviceRow{"_MSG_TIMED_OUT _TIMED_OUT _TRANSPORT _ALL_BROKERS_DOWN REQUEST_TIMED_OUT NETWORK_EXCEPTION "
              "LEADER_NOT_AVAILABLE BROKER_NOT_AVAILABLE NOT_LEADER_FOR_PARTITION",
        QT_TRANSLATE_NOOP("Advice", "Brokers do not answer"),
        QT_TRANSLATE_NOOP("Advice", "No broker takes events at present. They wait safely and are sent when one does."),
        QT_TRANSLATE_NOOP("Advice", "Check address, port and firewall if this stays.")},
    AdviceRow{"NOT_ENOUGH_REPLICAS NOT_ENOUGH_REPLICAS_AFTER_APPEND KAFKA_STORAGE_ERROR",
        QT_TRANSLATE_NOOP("Advice", "Cluster cannot keep events safely"),
        QT_TRANSLATE_NOOP("Advice", "Too few replicas of the topic are in order. Events wait here and are tried again."),
        QT_TRANSLATE_NOOP("Advice", "Have the operators of the cluster look into it if this stays.")},
    AdviceRow{"THROTTLING_QUOTA_EXCEEDED _QUEUE_FULL", QT_TRANSLATE_NOOP("Advice", "Cluster asks to slow down"),
        QT_TRANSLATE_NOOP("Advice", "It goes on more slowly. Nothing is lost and nothing needs doing."), ""},
    AdviceRow{"POLICY_VIOLATION", QT_TRANSLATE_NOOP("Advice", "Against a policy of the cluster"),
        QT_TRANSLATE_NOOP("Advice", "A policy of the cluster forbids writing like this. Events wait safely."),
        QT_TRANSLATE_NOOP("Advice", "Compare the policy with the details of this message.")},
    AdviceRow{"_UNSUPPORTED_FEATURE UNSUPPORTED_VERSION UNSUPPORTED_FOR_MESSAGE_FORMAT",
        QT_TRANSLATE_NOOP("Advice", "Brokers are too old"),
        QT_TRANSLATE_NOOP(
            "Advice", "They know no idempotent producers, without which events could double. Events wait safely."),
        QT_TRANSLATE_NOOP("Advice", "Use Kafka 0.11 or later, or Event Hubs of the tier Standard or higher.")},
    AdviceRow{"KafkaPlaintext", QT_TRANSLATE_NOOP("Advice", "Connection would not be secure"),
        QT_TRANSLATE_NOOP("Advice", "Events are sent in plain text to brokers on this computer only. Nothing was sent."),
        QT_TRANSLATE_NOOP("Advice", "Use a connection string or a token with the brokers' TLS port.")},
    AdviceRow{"KafkaSettings", QT_TRANSLATE_NOOP("Advice", "Broker settings cannot be used"),
        QT_TRANSLATE_NOOP("Advice", "No connection can be made with the settings of the destination. Events wait safely."),
        QT_TRANSLATE_NOOP("Advice", "Compare brokers, topic and CA file with the details of this message.")},
};

} // namespace

std::span<const AdviceRow> kafkaAdvice()
{
    return rows;
}

} // namespace tributary
