// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

namespace tributary {

/// A program as its manual page and its completions see it.
struct Program {
    QString name;
    QString summary;
    QString version;
    QString date; ///< of the manual page, YYYY-MM-DD
    QList<QCommandLineOption> options; ///< for every command; of the program itself where it has no commands
    std::vector<Command> commands;
};

[[nodiscard]] Program commandLineProgram();
[[nodiscard]] Program windowProgram();

/// A manual page of section 1 (man(7)). Pure, as are those below.
[[nodiscard]] QString manualPage(const Program &program);

[[nodiscard]] QString bashCompletion(const Program &program);
[[nodiscard]] QString zshCompletion(const Program &program);
[[nodiscard]] QString fishCompletion(const Program &program);

/// {"program","version","options":[{"names","value","description"}],"commands":[{"words","operands","summary","options"}]}.
[[nodiscard]] QJsonObject programJson(const Program &program);

/// What may stand behind an option, as shells need it.
struct ValueChoices {
    enum class Kind { None, Words, File, Directory, Free };
    Kind kind = Kind::None;
    QStringList words;
};
[[nodiscard]] ValueChoices choicesOf(const QCommandLineOption &option);

/// "--name", or "-n" for a single letter.
[[nodiscard]] QString dashed(const QString &name);

} // namespace tributary
