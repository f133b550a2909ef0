#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""apply.py LANG FILE: takes translations into tributary_LANG.ts.

FILE has a JSON object a line: {"id": ..., "translation": "..."} or, for a message with plurals, {"id": ..., "translation": ["...", ...]}.
A line whose placeholders, mnemonics, line breaks, options or number of forms differ from the source is refused and told on standard
error with its id; the others are taken. Exit 1 if any was refused. Ids that no message has any longer are passed over and counted.
"""
import json
import sys

from messages import fault, messages, path_of, replaced


def read_lines(name):
    given, wrong = {}, []
    with open(name, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
                forms = row["translation"]
                given[row["id"]] = forms if isinstance(forms, list) else [forms]
            except (ValueError, KeyError, TypeError) as error:
                wrong.append(f"{name}:{number}: {error!r}")
    return given, wrong


def refusal(message, language, forms):
    wanted = len(message.forms) if message.numerus else 1
    if len(forms) != wanted:
        return f"needs {wanted} forms, has {len(forms)}"
    for index, form in enumerate(forms):
        why = fault(message, language, form, index) if isinstance(form, str) else "is no text"
        if why:
            return f"form {index + 1} {why}" if wanted > 1 else why
    return ""


def main():
    if len(sys.argv) != 3 or not path_of(sys.argv[1]).exists():
        sys.exit(__doc__)
    language, path = sys.argv[1], path_of(sys.argv[1])
    given, wrong = read_lines(sys.argv[2])
    text = path.read_text(encoding="utf-8")
    taken = set()

    def fill(message):
        forms = given.get(message.id)
        if forms is None:
            return None
        why = refusal(message, language, forms)
        if why:
            wrong.append(f"{message.id}: {why}: {message.source!r} -> {forms!r}")
            return None
        taken.add(message.id)
        return message.filled(forms)

    path.write_text(replaced(text, fill), encoding="utf-8")
    known = {message.id for message in messages(text)}
    left = sum(message.unfinished for message in messages(path.read_text(encoding="utf-8")))
    for line in wrong:
        print(line, file=sys.stderr)
    print(f"{language}: {len(taken)} taken, {len(wrong)} refused, {len(set(given) - known)} unknown ids, {left} still pending")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
