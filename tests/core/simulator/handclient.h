// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/simulatedcloud.h"
#include "support/virtualclock.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

namespace tributary::test {

constexpr auto base = "http://127.0.0.1:4711";
constexpr Instant startOfTest = Instant(std::chrono::seconds(1'795'000'000));

/// A simulated cloud in virtual time with a client as simple as possible, driven by hand. It retries nothing by itself.
class HandClient {
public:
    /// Without records of Microsoft Graph unless the options ask for some.
    explicit HandClient(SimulatorOptions options = {})
        : clock(startOfTest)
    {
        options.graphBacklog = std::max(options.graphBacklog, qint64(0));
        auto made = SimulatedCloud::create(options, clock, QString::fromLatin1(base));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        cloud = std::move(*made);
    }

    VirtualClock clock;
    std::unique_ptr<SimulatedCloud> cloud;

    SimulatedReply get(const QByteArray &target, const QByteArray &token = {});
    SimulatedReply post(const QByteArray &target, const QByteArray &body, const QByteArray &token, HeaderList headers = {});

    /// The token endpoint's answer to a form.
    SimulatedReply tokenReply(
        const QByteArray &tenant, const QByteArray &form, const QByteArray &endpoint = "oauth2/v2.0/token");
    QByteArray token(int tenant = 0);
    QByteArray sinkToken(const QByteArray &audience = "/ingestion");

    [[nodiscard]] QByteArray feed(int tenant = 0) const;
    [[nodiscard]] QByteArray publisher() const;
    SimulatedReply startFeed(const QByteArray &contentType, const QByteArray &token, int tenant = 0);
    [[nodiscard]] QByteArray listTarget(const QByteArray &contentType, Instant start, Instant end, int tenant = 0) const;

    /// Every item of the last seven days of a content type, page by page.
    std::vector<QJsonObject> listAll(const QByteArray &contentType, const QByteArray &token, int tenant = 0);

    /// The blob of a listing item, by the client's own idea of the host.
    SimulatedReply fetch(const QJsonObject &item, const QByteArray &token);

    /// Rows as the program writes them, out of the records of a blob, skipping ids in `seen`.
    QByteArray rows(
        const QByteArray &blob, const QByteArray &contentType, QSet<QByteArray> *seen = nullptr, int tenant = 0) const;
    SimulatedReply ingest(const QByteArray &body, const QByteArray &token, HeaderList headers = {});

    [[nodiscard]] qint64 total(const QString &name) const;
    [[nodiscard]] qint64 violations(const QString &rule) const;

    static QString code(const SimulatedReply &reply);
    static QJsonDocument json(const SimulatedReply &reply) { return QJsonDocument::fromJson(reply.body); }
};

[[nodiscard]] QByteArray form(const SimulatedTenant &tenant, const QByteArray &scope);
[[nodiscard]] const QList<QByteArray> &contentTypes();

} // namespace tributary::test
