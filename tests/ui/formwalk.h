// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace tributary {

/// Visible controls that take the focus and have no accessible name, by object name and class.
[[nodiscard]] QStringList namelessControls(const QWidget *window);

/// Letters that more than one visible control of a window answers to with Alt.
[[nodiscard]] QStringList clashingMnemonics(const QWidget *window);

/// Presses Tab until the control of this name has the focus. Fails the test where it is never reached.
void walkTo(QWidget *window, const QString &name);

} // namespace tributary
