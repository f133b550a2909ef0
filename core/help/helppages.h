// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tributary {

/// Ids of all pages in the order of the table of contents; "index" is the first.
[[nodiscard]] QStringList helpPageIds();

/// A page as Markdown; empty where there is none. "errors" is made of the program's own table of advice, in the language of the
/// program, with a place for each code.
[[nodiscard]] QString helpPageText(const QString &id);

[[nodiscard]] QString helpPageTitle(const QString &id);

/// The whole page for a browser, with its head. Links between pages end in .html.
[[nodiscard]] QString helpPageDocument(const QString &id);

/// A picture or the style sheet; empty where there is none.
[[nodiscard]] QByteArray helpResource(const QString &name);

/// The place of an error: "errors#AADSTS7000215"; "errors" where its code has no place of its own.
[[nodiscard]] QString helpPlaceOfCode(const QString &code);

/// Writes all pages as HTML with their pictures. Usage where the directory cannot be written.
[[nodiscard]] Result<int> writeHelp(const QString &directory);

} // namespace tributary
