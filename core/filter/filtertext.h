// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

namespace tributary {

/// What a person is told about an expression. Names of fields and their values stay as they are typed.
struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(tributary::FilterText)
};

} // namespace tributary
