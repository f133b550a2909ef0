// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tributary {

/// A language the program speaks.
struct Language {
    QString code; ///< as QLocale writes it: "de", "pt_BR"
    QString ownName; ///< how those who speak it call it; never translated

    bool operator==(const Language &) const = default;
};

/// English first, then by code. Each but English has a file of its code under translations/.
[[nodiscard]] const QList<Language> &languages();

/// The code of the language that fits best; "en" where none does. `wanted` are tags in order of preference, as
/// QLocale::uiLanguages() gives them ("de-AT", "pt"); Portuguese of any country is pt_BR. Pure; any thread.
[[nodiscard]] QString languageFor(const QStringList &wanted);

} // namespace tributary
