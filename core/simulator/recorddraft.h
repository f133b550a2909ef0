// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "simulator/dice.h"
#include "simulator/directory.h"

#include <QtCore/QByteArray>

#include <initializer_list>

namespace tributary::simulation {

/// A named property as the audit schema repeats it in ExtendedProperties, Parameters and ModifiedProperties.
struct Property {
    QByteArrayView name;
    QByteArray value;
    QByteArray oldValue = {};
};

/// One audit record being written: appends JSON members to a buffer that it does not own. Members stand in the order of the
/// calls; close() ends the object.
class RecordDraft {
public:
    RecordDraft(QByteArray &out, Dice dice, const Account &account, Instant time);

    Dice dice;
    const Account &account;
    const Instant time; ///< when the event happened, which is before it arrived

    /// Id, CreationTime, OrganizationId, Operation, RecordType, UserType, UserKey, UserId, Workload, Version.
    void common(QByteArrayView workload, QByteArrayView operation, int recordType, int userType = 0);
    void text(QByteArrayView name, QByteArrayView value);
    void number(QByteArrayView name, qint64 value);
    void raw(QByteArrayView name, QByteArrayView json);
    /// [{"Name":…,"Value":…}]
    void properties(QByteArrayView name, std::initializer_list<Property> list);
    /// [{"Name":…,"NewValue":…,"OldValue":…}]
    void changes(std::initializer_list<Property> list);
    /// In one of the forms that are seen: v4, v6, with port, in brackets, empty; often absent.
    void clientIp(QByteArrayView name = "ClientIP");
    void close() { m_out.append('}'); }

    [[nodiscard]] QByteArray user(); ///< user principal name in the tenant's domain, some of them not ASCII
    [[nodiscard]] QByteArray address(); ///< from the documentation ranges
    [[nodiscard]] QByteArray guid() { return dice.guid(); }
    [[nodiscard]] QByteArray tenant() const { return account.tenant.value().toLatin1(); }
    [[nodiscard]] QByteArray domain() const { return account.domain.toLatin1(); }
    [[nodiscard]] QByteArray site() const; ///< https://<name>.sharepoint.example

private:
    void name(QByteArrayView name);
    void quoted(QByteArrayView value);

    QByteArray &m_out;
    bool m_first = true;
};

/// A JSON string with quotes. UTF-8 passes.
void appendQuoted(QByteArray &out, QByteArrayView text);

/// Each writes the rest of one record of its content type; see the schema pages for the names.
void writeDirectoryRecord(RecordDraft &draft);
void writeExchangeRecord(RecordDraft &draft);
void writeSharePointRecord(RecordDraft &draft);
void writeGeneralRecord(RecordDraft &draft);
void writeDlpRecord(RecordDraft &draft);

/// The same for the feeds of Microsoft Graph.
void writeInteractiveSignIn(RecordDraft &draft);
void writeNonInteractiveSignIn(RecordDraft &draft);
void writeServicePrincipalSignIn(RecordDraft &draft);
void writeManagedIdentitySignIn(RecordDraft &draft);
void writeDirectoryAudit(RecordDraft &draft);

} // namespace tributary::simulation
