// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDateEdit>

namespace tributary {

/// A day. Tab leaves it at once, the arrow keys go through its parts: Qt's own field never lets go of the keyboard while it
/// shows its special text in place of a day.
class DateField final : public QDateEdit {
    Q_OBJECT
public:
    using QDateEdit::QDateEdit;

protected:
    // QDateTimeEdit's own is what keeps the keyboard. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

} // namespace tributary
