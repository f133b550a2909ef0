// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <optional>

class QSettings;

namespace tributary {

/// A filter under a name, and with it how the table and the facets looked.
struct SavedView {
    QString name;
    QString filter;
    bool isBuiltIn = false;
    QByteArray header = {}; ///< columns and sort order; empty = as they are
    std::optional<QList<QStringList>> added = {}; ///< paths of columns that were added; nothing = as they are
    std::optional<quint32> facets = {}; ///< those that are open, a bit for each; nothing = as they are

    bool operator==(const SavedView &) const = default;
};

/// The views of the program, then those that were saved, by name. Settings may be null: then nothing is kept.
[[nodiscard]] QList<SavedView> savedViews(const QSettings *settings);

/// Paths of columns as settings keep them.
[[nodiscard]] QVariant columnPaths(const QList<QStringList> &paths);
[[nodiscard]] QList<QStringList> columnPaths(const QVariant &kept);

/// Takes the place of one of the same name.
void saveView(QSettings &settings, const SavedView &view);
void removeView(QSettings &settings, const QString &name);

} // namespace tributary
