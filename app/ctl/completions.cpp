// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/manual.h"

#include <QtCore/QSet>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using Kind = ValueChoices::Kind;

/// In single quotes, for all three shells; fish alone knows backslashes in them, and there are none in our texts.
QString quoted(const QString &text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\'', u"'\\''"_s) + u'\'';
}

QStringList namesOf(const QList<QCommandLineOption> &options)
{
    QStringList names;
    for (const QCommandLineOption &option : options) {
        for (const QString &name : option.names())
            names += dashed(name);
    }
    return names;
}

QList<QCommandLineOption> everyOption(const Program &program)
{
    QList<QCommandLineOption> all = program.options;
    QSet<QString> known;
    for (const QCommandLineOption &option : std::as_const(all))
        known.insert(option.names().constFirst());
    for (const Command &command : program.commands) {
        for (const QCommandLineOption &option : command.options) {
            if (!known.contains(option.names().constFirst())) {
                known.insert(option.names().constFirst());
                all.append(option);
            }
        }
    }
    return all;
}

/// Options that take a value, each once.
QStringList withValue(const Program &program)
{
    QStringList names;
    const QList<QCommandLineOption> all = everyOption(program);
    for (const QCommandLineOption &option : all) {
        if (choicesOf(option).kind != Kind::None)
            names += namesOf({option});
    }
    return names;
}

/// What may follow some words of commands: "tenant" -> add, check, ...; "" -> the first words.
std::map<QString, QStringList> nextWords(const Program &program)
{
    std::map<QString, QStringList> next;
    for (const Command &command : program.commands) {
        const QStringList words = command.words.split(u' ');
        for (qsizetype i = 0; i < words.size(); ++i) {
            QStringList &list = next[words.mid(0, i).join(u' ')];
            if (!list.contains(words.at(i)))
                list += words.at(i);
        }
    }
    return next;
}

/// Lines of a "case" on what the shell has in $words or $previous; the shells write the action their way.
template <typename Action>
QString valueCases(const Program &program, Action action)
{
    QString text;
    const QList<QCommandLineOption> all = everyOption(program);
    for (const QCommandLineOption &option : all) {
        const ValueChoices choices = choicesOf(option);
        if (choices.kind != Kind::None)
            text += u"        %1) %2 ;;\n"_s.arg(namesOf({option}).join(u'|'), action(choices));
    }
    return text;
}

template <typename Action>
QString wordCases(const Program &program, Action action)
{
    QString text;
    for (const auto &[words, next] : nextWords(program))
        text += u"        %1) %2 ;;\n"_s.arg(quoted(words), action(next));
    return text;
}

template <typename Action>
QString optionCases(const Program &program, Action action)
{
    QString text;
    for (const Command &command : program.commands)
        text += u"        %1*) %2 ;;\n"_s.arg(quoted(command.words), action(namesOf(command.options)));
    return text;
}

/// The walk over what was typed that bash and zsh share: $words are the words of the command, without options and their values.
QString walk(const Program &program, const QString &typed)
{
    return u"    local typed words= previous= skip=\n"
           "    for typed in "_s
        + typed + u"; do\n        if [ -n \"$skip\" ]; then skip=; continue; fi\n        case $typed in\n        "_s
        + withValue(program).join(u'|')
        + u") skip=1 ;;\n        -*) ;;\n        *) words=\"${words:+$words }$typed\" ;;\n        esac\n    done\n"_s;
}

} // namespace

QString bashCompletion(const Program &program)
{
    const auto words = [](const QStringList &list) {
        return u"COMPREPLY=($(compgen -W %1 -- \"$current\"))"_s.arg(quoted(list.join(u' ')));
    };
    const auto value = [&words](const ValueChoices &choices) {
        switch (choices.kind) {
        case Kind::File:
            return u"COMPREPLY=($(compgen -f -- \"$current\"))"_s;
        case Kind::Directory:
            return u"COMPREPLY=($(compgen -d -- \"$current\"))"_s;
        case Kind::Words:
            return words(choices.words);
        default:
            return u"COMPREPLY=()"_s;
        }
    };
    QString text = u"# bash completion of %1, made by \"tributaryctl help --format bash\"\n_%1() {\n"
                   "    local current=${COMP_WORDS[COMP_CWORD]}\n"_s.arg(program.name);
    text += walk(program, u"\"${COMP_WORDS[@]:1:COMP_CWORD-1}\""_s);
    text +=
        u"    previous=${COMP_WORDS[COMP_CWORD-1]}\n    COMPREPLY=()\n    if [ -n \"$skip\" ]; then\n        case $previous in\n"_s
        + valueCases(program, value) + u"        esac\n        return\n    fi\n"_s;
    text += u"    if [[ $current == -* ]]; then\n        local own=\n        case $words in\n"_s
        + optionCases(program, [](const QStringList &list) { return u"own="_s + quoted(list.join(u' ')); })
        + u"        esac\n        COMPREPLY=($(compgen -W \"$own \"%1 -- \"$current\"))\n        return\n    fi\n"_s.arg(
            quoted(namesOf(program.options).join(u' ')));
    text += u"    case $words in\n"_s + wordCases(program, words) + u"    esac\n}\ncomplete -F _%1 %1\n"_s.arg(program.name);
    return text;
}

QString zshCompletion(const Program &program)
{
    const auto words = [](const QStringList &list) { return u"compadd -- "_s + list.join(u' '); };
    const auto value = [&words](const ValueChoices &choices) {
        switch (choices.kind) {
        case Kind::File:
            return u"_files"_s;
        case Kind::Directory:
            return u"_files -/"_s;
        case Kind::Words:
            return words(choices.words);
        default:
            return u"_message value"_s;
        }
    };
    // $words is zsh's own: everything typed. The walk takes a copy and then makes it the words of the command.
    QString text =
        u"#compdef %1\n# Made by \"tributaryctl help --format zsh\".\n_%1() {\n"
        "    local -a all=(\"${(@)words[2,CURRENT-1]}\")\n    local last=$words[CURRENT-1] current=$words[CURRENT]\n"_s.arg(
            program.name);
    text += walk(program, u"\"${(@)all}\""_s);
    text += u"    if [[ -n $skip ]]; then\n        case $last in\n"_s + valueCases(program, value)
        + u"        esac\n        return\n    fi\n"_s;
    text += u"    if [[ $current == -* ]]; then\n        case $words in\n"_s + optionCases(program, words)
        + u"        esac\n        compadd -- %1\n        return\n    fi\n"_s.arg(namesOf(program.options).join(u' '));
    text += u"    case $words in\n"_s + wordCases(program, words) + u"    esac\n}\n_%1 \"$@\"\n"_s.arg(program.name);
    return text;
}

QString fishCompletion(const Program &program)
{
    const QString words = u"__%1_words"_s.arg(program.name);
    QString text = u"# fish completion of %1, made by \"tributaryctl help --format fish\"\n"
                   "function %2 --description 'words of the command before the cursor'\n"
                   "    set -l skip no\n    set -l found\n    for typed in (commandline -opc)[2..-1]\n"
                   "        if test $skip = yes\n            set skip no\n        else if contains -- $typed %3\n"
                   "            set skip yes\n        else if not string match -q -- '-*' $typed\n"
                   "            set found $found $typed\n        end\n    end\n    echo \"$found\"\nend\n"
                   "complete -c %1 -f\n"_s.arg(program.name, words, withValue(program).join(u' '));
    const auto line = [&](const QString &condition, const QString &rest) {
        return u"complete -c %1 %2%3\n"_s.arg(
            program.name, condition.isEmpty() ? QString() : u"-n "_s + quoted(condition) + u' ', rest);
    };
    const auto option = [&](const QString &condition, const QCommandLineOption &of) {
        QString rest;
        for (const QString &name : of.names())
            rest += (name.size() == 1 ? u"-s "_s : u"-l "_s) + name + u' ';
        const ValueChoices choices = choicesOf(of);
        if (choices.kind == Kind::File || choices.kind == Kind::Directory)
            rest += u"-r -F "_s;
        else if (choices.kind == Kind::Words)
            rest += u"-x -a "_s + quoted(choices.words.join(u' ')) + u' ';
        else if (choices.kind == Kind::Free)
            rest += u"-x "_s;
        return line(condition, rest + u"-d "_s + quoted(of.description()));
    };
    for (const QCommandLineOption &of : program.options)
        text += option({}, of);
    for (const auto &[before, next] : nextWords(program)) {
        text += line(u"test (%1) = \"%2\""_s.arg(words, before), u"-a "_s + quoted(next.join(u' ')));
    }
    for (const Command &command : program.commands) {
        const QString condition = u"string match -q -- \"%1*\" (%2)"_s.arg(command.words, words);
        for (const QCommandLineOption &of : command.options)
            text += option(condition, of);
    }
    return text;
}

} // namespace tributary
