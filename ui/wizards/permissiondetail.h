// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/permissionrow.h"
#include "wizards/resulttable.h"

namespace tributary {

class AdviceCard;

/// A line of the permissions table.
[[nodiscard]] ResultRow resultOf(const PermissionRow &row);

/// How one permission stands and what mends it, with a link to open and a command to copy.
class PermissionDetail final : public QWidget {
    Q_OBJECT
public:
    explicit PermissionDetail(QWidget *parent = nullptr);

    void show(const PermissionRow &row, const QString &subject);
    void showError(const Error &error, const QString &subject);
    void clear();
    void focusFix(); ///< the button that mends it, where there is one

private:
    AdviceCard *m_advice;
};

} // namespace tributary
