// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/console.h"

class QWidget;

namespace tributary {

/// Says in the log (category tributary.window, off unless asked for) how long after the start of the process the window was
/// painted, and how long until it showed the tenants.
class StartReport final : public QObject {
    Q_OBJECT
public:
    StartReport(QWidget &window, Console &console);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_painted = false;
    bool m_known = false; ///< tenants arrived
    bool m_shown = false;
};

} // namespace tributary
