// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <vector>

namespace tributary::arch {

/// One text file of the project.
struct SourceFile {
    QString path; ///< relative to the root, with '/'
    QString text;
    QString code; ///< C++ only: `text` with comments and the content of literals blanked, line for line

    [[nodiscard]] bool isHeader() const { return path.endsWith(u".h"); }
    [[nodiscard]] bool isCpp() const { return isHeader() || path.endsWith(u".cpp"); }
    [[nodiscard]] bool isUnder(QStringView folder) const { return path.startsWith(folder); }
    [[nodiscard]] qsizetype lines() const { return text.count(u'\n'); }
};

/// Every text file of the project, build directories and test data left out; sorted by path.
[[nodiscard]] std::vector<SourceFile> readSourceTree(const QString &root);

/// As a file of readSourceTree(), from a text: for the tests of the rules themselves.
[[nodiscard]] SourceFile sourceFile(const QString &path, const QString &text);

/// Comments and the content of string and character literals become blanks; every other character keeps its place.
[[nodiscard]] QString blankCommentsAndLiterals(const QString &text);

/// "path:line: what", as compilers write it.
[[nodiscard]] QString finding(const SourceFile &file, qsizetype offset, const QString &what);

} // namespace tributary::arch
