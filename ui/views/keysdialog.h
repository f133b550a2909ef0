// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screen.h"

#include <QtWidgets/QDialog>

namespace tributary {

/// The keys that work on the screen shown.
class KeysDialog final : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const ActionRegistry &actions, const QList<KeyHint> &hints, QWidget *parent = nullptr);
};

} // namespace tributary
