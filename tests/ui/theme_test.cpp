// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"
#include "theme/measures.h"
#include "theme/theme.h"

#include <QtCore/QFile>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

using namespace tributary;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void contrastIsEnough_data()
    {
        QTest::addColumn<int>("token");
        QTest::addColumn<int>("ground");
        QTest::addColumn<double>("least");
        const auto row = [](const char *name, Token token, Token ground, double least) {
            QTest::newRow(name) << int(token) << int(ground) << least;
        };
        row("text", Token::Text, Token::Base, 4.5);
        row("text on window", Token::Text, Token::Window, 4.5);
        row("text on selection", Token::Text, Token::Selection, 4.5);
        row("muted", Token::TextMuted, Token::Base, 4.5);
        row("muted on window", Token::TextMuted, Token::Window, 4.5);
        row("muted on raised", Token::TextMuted, Token::Raised, 4.5);
        row("muted on selection", Token::TextMuted, Token::Selection, 4.5);
        row("disabled", Token::TextDisabled, Token::Base, 3.0);
        row("control edge", Token::BorderStrong, Token::Base, 3.0);
        row("text on accent", Token::AccentText, Token::Accent, 4.5);
        row("focus", Token::Focus, Token::Base, 3.0);
        row("focus on window", Token::Focus, Token::Window, 3.0);
        row("link", Token::Link, Token::Base, 4.5);
        row("ok", Token::Ok, Token::Base, 4.5);
        row("info", Token::Info, Token::Base, 4.5);
        row("warning", Token::Warning, Token::Base, 4.5);
        row("error", Token::Error, Token::Base, 4.5);
        row("off", Token::Off, Token::Base, 4.5);
        row("error line", Token::Error, Token::ErrorFill, 4.5);
        row("warning line", Token::Warning, Token::WarningFill, 4.5);
        row("info line", Token::Info, Token::InfoFill, 4.5);
        row("ok line", Token::Ok, Token::OkFill, 4.5);
        row("text on error line", Token::Text, Token::ErrorFill, 4.5);
        row("badge", Token::AccentText, Token::Error, 4.5);
        row("quiet badge", Token::AccentText, Token::Off, 4.5);
        row("gap", Token::CoverageGap, Token::Base, 3.0);
        row("complete", Token::CoverageComplete, Token::Base, 3.0);
        row("icon on selection", Token::Error, Token::Selection, 3.0);
    }

    void contrastIsEnough()
    {
        QFETCH(int, token);
        QFETCH(int, ground);
        QFETCH(double, least);
        for (const Tone tone : {Tone::Light, Tone::Dark}) {
            const double ratio = contrastRatio(tokenColor(Token(token), tone), tokenColor(Token(ground), tone));
            QVERIFY2(ratio >= least,
                qPrintable(u"%1 in the %2 palette"_s.arg(ratio).arg(tone == Tone::Dark ? u"dark"_s : u"light"_s)));
        }
    }

    void ratioFollowsTheFormula()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrastRatio(tokenColor(Token::Text, Tone::Light), tokenColor(Token::Base, Tone::Light)) - 16.2) < 0.1);
        QVERIFY(qAbs(contrastRatio(tokenColor(Token::Text, Tone::Dark), tokenColor(Token::Base, Tone::Dark)) - 14.3) < 0.1);
    }

    void palettesAreTold()
    {
        QCOMPARE(toneOf(themePalette(Tone::Light)), Tone::Light);
        QCOMPARE(toneOf(themePalette(Tone::Dark)), Tone::Dark);
        QCOMPARE(themePalette(Tone::Dark).color(QPalette::Highlight), tokenColor(Token::Selection, Tone::Dark));
    }

    void followsTheDesktopUntilAThemeIsChosen()
    {
        QPalette dusk;
        dusk.setColor(QPalette::Window, QColor(30, 30, 30));
        applyTheme(*qApp, ThemeChoice::System);
        QApplication::setPalette(dusk); // as the platform does when the desktop turns dark
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokenColor(Token::Window, Tone::Dark));
        applyTheme(*qApp, ThemeChoice::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokenColor(Token::Window, Tone::Light));
        QApplication::setPalette(dusk);
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokenColor(Token::Window, Tone::Light));
        applyTheme(*qApp, ThemeChoice::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokenColor(Token::Window, Tone::Dark));
    }

    void iconsAreDrawnInTheirColour()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        for (int glyph = int(Glyph::Overview); glyph <= int(Glyph::Unknown); ++glyph) {
            const QIcon icon = glyphIcon(Glyph(glyph), Token::Error);
            QFile file(glyphPath(Glyph(glyph)));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QVERIFY(file.readAll().contains("currentColor"));
            const QImage image = icon.pixmap(QSize(40, 40), 1).toImage();
            QCOMPARE(image.size(), QSize(40, 40));
            bool found = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    found = found || image.pixelColor(x, y) == tokenColor(Token::Error, Tone::Light);
            }
            QVERIFY2(found, qPrintable(file.fileName()));
        }
        QVERIFY(glyphIcon(Glyph::None).isNull());
    }

    void measuresFollowTheFont()
    {
        QFont font(u"DejaVu Sans"_s, 9);
        const Measures small(font);
        font.setPointSize(18);
        const Measures large(font);
        QVERIFY(small.row() < large.row());
        QVERIFY(small.em(10) < large.em(10));
        QVERIFY(small.target() >= 24);
        QCOMPARE(small.row(), small.line() + 2 * small.unit());
        QVERIFY(smallFont(QFont(u"DejaVu Sans"_s, 12)).pointSizeF() < 12);
        QCOMPARE(smallFont(QFont(u"DejaVu Sans"_s, 9)).pointSizeF(), 9.0);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
