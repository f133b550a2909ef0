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
    explicit Translation(const QString &wanted);
    ~Translation();
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;

    [[nodiscard]] const QString &code() const { return m_code; } ///< of languages()

private:
    void load(const QString &name, const QString &directory);

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// The value of `option` ("--language X" or "--language=X") among the arguments, before anything that needs a language reads
/// them. Empty where it is missing.
[[nodiscard]] QString argumentNamed(const QString &option, const QStringList &arguments);

} // namespace tributary
