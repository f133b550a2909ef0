// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/destination.h"

#include <QtCore/QJsonObject>

namespace tributary {

/// A KQL function that lets a table of ours be read like one of Microsoft's.
struct KqlFunction {
    SinkKind kind = SinkKind::O365;
    QString alias; ///< what is written in a query: "ChildOfficeActivity"
    QString resembles; ///< "OfficeActivity"
    QString displayName;
    QString query; ///< its body

    bool operator==(const KqlFunction &) const = default;
};

/// The functions for the tables of a destination. Pure.
[[nodiscard]] QList<KqlFunction> compatibilityFunctions(const LogsIngestionTarget &target);

/// The properties of the saved search that is the function.
[[nodiscard]] QJsonObject functionBody(const KqlFunction &function);

/// All of them as one text to be pasted into the workspace's query window and saved there by hand. Pure.
[[nodiscard]] QString functionsAsText(const QList<KqlFunction> &functions);

} // namespace tributary
