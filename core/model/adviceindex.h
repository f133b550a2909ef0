// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/advice.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace tributary {

/// One row of the table that adviceFor() looks into.
struct AdviceEntry {
    QString group; ///< what it is about, for people
    QStringList codes; ///< empty for what is told by kind, where no code is known
    Advice advice;
};

/// The whole table, in the order and language it is shown in. Pure; any thread.
[[nodiscard]] QList<AdviceEntry> allAdvice();

} // namespace tributary
