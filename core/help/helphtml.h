// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tributary {

/// The part of Markdown that the help is written in, as HTML without a head: headings (with an id made of their words),
/// paragraphs, lists of one level, tables, code, pictures, links, **strong** and `code`. A line "[](#id)" is a place to link
/// to. HTML in the text is text. Lines that start with "<!--" are left out. Pure; any thread.
[[nodiscard]] QString helpHtml(const QString &markdown);

/// The id a heading gets: "What is kept where?" is "what-is-kept-where".
[[nodiscard]] QString helpAnchor(const QString &heading);

} // namespace tributary
