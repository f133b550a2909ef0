#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""pending.py LANG: what is not translated yet, a message a line as JSON.

id, context (the class or the subject it belongs to), source, comment (tells equal sources apart), note (for the translator), and, for a
message with plurals, forms: how many translations it needs, in the order of Qt Linguist (Arabic: zero, one, two, few, many, other).
"""
import json
import sys

from messages import messages, path_of


def main():
    if len(sys.argv) != 2 or not path_of(sys.argv[1]).exists():
        sys.exit(__doc__)
    for message in messages(path_of(sys.argv[1]).read_text(encoding="utf-8")):
        if not message.unfinished:
            continue
        line = {"id": message.id, "context": message.context, "source": message.source}
        for name, value in (("comment", message.comment), ("note", message.note)):
            if value:
                line[name] = value
        if message.numerus:
            line["forms"] = len(message.forms)
        print(json.dumps(line, ensure_ascii=False))


if __name__ == "__main__":
    main()
