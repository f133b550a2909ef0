// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>

class QWidget;

namespace tributary {

/// What a person is asked before something is saved.
struct SaveQuestion {
    QString title;
    QString proposed; ///< name of the file
    QString kinds = {}; ///< "Table (*.csv)"; all files where empty
};

/// Asks where to save, writes the file whole or not at all, and tells how that went. Returns at once; ends with `parent`.
void saveFile(
    QWidget *parent, const SaveQuestion &question, const QByteArray &content, const std::function<void(const QString &)> &told);

} // namespace tributary
