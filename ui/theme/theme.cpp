// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/style.h"

#include <QtWidgets/QApplication>

#include <array>
#include <cmath>

namespace tributary {

namespace {

struct TokenRow {
    Token token;
    QRgb light;
    QRgb dark;
};

constexpr std::array<TokenRow, tokenCount> tokenTable{{
    {Token::Window, 0xFFF3F4F6, 0xFF1E2226},
    {Token::Base, 0xFFFFFFFF, 0xFF16191C},
    {Token::AlternateBase, 0xFFF8F9FA, 0xFF1A1E21},
    {Token::Raised, 0xFFFBFBFC, 0xFF252A2F},
    {Token::Button, 0xFFFBFBFC, 0xFF2B3137},
    {Token::Text, 0xFF1B2127, 0xFFE4E8EC},
    {Token::TextMuted, 0xFF56616C, 0xFFA3AEB9},
    {Token::TextDisabled, 0xFF8A939C, 0xFF6B757F},
    {Token::Border, 0xFFD0D5DB, 0xFF363D44},
    {Token::BorderStrong, 0xFF848D97, 0xFF6E7882},
    {Token::Accent, 0xFF0B6E8C, 0xFF4DB6D3},
    {Token::AccentText, 0xFFFFFFFF, 0xFF0E1A1F},
    {Token::Selection, 0xFFCFE6EE, 0xFF1F4552},
    {Token::Focus, 0xFF0B6E8C, 0xFF6FD0EC},
    {Token::Link, 0xFF075F8A, 0xFF6CC3EA},
    {Token::Ok, 0xFF266B4E, 0xFF6CC4A0},
    {Token::Info, 0xFF2A64A8, 0xFF82B4F0},
    {Token::Warning, 0xFF8A5A00, 0xFFE8B44C},
    {Token::Error, 0xFFB3361B, 0xFFFF8F6E},
    {Token::Off, 0xFF5E6771, 0xFFA1ABB5},
    {Token::ErrorFill, 0xFFFBE7E1, 0xFF432219},
    {Token::WarningFill, 0xFFFDF2DC, 0xFF3A2F17},
    {Token::InfoFill, 0xFFE4EEF9, 0xFF1A2C42},
    {Token::OkFill, 0xFFE3F1EA, 0xFF1B3329},
    {Token::CoverageComplete, 0xFF3F7F98, 0xFF3F8FAC},
    {Token::CoverageSettling, 0xFFA9CEDB, 0xFF2A5666},
    {Token::CoverageFetching, 0xFF2A64A8, 0xFF82B4F0},
    {Token::CoverageGap, 0xFFC8431F, 0xFFFF7F59},
    {Token::CoverageExpired, 0xFF565E67, 0xFF8F99A3},
    {Token::CoverageNone, 0xFFE7EAED, 0xFF262B30},
}};

constexpr bool inTokenOrder()
{
    for (size_t i = 0; i < tokenTable.size(); ++i) {
        if (size_t(tokenTable[i].token) != i)
            return false;
    }
    return true;
}
static_assert(inTokenOrder());

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(double(color.redF())) + 0.7152 * linear(double(color.greenF()))
        + 0.0722 * linear(double(color.blueF()));
}

/// Follows the desktop while the choice is System. Lives as long as the application.
class ThemeFollower final : public QObject {
public:
    explicit ThemeFollower(QApplication &app)
        : QObject(&app)
        , m_app(app)
        , m_systemTone(toneOf(QApplication::palette()))
    {
        setObjectName(QStringLiteral("themeFollower"));
        m_app.installEventFilter(this);
    }

    void choose(ThemeChoice choice)
    {
        m_choice = choice;
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_app && event->type() == QEvent::ApplicationPaletteChange)
            adopt(QApplication::palette());
        else if (event->type() == QEvent::ThemeChange)
            readSystem();
        return QObject::eventFilter(watched, event);
    }

private:
    /// The desktop's own palette shows only while no palette of ours is set.
    void readSystem()
    {
        if (m_applying)
            return;
        m_applying = true;
        QApplication::setPalette(QPalette());
        m_systemTone = toneOf(QApplication::palette());
        m_applying = false;
        apply();
    }

    void adopt(const QPalette &palette)
    {
        if (m_applying || palette == themePalette(tone()))
            return;
        m_systemTone = toneOf(palette);
        apply();
    }

    [[nodiscard]] Tone tone() const
    {
        if (m_choice == ThemeChoice::System)
            return m_systemTone;
        return m_choice == ThemeChoice::Dark ? Tone::Dark : Tone::Light;
    }

    void apply()
    {
        m_applying = true;
        QApplication::setPalette(themePalette(tone()));
        m_applying = false;
    }

    QApplication &m_app;
    ThemeChoice m_choice = ThemeChoice::System;
    Tone m_systemTone;
    bool m_applying = false;
};

} // namespace

QColor tokenColor(Token token, Tone tone)
{
    const TokenRow &row = tokenTable[size_t(token)];
    return QColor::fromRgb(tone == Tone::Dark ? row.dark : row.light);
}

Tone toneOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightnessF() < 0.5F ? Tone::Dark : Tone::Light;
}

QColor themeColor(Token token, const QPalette &palette)
{
    return tokenColor(token, toneOf(palette));
}

QPalette themePalette(Tone tone)
{
    const auto color = [tone](Token token) { return tokenColor(token, tone); };
    QPalette palette;
    palette.setColor(QPalette::Window, color(Token::Window));
    palette.setColor(QPalette::WindowText, color(Token::Text));
    palette.setColor(QPalette::Base, color(Token::Base));
    palette.setColor(QPalette::AlternateBase, color(Token::AlternateBase));
    palette.setColor(QPalette::Text, color(Token::Text));
    palette.setColor(QPalette::PlaceholderText, color(Token::TextMuted));
    palette.setColor(QPalette::Button, color(Token::Button));
    palette.setColor(QPalette::ButtonText, color(Token::Text));
    palette.setColor(QPalette::BrightText, color(Token::Error));
    palette.setColor(QPalette::ToolTipBase, color(Token::Raised));
    palette.setColor(QPalette::ToolTipText, color(Token::Text));
    palette.setColor(QPalette::Highlight, color(Token::Selection));
    palette.setColor(QPalette::HighlightedText, color(Token::Text));
    palette.setColor(QPalette::Link, color(Token::Link));
    palette.setColor(QPalette::LinkVisited, color(Token::Link));
    palette.setColor(QPalette::Light, color(Token::Raised));
    palette.setColor(QPalette::Midlight, color(Token::Border));
    palette.setColor(QPalette::Mid, color(Token::Border));
    palette.setColor(QPalette::Dark, color(Token::BorderStrong));
    palette.setColor(QPalette::Shadow, color(Token::BorderStrong));
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(Token::TextDisabled));
    return palette;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

void applyTheme(QApplication &app, ThemeChoice choice)
{
    const QString name = QStringLiteral("themeFollower");
    auto *follower = static_cast<ThemeFollower *>(app.findChild<QObject *>(name, Qt::FindDirectChildrenOnly));
    if (!follower) {
        follower = new ThemeFollower(app);
        QApplication::setStyle(new Style);
    }
    follower->choose(choice);
}

} // namespace tributary
