// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/text.h"

#include "model/advice.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

void write(FILE *file, const QString &text)
{
    const QByteArray line = text.toUtf8() + (text.endsWith(u'\n') ? "" : "\n");
    std::fwrite(line.constData(), 1, size_t(line.size()), file);
    std::fflush(file);
}

bool stderrIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return ::isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

void writeOut(const QString &text)
{
    write(stdout, text);
}

void writeErr(const QString &text)
{
    clearProgress();
    write(stderr, text);
}

void showProgress(const QString &text)
{
    if (!stderrIsTerminal())
        return;
    const QByteArray line = "\r" + text.toUtf8() + "\x1b[K";
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

void clearProgress()
{
    if (stderrIsTerminal())
        std::fputs("\r\x1b[K", stderr);
}

QString compactJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject errorJson(const Error &error, const QString &subject)
{
    const Advice advice = adviceFor(error, subject);
    QJsonObject json{
        {u"code"_s, error.code}, {u"message"_s, advice.title + u". "_s + advice.sentence}, {u"action"_s, advice.action}};
    if (!error.message.isEmpty())
        json.insert(u"detail"_s, error.message);
    if (!error.requestId.isEmpty())
        json.insert(u"requestId"_s, error.requestId);
    return json;
}

QString errorText(const Error &error, const QString &subject)
{
    // Wrong use needs no advice: the message says what to change.
    if (error.kind == ErrorKind::Usage || error.kind == ErrorKind::NotFound) {
        const QString message = plain(error.message);
        return message.left(1).toUpper() + message.mid(1) + (message.endsWith(u'.') ? u""_s : u"."_s);
    }
    const Advice advice = adviceFor(error, subject);
    QString text = subject.isEmpty() ? advice.title : u"%1: %2"_s.arg(plain(subject), advice.title);
    text += u"\n  "_s + advice.sentence;
    if (!advice.action.isEmpty())
        text += u"\n  "_s + advice.action;
    QStringList small;
    for (const QString &part :
        {error.code, plain(error.message), error.requestId.isEmpty() ? QString() : u"request "_s + error.requestId}) {
        if (!part.isEmpty())
            small.append(part);
    }
    if (!small.isEmpty())
        text += u"\n  ("_s + small.join(u" · "_s) + u')';
    return text;
}

QString plain(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const ushort code = c.unicode();
        const bool bidi =
            (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F;
        clean += c.category() == QChar::Other_Control || bidi ? QChar(0xFFFD) : c;
    }
    return clean;
}

QString durationText(Seconds duration)
{
    const auto d = duration_cast<days>(duration).count();
    const auto h = duration_cast<hours>(duration).count() % 24;
    const auto m = duration_cast<minutes>(duration).count() % 60;
    const auto s = duration.count() % 60;
    if (d > 0)
        return u"%1 d %2 h"_s.arg(d).arg(h);
    if (h > 0)
        return u"%1 h %2 m"_s.arg(h).arg(m);
    if (m > 0)
        return u"%1 m %2 s"_s.arg(m).arg(s);
    return u"%1 s"_s.arg(s);
}

std::optional<Milliseconds> parseDuration(const QString &text)
{
    if (text.isEmpty())
        return {};
    static const QHash<QChar, qint64> units{{u's', 1}, {u'm', 60}, {u'h', 3600}, {u'd', 86400}};
    const bool hasUnit = units.contains(text.back());
    bool ok = false;
    const double count = (hasUnit ? text.chopped(1) : text).toDouble(&ok);
    if (!ok || !(count >= 0 && count <= 1e9)) // not a number is refused as well
        return {};
    return Milliseconds(qint64(count * 1000.0 * double(hasUnit ? units[text.back()] : 1)));
}

QString bytesText(quint64 bytes)
{
    return QLocale::c().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeSIFormat);
}

QString countText(quint64 count)
{
    return QLocale(QLocale::English).toString(count);
}

QString tableText(const QStringList &header, const QList<QStringList> &rows, const QList<int> &right)
{
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < header.size(); ++column) {
        qsizetype width = header[column].size();
        for (const QStringList &row : rows)
            width = std::max(width, row.value(column).size());
        widths.append(width);
    }
    QString text;
    const auto addRow = [&](const QStringList &row) {
        QString line;
        for (qsizetype column = 0; column < header.size(); ++column) {
            const QString cell = plain(row.value(column));
            line += right.contains(int(column)) ? cell.rightJustified(widths[column]) : cell.leftJustified(widths[column]);
            line += u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    };
    addRow(header);
    for (const QStringList &row : rows)
        addRow(row);
    return text;
}

QString streamNames()
{
    QStringList names;
    for (const Stream stream : allStreams())
        names.append(streamName(stream));
    return names.join(u", "_s);
}

} // namespace tributary
