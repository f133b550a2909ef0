// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/text.h"

#include "ctl/commandtext.h"
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
    QString text = subject.isEmpty() ? advice.title
                                     //: %1 is a tenant, stream or destination, %2 what is wrong with it.
                                     : CommandText::tr("%1: %2").arg(plain(subject), advice.title);
    text += u"\n  "_s + advice.sentence;
    if (!advice.action.isEmpty())
        text += u"\n  "_s + advice.action;
    QStringList small;
    for (const QString &part : {error.code, plain(error.message),
             error.requestId.isEmpty() ? QString() : CommandText::tr("request %1").arg(error.requestId)}) {
        if (!part.isEmpty())
            small.append(part);
    }
    if (!small.isEmpty())
        text += u"\n  ("_s + small.join(u" · "_s) + u')';
    return text;
}

QStringList streamTroubles(const TenantStatus &tenant, std::optional<StreamState> apart)
{
    struct Trouble {
        const Error *error;
        QString title;
        QStringList streams;
    };
    std::vector<Trouble> troubles;
    for (const StreamStatus &stream : tenant.streams) {
        if (!stream.lastError || stream.state == apart)
            continue;
        const Error &error = *stream.lastError;
        const QString title = adviceFor(error, tenant.name).title;
        const auto same = std::find_if(troubles.begin(), troubles.end(), [&](const Trouble &other) {
            return other.error->kind == error.kind && other.error->code == error.code && other.title == title;
        });
        if (same == troubles.end())
            troubles.push_back({&error, title, {streamName(stream.stream)}});
        else
            same->streams.append(streamName(stream.stream));
    }
    QStringList texts;
    for (const Trouble &trouble : troubles) {
        const int more = int(trouble.streams.size()) - 1;
        //: %1 is a tenant, %2 the name of a stream.
        const QString subject = more == 0
            ? CommandText::tr("%1, %2").arg(tenant.name, trouble.streams.first())
            //: %1 is a tenant, %2 the name of a stream.
            : CommandText::tr("%1, %2 and %n more streams", nullptr, more).arg(tenant.name, trouble.streams.first());
        texts.append(errorText(*trouble.error, subject));
    }
    return texts;
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
        return CommandText::tr("%1 d %2 h", "duration").arg(d).arg(h);
    if (h > 0)
        return CommandText::tr("%1 h %2 m", "duration").arg(h).arg(m);
    if (m > 0)
        return CommandText::tr("%1 m %2 s", "duration").arg(m).arg(s);
    return CommandText::tr("%1 s", "duration").arg(s);
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
    return QLocale().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeSIFormat);
}

QString countText(quint64 count)
{
    return QLocale().toString(count);
}

qsizetype shownWidth(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        const bool isMark = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
        const bool isWide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF);
        width += isMark ? 0 : isWide ? 2 : 1;
    }
    return width;
}

QString padded(const QString &text, qsizetype width, bool right)
{
    const QString blanks(std::max<qsizetype>(0, width - shownWidth(text)), u' ');
    return right ? blanks + text : text + blanks;
}

QString tableText(const QStringList &header, const QList<QStringList> &rows, const QList<int> &right)
{
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < header.size(); ++column) {
        qsizetype width = shownWidth(header[column]);
        for (const QStringList &row : rows)
            width = std::max(width, shownWidth(row.value(column)));
        widths.append(width);
    }
    QString text;
    const auto addRow = [&](const QStringList &row) {
        QString line;
        for (qsizetype column = 0; column < header.size(); ++column) {
            const QString cell = plain(row.value(column));
            line += padded(cell, widths[column], right.contains(int(column)));
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

QString streamStateText(StreamState state)
{
    switch (state) {
    case StreamState::Off:
        return CommandText::tr("off", "stream");
    case StreamState::Idle:
        return CommandText::tr("idle", "stream");
    case StreamState::Waiting:
        return CommandText::tr("waiting", "stream");
    case StreamState::Working:
        return CommandText::tr("working", "stream");
    case StreamState::Behind:
        return CommandText::tr("behind", "stream");
    case StreamState::Throttled:
        return CommandText::tr("throttled", "stream");
    case StreamState::Retrying:
        return CommandText::tr("retrying", "stream");
    case StreamState::NeedsOperator:
        return CommandText::tr("needs-operator", "stream");
    case StreamState::Paused:
        return CommandText::tr("paused", "stream");
    case StreamState::Parked:
        return CommandText::tr("parked", "stream");
    }
    return {};
}

QString destinationStateText(DestinationState state)
{
    switch (state) {
    case DestinationState::Idle:
        return CommandText::tr("idle", "destination");
    case DestinationState::Sending:
        return CommandText::tr("sending", "destination");
    case DestinationState::Holding:
        return CommandText::tr("holding", "destination");
    case DestinationState::Retrying:
        return CommandText::tr("retrying", "destination");
    case DestinationState::NeedsOperator:
        return CommandText::tr("needs operator", "destination");
    case DestinationState::Paused:
        return CommandText::tr("paused", "destination");
    }
    return {};
}

QString streamNames()
{
    QStringList names;
    for (const Stream stream : allStreams())
        names.append(streamName(stream));
    return names.join(u", "_s);
}

} // namespace tributary
