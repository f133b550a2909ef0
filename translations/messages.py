# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads and writes the messages of a .ts file as lupdate lays them out, so that a change touches the lines of its message only."""
import hashlib
import pathlib
import re
from html import unescape

FOLDER = pathlib.Path(__file__).resolve().parent
# The plural forms of which Qt needs not name the number, because it is one number only.
FIXED_FORMS = {"ar": {0, 1, 2}, "de": {0}, "en": {0}, "es": {0}}

_CONTEXT = re.compile(r"<context>\n    <name>(.*?)</name>(.*?)</context>", re.S)
_MESSAGE = re.compile(r"    <message( numerus=\"yes\")?>\n(.*?)    </message>\n", re.S)


def path_of(language):
    return FOLDER / f"tributary_{language}.ts"


def _element(name, body):
    found = re.search(rf"<{name}>(.*?)</{name}>", body, re.S)
    return unescape(found.group(1)) if found else ""


class Message:
    def __init__(self, context, numerus, body):
        self.context = context
        self.numerus = numerus
        self.body = body
        self.source = _element("source", body)
        self.comment = _element("comment", body)
        self.note = _element("extracomment", body)
        key = "\0".join((context, self.source, self.comment))
        self.id = hashlib.sha256(key.encode()).hexdigest()[:12]
        self.unfinished = '<translation type="unfinished"' in body
        self.forms = [unescape(form) for form in re.findall(r"<numerusform>(.*?)</numerusform>", body, re.S)]

    def filled(self, forms):
        """The lines of this message with a translation."""
        if self.numerus:
            rows = "".join(f"            <numerusform>{escape(form)}</numerusform>\n" for form in forms)
            text = f"        <translation>\n{rows}        </translation>\n"
        else:
            text = f"        <translation>{escape(forms[0])}</translation>\n"
        head = self.body[: self.body.index("        <translation")]
        return head + text


def escape(text):
    """As lupdate writes it."""
    for plain, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")):
        text = text.replace(plain, entity)
    return text


def messages(text):
    for context in _CONTEXT.finditer(text):
        name = unescape(context.group(1))
        for found in _MESSAGE.finditer(context.group(2)):
            yield Message(name, bool(found.group(1)), found.group(2))


def replaced(text, fill):
    """The file with each message's lines replaced by what fill(message) returns; None leaves it."""

    def in_context(context):
        name = unescape(context.group(1))

        def in_message(found):
            message = Message(name, bool(found.group(1)), found.group(2))
            body = fill(message)
            return found.group(0) if body is None else found.group(0).replace(found.group(2), body, 1)

        return context.group(0).replace(context.group(2), _MESSAGE.sub(in_message, context.group(2)), 1)

    return _CONTEXT.sub(in_context, text)


_PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)|\{[^}]*\}|</?[a-z][^>]*>")
_WORD = re.compile(r"(?<![\w-])--[a-z][a-z-]*|\btributaryctl\b|https?://[^\s\"]*[\w/]")


def fault(message, language, form, index):
    """Why this translation cannot be taken; empty where it can."""
    if not form.strip():
        return "is empty"
    source = message.source
    wanted, given = sorted(_PLACEHOLDER.findall(source)), sorted(_PLACEHOLDER.findall(form))
    if message.numerus and index in FIXED_FORMS.get(language, ()):
        wanted, given = [p for p in wanted if p not in ("%n", "%Ln")], [p for p in given if p not in ("%n", "%Ln")]
    if wanted != given:
        return f"has the placeholders {given}, the source has {wanted}"
    if sorted(_WORD.findall(source)) != sorted(_WORD.findall(form)):
        return f"must keep {sorted(_WORD.findall(source))}, has {sorted(_WORD.findall(form))}"
    if len(_mnemonics(source)) != len(_mnemonics(form)):
        return f"must have {len(_mnemonics(source))} mnemonics (&x)"
    if source.count("\n") != form.count("\n"):
        return f"must have {source.count(chr(10))} line breaks"
    if (source[:1].isspace(), source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace()):
        return "must begin and end in white space where the source does"
    return ""


def _mnemonics(text):
    return re.findall(r"&(?=[^\s&])", text.replace("&&", ""))
