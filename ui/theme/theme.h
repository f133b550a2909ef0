// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>

class QApplication;

namespace tributary {

/// Every colour of the program by its meaning. Views ask for tokens only.
enum class Token {
    Window,
    Base,
    AlternateBase,
    Raised, ///< mode bar, headers, status bar
    Button,
    Text,
    TextMuted,
    TextDisabled,
    Border, ///< decoration
    BorderStrong, ///< edges of controls
    Accent,
    AccentText,
    Selection,
    Focus,
    Link,
    Ok,
    Info,
    Warning,
    Error,
    Off, ///< switched off, not licensed
    ErrorFill,
    WarningFill,
    InfoFill,
    OkFill,
    CoverageComplete,
    CoverageSettling,
    CoverageFetching,
    CoverageGap,
    CoverageExpired,
    CoverageNone,
};

inline constexpr int tokenCount = int(Token::CoverageNone) + 1;

enum class Tone { Light, Dark };

[[nodiscard]] QColor tokenColor(Token token, Tone tone);

/// Which of the two palettes a palette belongs to, by the lightness of its window colour.
[[nodiscard]] Tone toneOf(const QPalette &palette);

/// What views paint with: the token in the tone of their palette, so that a palette change repaints everything right.
[[nodiscard]] QColor themeColor(Token token, const QPalette &palette);

[[nodiscard]] QPalette themePalette(Tone tone);

/// Contrast ratio of two opaque colours, 1 to 21, by the WCAG 2 formula.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

enum class ThemeChoice { System, Light, Dark };

/// Sets style and palette of the program. With System the tone of the desktop decides, also when it changes later. Call again
/// to change the choice. GUI thread.
void applyTheme(QApplication &app, ThemeChoice choice);

} // namespace tributary
