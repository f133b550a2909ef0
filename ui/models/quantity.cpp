// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quantity.h"

#include "models/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

#include <cmath>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// The same messages as those of core/model/settingtable.cpp.
QString unitText(const char *pattern)
{
    return QCoreApplication::translate("Settings", pattern);
}

struct Unit {
    qint64 size = 1;
    QString pattern; ///< "%1 min"
    QString english; ///< "min"
};

constexpr qint64 second = 1000;
constexpr qint64 kilobyte = 1024;

/// From the smallest; the first is the one of a number without fractions.
QList<Unit> unitsOf(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Duration:
        return {{second, unitText(QT_TRANSLATE_NOOP("Settings", "%1 s")), u"s"_s},
            {60 * second, unitText(QT_TRANSLATE_NOOP("Settings", "%1 min")), u"min"_s},
            {3600 * second, unitText(QT_TRANSLATE_NOOP("Settings", "%1 h")), u"h"_s},
            {86400 * second, unitText(QT_TRANSLATE_NOOP("Settings", "%1 d")), u"d"_s}};
    case Quantity::Size:
        return {{1, unitText(QT_TRANSLATE_NOOP("Settings", "%1 B")), u"B"_s},
            {kilobyte, unitText(QT_TRANSLATE_NOOP("Settings", "%1 KB")), u"KB"_s},
            {kilobyte * kilobyte, unitText(QT_TRANSLATE_NOOP("Settings", "%1 MB")), u"MB"_s},
            {kilobyte * kilobyte * kilobyte, unitText(QT_TRANSLATE_NOOP("Settings", "%1 GB")), u"GB"_s},
            {kilobyte * kilobyte * kilobyte * kilobyte, unitText(QT_TRANSLATE_NOOP("Settings", "%1 TB")), u"TB"_s}};
    case Quantity::Percent:
        return {{1, unitText(QT_TRANSLATE_NOOP("Settings", "%1 %")), u"%"_s}};
    case Quantity::Count:
        break;
    }
    return {{1, u"%1"_s, {}}};
}

/// The largest unit that tells the value with two decimals and nothing lost. A day is told as 24 h, but two days as 2 d.
Unit unitOf(Quantity quantity, qint64 value)
{
    const QList<Unit> units = unitsOf(quantity);
    Unit best = units.constFirst();
    for (const Unit &unit : units) {
        const bool whole = unit.size == 1 || value % unit.size == 0;
        const bool quarters = quantity == Quantity::Size && value % (unit.size / 4 > 0 ? unit.size / 4 : 1) == 0;
        const bool isDay = quantity == Quantity::Duration && unit.english == u"d"_s && value < 2 * unit.size;
        if (value >= unit.size && (whole || quarters) && !isDay)
            best = unit;
    }
    return best;
}

QString wordOf(const Unit &unit)
{
    QString word = unit.pattern;
    return word.remove(u"%1"_s).trimmed();
}

std::optional<double> numberFrom(const QString &text)
{
    bool isNumber = false;
    double number = shownLocale().toDouble(text, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(text, &isNumber);
    return isNumber && std::isfinite(number) && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

QString quantityText(Quantity quantity, qint64 value)
{
    const Unit unit = unitOf(quantity, value);
    const QLocale locale = shownLocale();
    if (value % unit.size == 0)
        return unit.pattern.arg(locale.toString(value / unit.size));
    return unit.pattern.arg(locale.toString(double(value) / double(unit.size), 'f', QLocale::FloatingPointShortest));
}

std::optional<qint64> quantityFrom(Quantity quantity, const QString &typed, qint64 shown)
{
    QString number = typed.trimmed();
    qint64 size = unitOf(quantity, shown).size;
    qsizetype longest = 0;
    const QList<Unit> units = unitsOf(quantity);
    for (const Unit &unit : units) {
        for (const QString &word : {wordOf(unit), unit.english}) {
            const bool fits = word.size() > longest && number.endsWith(word, Qt::CaseInsensitive);
            size = fits ? unit.size : size;
            longest = fits ? word.size() : longest;
        }
    }
    number.chop(longest);
    const auto value = numberFrom(number.trimmed());
    if (!value || *value * double(size) > 9e15)
        return {};
    // 1.3 GB is 1331 MB, not 1,395,864,371 bytes; less than a second is nobody's choice.
    const qint64 finest = size >= kilobyte ? size / kilobyte : 1;
    const qint64 grain = quantity == Quantity::Size ? finest : quantity == Quantity::Duration ? second : 1;
    return qint64(std::llround(*value * double(size) / double(grain))) * grain;
}

qint64 quantityUnit(Quantity quantity, qint64 value)
{
    return unitOf(quantity, value).size;
}

} // namespace tributary
