// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ids.h"

#include <QtCore/QUuid>

namespace tributary {

std::optional<QString> parseGuid(QStringView text)
{
    constexpr qsizetype plainLength = 36;
    const QStringView trimmed = text.trimmed();
    if (trimmed.size() != plainLength && trimmed.size() != plainLength + 2)
        return {};
    const QUuid guid = QUuid::fromString(trimmed);
    const bool zero = trimmed.contains(u"00000000-0000-0000-0000-000000000000");
    if (guid.isNull() && !zero)
        return {};
    return guid.toString(QUuid::WithoutBraces);
}

QString newGuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace tributary
