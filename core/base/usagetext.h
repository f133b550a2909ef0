// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

namespace tributary {

/// What is wrong with a person's input (ErrorKind::Usage) or names nothing (ErrorKind::NotFound): the only messages of errors
/// that are shown as sentences, since the input shows what they are about. All others are technical detail beside the Advice,
/// in English.
struct UsageText {
    Q_DECLARE_TR_FUNCTIONS(tributary::UsageText)
};

} // namespace tributary
