// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

class QSettings;

namespace tributary {

/// A filter under a name.
struct SavedView {
    QString name;
    QString filter;
    bool isBuiltIn = false;
};

/// The views of the program, then those that were saved, by name. Settings may be null: then nothing is kept.
[[nodiscard]] QList<SavedView> savedViews(const QSettings *settings);

/// Takes the place of one of the same name.
void saveView(QSettings &settings, const QString &name, const QString &filter);
void removeView(QSettings &settings, const QString &name);

} // namespace tributary
