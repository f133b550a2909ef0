// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/destinations.h"

#include "base/usagetext.h"
#include "store/activitylog.h"
#include "store/outbox.h"
#include "store/rows.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tributary::destinations {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> nameBefore(Transaction &tx, const DestinationId &id)
{
    static constexpr Sql destinationName{"destinationName", "SELECT name FROM destinations WHERE id = ?1"};
    return tx.first(
        destinationName, [](const Row &row) { return row.text(0); }, id);
}

/// The target, and beside its members what no column was made for.
QString targetText(const Destination &destination)
{
    QJsonObject json = QJsonDocument::fromJson(writeTarget(destination.target)).object();
    if (destination.paused)
        json.insert(u"paused"_s, true);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

bool isPaused(const QByteArray &targetJson)
{
    return QJsonDocument::fromJson(targetJson).object().value("paused"_L1).toBool();
}

} // namespace

Result<std::vector<Destination>> all(Database &database)
{
    static constexpr Sql readDestinations{"readDestinations",
        "SELECT id, name, cloud, parent, client, credential_kind, credential, thumbprint, credential_expires, kind, target"
        " FROM destinations ORDER BY row"};
    std::optional<Error> damaged;
    const auto read = [&damaged](const Row &row) {
        Destination destination{.id = DestinationId(row.text(0)),
            .name = row.text(1),
            .cloud = row.text(2),
            .parent = TenantId(row.text(3)),
            .app = rows::readApp(row, 4)};
        const QByteArray text = row.text(10).toUtf8();
        auto target = parseTarget(TargetKind(row.integer(9)), text);
        destination.paused = isPaused(text);
        if (target)
            destination.target = std::move(*target);
        else
            damaged = makeError(ErrorKind::Storage, target.error().message, u"Corrupt"_s);
        return destination;
    };
    auto found = database.all(readDestinations, read);
    if (damaged)
        return fail(*damaged);
    return found;
}

Result<void> save(Database &database, const Destination &destination, Instant now)
{
    static constexpr Sql destinationNamed{"destinationNamed", "SELECT row FROM destinations WHERE name = ?1 AND id <> ?2"};
    static constexpr Sql writeDestination{"writeDestination",
        "INSERT INTO destinations (id, name, cloud, parent, client, credential_kind, credential, thumbprint,"
        " credential_expires, kind, target) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"
        " ON CONFLICT (id) DO UPDATE SET name = ?2, cloud = ?3, parent = ?4, client = ?5, credential_kind = ?6,"
        " credential = ?7, thumbprint = ?8, credential_expires = ?9, kind = ?10, target = ?11"};
    Transaction tx(database);
    const bool isNew = !nameBefore(tx, destination.id);
    if (tx.integer(destinationNamed, destination.name, destination.id))
        tx.refuse(makeError(ErrorKind::Usage, UsageText::tr("the name %1 is taken").arg(destination.name), u"NameTaken"_s));
    const CredentialRef &credential = destination.app.credential;
    tx.run(writeDestination, destination.id, destination.name, destination.cloud, destination.parent, destination.app.clientId,
        credential.kind, credential.id, credential.thumbprint, credential.expires, kindOf(destination.target),
        targetText(destination));
    outbox::adopt(tx, rows::ofDestination(tx, destination.id));
    activitylog::addPersons(tx,
        {.at = now,
            .kind = isNew ? ActivityKind::DestinationAdded : ActivityKind::DestinationChanged,
            .subject = destination.name});
    return tx.commit();
}

Result<void> remove(Database &database, const DestinationId &id, Instant now)
{
    static constexpr Sql deleteDestination{"deleteDestination", "DELETE FROM destinations WHERE row = ?1"};
    Transaction tx(database);
    const qint64 destination = rows::ofDestination(tx, id);
    const QString name = nameBefore(tx, id).value_or(QString());
    tx.run(deleteDestination, destination);
    outbox::abandon(tx, destination);
    activitylog::addPersons(tx, {.at = now, .kind = ActivityKind::DestinationRemoved, .subject = name});
    return tx.commit();
}

Result<std::vector<DestinationStatus>> states(Database &database)
{
    static constexpr Sql readStates{"readStates",
        "SELECT id, name, kind, state, last_accepted, error_kind, error_code, error_message, error_status, error_request,"
        " error_retry_after, error_at, waiting_batches, waiting_records, waiting_bytes FROM destinations ORDER BY row"};
    const auto read = [](const Row &row) {
        return DestinationStatus{.id = DestinationId(row.text(0)),
            .name = row.text(1),
            .kind = TargetKind(row.integer(2)),
            .state = DestinationState(row.integer(3)),
            .lastAccepted = row.maybeInstant(4),
            .lastError = rows::readError(row, 5),
            .lastErrorAt = row.maybeInstant(11),
            .waitingBatches = row.count(12),
            .waitingRecords = row.count(13),
            .waitingBytes = row.count(14)};
    };
    return database.all(readStates, read);
}

Result<void> setState(Database &database, const DestinationStatus &status)
{
    static constexpr Sql writeDestinationError{"writeDestinationError",
        "UPDATE destinations SET state = ?2, error_kind = ?3, error_code = ?4, error_message = ?5, error_status = ?6,"
        " error_request = ?7, error_retry_after = ?8, error_at = ?9 WHERE row = ?1"};
    static constexpr Sql clearDestinationError{"clearDestinationError",
        "UPDATE destinations SET state = ?2, error_kind = NULL, error_code = NULL, error_message = NULL, error_status = NULL,"
        " error_request = NULL, error_retry_after = NULL, error_at = NULL WHERE row = ?1"};
    Transaction tx(database);
    const qint64 row = rows::ofDestination(tx, status.id);
    if (status.lastError) {
        const Error &error = *status.lastError;
        tx.run(writeDestinationError, row, status.state, error.kind, error.code, error.message, error.httpStatus,
            error.requestId, rows::retryAfterOf(error), status.lastErrorAt);
    } else {
        tx.run(clearDestinationError, row, status.state);
    }
    return tx.commit();
}

} // namespace tributary::destinations
