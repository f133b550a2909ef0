// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/measures.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QFontInfo>
#include <QtGui/QFontMetrics>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <cmath>

namespace tributary {

namespace {

Density shownDensity = Density::Normal;

QFont resized(QFont font, double factor, double leastPoints = 0)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(font.pointSizeF() * factor, std::min(leastPoints, font.pointSizeF())));
    else
        font.setPixelSize(int(std::lround(font.pixelSize() * factor)));
    return font;
}

} // namespace

Measures::Measures(const QWidget &widget)
    : Measures(widget.font())
{
}

Measures::Measures(const QFont &font)
    : m_line(QFontMetrics(font).height())
    , m_unit(int(std::lround(m_line / 4.0)))
    // A font that runs wide needs wider columns than its size says.
    , m_em(std::max(double(QFontInfo(font).pixelSize()), QFontMetrics(font).averageCharWidth() * 1.9))
{
}

int Measures::em(double count) const
{
    return int(std::lround(m_em * count));
}

int Measures::row() const
{
    return m_line + (shownDensity == Density::Compact ? 1 : 2) * m_unit;
}

int Measures::icon() const
{
    return m_line;
}

int Measures::target() const
{
    return std::max(24, m_line + 2 * m_unit);
}

void setDensity(Density density)
{
    shownDensity = density;
}

QFont smallFont(const QFont &font)
{
    return resized(font, 0.92, 9);
}

QFont strongFont(const QFont &font)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    return strong;
}

QFont titleFont(const QFont &font)
{
    return strongFont(resized(font, 1.3));
}

QFont figureFont(const QFont &font)
{
    return strongFont(resized(font, 1.45));
}

QFont fixedFont(const QFont &font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font.pointSizeF() > 0)
        fixed.setPointSizeF(font.pointSizeF());
    else
        fixed.setPixelSize(font.pixelSize());
    return fixed;
}

} // namespace tributary
