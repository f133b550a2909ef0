// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QFont>

class QWidget;

namespace tributary {

/// Sizes in units of the widget's font; nothing in the window is measured in pixels.
class Measures {
public:
    explicit Measures(const QWidget &widget);
    explicit Measures(const QFont &font);

    [[nodiscard]] int unit() const { return m_unit; } ///< a quarter of the line height
    [[nodiscard]] int units(int count) const { return m_unit * count; }
    [[nodiscard]] int em(double count) const; ///< the font's size in pixels
    [[nodiscard]] int row() const; ///< height of a table row
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] int icon() const; ///< edge of an icon beside text
    [[nodiscard]] int target() const; ///< least height of something to click

private:
    int m_line;
    int m_unit;
    double m_em;
};

/// How high rows of tables are, in the whole program. GUI thread.
enum class Density { Normal, Compact };
void setDensity(Density density);

[[nodiscard]] QFont smallFont(const QFont &font); ///< 0.92, never below 9 pt
[[nodiscard]] QFont strongFont(const QFont &font); ///< semibold
[[nodiscard]] QFont titleFont(const QFont &font); ///< 1.3 semibold
[[nodiscard]] QFont figureFont(const QFont &font); ///< 1.45 semibold
[[nodiscard]] QFont fixedFont(const QFont &font); ///< the system's fixed font in the size of `font`

} // namespace tributary
