// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMargins>
#include <QtWidgets/QWidget>

namespace tributary {

/// Margins written for left-to-right as they are to be in the direction of the widget: layouts mirror what they hold, but not
/// these.
[[nodiscard]] inline QMargins mirrored(const QWidget &widget, const QMargins &margins)
{
    if (widget.layoutDirection() == Qt::LeftToRight)
        return margins;
    return {margins.right(), margins.top(), margins.left(), margins.bottom()};
}

} // namespace tributary
