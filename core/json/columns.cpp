// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/recordparser.h"

#include "json/recordtokens.h"

namespace tributary {

RecordColumns parseColumns(QByteArrayView record)
{
    const RecordTokens tokens(record);
    QByteArray scratch;
    const auto text = [&tokens, &scratch](RecordColumn column) { return QString::fromUtf8(tokens.text(column, scratch)); };
    RecordColumns columns;
    columns.id = text(RecordColumn::Id);
    columns.time = parseIso(text(RecordColumn::Time));
    columns.workload = text(RecordColumn::Workload);
    columns.operation = text(RecordColumn::Operation);
    columns.user = text(RecordColumn::User);
    columns.clientIp = text(RecordColumn::ClientIp);
    columns.result = text(RecordColumn::Result);
    columns.object = text(RecordColumn::Object);
    columns.recordType = tokens.number(RecordColumn::RecordType);
    columns.userType = tokens.number(RecordColumn::UserType);
    columns.error = text(RecordColumn::Error);
    return columns;
}

} // namespace tributary
