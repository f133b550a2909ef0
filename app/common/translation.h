// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace tributary {

/// The language of both programs: texts of ours and of Qt, and how numbers and dates are written. Held by main() while the
/// application lives; what was shown before stays as it was. Main thread.
class Translation final {
public:
    /// `wanted` is a code of languages(), or empty for what the system says (LANGUAGE, LC_ALL, LC_MESSAGES, LANG). A code
    /// nobody knows counts as empty.
    /// Isolated: in a language from right to left, what is filled into a sentence (names, ids, addresses) keeps its own
    /// direction, by marks that are not seen in a window but would be in a terminal.
    enum class Values { Plain, Isolated };
    explicit Translation(const QString &wanted, Values values = Values::Plain);
    ~Translation();
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;

    [[nodiscard]] const QString &code() const { return m_code; } ///< of languages()

private:
    void load(const QString &name, const QString &directory);

    const Values m_values;
    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// The value of `option` ("--language X" or "--language=X") among the arguments, before anything that needs a language reads
/// them. Empty where it is missing.
[[nodiscard]] QString argumentNamed(const QString &option, const QStringList &arguments);

} // namespace tributary
