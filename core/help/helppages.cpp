// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helppages.h"

#include "base/usagetext.h"
#include "help/helphtml.h"
#include "model/adviceindex.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(tributary::HelpText)
};

QString errorsPage()
{
    QString text = u"# "_s + HelpText::tr("Errors and what to do") + u"\n\n"_s
        + HelpText::tr(
            "Each with the codes that the service or the program gives. Search for the code of a message, or press F1 on it.")
        + u"\n\n"_s;
    QString group;
    for (const AdviceEntry &entry : allAdvice()) {
        if (entry.group != group) {
            group = entry.group;
            text += u"## "_s + group + u"\n\n"_s;
        }
        text += u"### "_s + entry.advice.title + u"\n\n"_s;
        for (const QString &code : entry.codes)
            text += u"[](#%1)"_s.arg(code);
        text += entry.advice.sentence + u"\n\n"_s;
        if (!entry.advice.action.isEmpty())
            text += u"**"_s + HelpText::tr("What to do:") + u"** "_s + entry.advice.action + u"\n\n"_s;
        if (!entry.codes.isEmpty())
            text += HelpText::tr("Codes: %1").arg(u'`' + entry.codes.join(u"`, `"_s) + u'`') + u"\n\n"_s;
    }
    return text;
}

/// The change log from its first version on: without brackets around versions, and with its wrapped lines in one.
QString newsPage()
{
    QString text = u"# "_s + HelpText::tr("What's new") + u'\n';
    QFile log(u":/help/CHANGELOG.md"_s);
    if (!log.open(QIODevice::ReadOnly))
        return text;
    const QStringList lines = QString::fromUtf8(log.readAll()).split(u'\n');
    bool begun = false;
    for (QString line : lines) {
        begun = begun || line.startsWith(u"## "_s);
        if (!begun)
            continue;
        if (line.startsWith(u'#'))
            line.remove(u'[').remove(u']');
        text += line.startsWith(u"  "_s) ? u' ' + line.trimmed() : u'\n' + line;
    }
    return text + u'\n';
}

Result<void> writeFile(const QDir &directory, const QString &name, const QByteArray &content)
{
    QSaveFile file(directory.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fail(ErrorKind::Usage, UsageText::tr("cannot write %1: %2").arg(file.fileName(), file.errorString()));
    return {};
}

} // namespace

QStringList helpPageIds()
{
    return {u"index"_s, u"first-steps"_s, u"connect-tenant"_s, u"permissions"_s, u"destinations"_s, u"overview"_s, u"tenants"_s,
        u"events"_s, u"filter"_s, u"backfill"_s, u"activity"_s, u"settings"_s, u"configuration"_s, u"errors"_s,
        u"nothing-lost"_s, u"performance"_s, u"security"_s, u"troubleshooting"_s, u"keyboard"_s, u"command-line"_s,
        u"whats-new"_s};
}

QString helpPageText(const QString &id)
{
    if (id == u"whats-new"_s)
        return newsPage();
    return id == u"errors"_s ? errorsPage() : QString::fromUtf8(helpResource(id + u".md"_s));
}

QString helpPageTitle(const QString &id)
{
    if (id == u"errors"_s)
        return HelpText::tr("Errors and what to do");
    for (const QString &line : helpPageText(id).split(u'\n')) {
        if (line.startsWith(u"# "_s))
            return line.mid(2);
    }
    return {};
}

QString helpPageDocument(const QString &id)
{
    static const QRegularExpression page(u"href=\"([a-z-]+)\\.md"_s);
    QString body = helpHtml(helpPageText(id));
    body.replace(page, u"href=\"\\1.html"_s);
    QString contents;
    for (const QString &other : helpPageIds())
        contents += u"<li><a href=\"%1.html\">%2</a></li>\n"_s.arg(other, helpPageTitle(other).toHtmlEscaped());
    return u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
           u"content=\"width=device-width\">\n"
           "<title>%1 – Tributary</title>\n<link rel=\"stylesheet\" "
           "href=\"help.css\">\n</head>\n<body>\n<nav><ul>\n%2</ul></nav>\n"
           "<main>\n%3</main>\n</body>\n</html>\n"_s.arg(helpPageTitle(id).toHtmlEscaped(), contents, body);
}

QByteArray helpResource(const QString &name)
{
    static const QRegularExpression plain(u"^[a-z-]+\\.(md|png|css)$"_s);
    QFile file(u":/help/"_s + name);
    return name.contains(plain) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString helpPlaceOfCode(const QString &code)
{
    const auto has = [](const QString &wanted) {
        for (const AdviceEntry &entry : allAdvice()) {
            if (entry.codes.contains(wanted))
                return true;
        }
        return false;
    };
    for (const QString &wanted : {code, code.section(u'/', 0, 0)}) {
        if (!wanted.isEmpty() && has(wanted))
            return u"errors#"_s + wanted;
    }
    return u"errors"_s;
}

Result<int> writeHelp(const QString &directory)
{
    if (!QDir().mkpath(directory))
        return fail(ErrorKind::Usage, UsageText::tr("cannot make the directory %1").arg(directory));
    const QDir folder(directory);
    int files = 0;
    for (const QString &id : helpPageIds()) {
        const auto written = writeFile(folder, id + u".html"_s, helpPageDocument(id).toUtf8());
        if (!written)
            return fail(written.error());
        ++files;
    }
    for (const QString &name : QDir(u":/help"_s).entryList({u"*.png"_s, u"*.css"_s}, QDir::Files, QDir::Name)) {
        const auto written = writeFile(folder, name, helpResource(name));
        if (!written)
            return fail(written.error());
        ++files;
    }
    return files;
}

} // namespace tributary
