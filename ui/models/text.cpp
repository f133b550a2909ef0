// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text.h"

#include <QtCore/QCoreApplication>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct DurationText {
    Q_DECLARE_TR_FUNCTIONS(tributary::DurationText)
};

bool steersDirection(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isInvisible(char16_t c)
{
    return c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x2028 || c == 0x2029 || (c >= 0xFFF9 && c <= 0xFFFB);
}

/// What stands for one UTF-16 unit; a NUL where the unit may stay.
QString markFor(char16_t c)
{
    if (c == u'\n' || c == u'\r')
        return u"\u23CE"_s;
    if (c == u'\t')
        return u" "_s;
    if (c < 0x20)
        return QString(QChar(char16_t(0x2400 + c)));
    if (c == 0x7F)
        return u"\u2421"_s;
    if ((c >= 0x80 && c < 0xA0) || steersDirection(c) || isInvisible(c))
        return u"\u27E8U+%1\u27E9"_s.arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
    return {};
}

} // namespace

QString inertLine(QStringView text, qsizetype limit)
{
    QString line;
    line.reserve(std::min(text.size(), limit) + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (line.size() >= limit)
            return line + u'\u2026';
        const char16_t c = text[i].unicode();
        const QString mark = markFor(c);
        if (!mark.isEmpty())
            line += mark;
        else if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            line += text.mid(i, 2);
            ++i;
        } else
            line += text[i].isSurrogate() ? QChar(QChar::ReplacementCharacter) : text[i];
    }
    return line;
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<p style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString formulaSafe(const QString &cell)
{
    QString safe = cell;
    for (QChar &c : safe) {
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c.isNull())
            c = u' ';
    }
    // Spreadsheets skip leading blanks and know full-width forms of the operators.
    const QString start = safe.trimmed();
    static constexpr QStringView operators = u"=+-@|%\uFF1D\uFF0B\uFF0D\uFF20";
    if (!start.isEmpty() && operators.contains(start.front()) && start != "-"_L1)
        safe.prepend(u'\'');
    return safe;
}

QString toTsv(const QList<QStringList> &rows)
{
    QString tsv;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                tsv += u'\t';
            tsv += formulaSafe(row[i]);
        }
        tsv += u'\n';
    }
    return tsv;
}

QLocale shownLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

QString countText(quint64 count)
{
    return shownLocale().toString(count);
}

QString bytesText(quint64 bytes)
{
    return shownLocale().formattedDataSize(qint64(bytes), bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString shortDuration(Seconds duration)
{
    const qint64 seconds = std::max<qint64>(0, duration.count());
    if (seconds < 60)
        //: Seconds in a narrow table cell.
        return DurationText::tr("%1 s").arg(seconds);
    if (seconds < 120 * 60)
        //: Minutes in a narrow table cell.
        return DurationText::tr("%1 m").arg(seconds / 60);
    if (seconds < 48 * 3600)
        //: Hours in a narrow table cell.
        return DurationText::tr("%1 h").arg(seconds / 3600);
    //: Days in a narrow table cell.
    return DurationText::tr("%1 d").arg(seconds / 86400);
}

QString longDuration(Seconds duration)
{
    const qint64 seconds = std::max<qint64>(0, duration.count());
    if (seconds < 60)
        return DurationText::tr("%Ln seconds", nullptr, int(seconds));
    if (seconds < 120 * 60)
        return DurationText::tr("%Ln minutes", nullptr, int(seconds / 60));
    if (seconds < 48 * 3600)
        return DurationText::tr("%Ln hours", nullptr, int(seconds / 3600));
    return DurationText::tr("%Ln days", nullptr, int(seconds / 86400));
}

} // namespace tributary
