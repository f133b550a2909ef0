// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

#include <cmath>

static void initResources()
{
    Q_INIT_RESOURCE(tributary_icons);
}

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QByteArray svgOf(Glyph glyph, const QColor &color)
{
    static const bool ready = [] {
        initResources();
        return true;
    }();
    Q_UNUSED(ready)
    QFile file(glyphPath(glyph));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor"_ba, color.name(QColor::HexRgb).toLatin1());
}

QPixmap glyphPixmap(Glyph glyph, const QColor &color, int edge, qreal ratio)
{
    const QString key = u"tributary-glyph:%1:%2:%3:%4"_s.arg(int(glyph)).arg(color.rgba()).arg(edge).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = int(std::lround(edge * ratio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svgOf(glyph, color)).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class GlyphEngine final : public QIconEngine {
public:
    GlyphEngine(Glyph glyph, Token token)
        : m_glyph(glyph)
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintGlyph(*painter, rect, m_glyph, color(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // In Qt 6 size is in device pixels here.
        QPixmap pixmap = glyphPixmap(m_glyph, color(mode), std::min(size.width(), size.height()), 1);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(*this); }
    [[nodiscard]] QString key() const override { return u"tributary-glyph"_s; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        return themeColor(mode == QIcon::Disabled ? Token::TextDisabled : m_token, QGuiApplication::palette());
    }

    Glyph m_glyph;
    Token m_token;
};

QLatin1StringView glyphName(Glyph glyph)
{
    switch (glyph) {
    case Glyph::None:
        return {};
    case Glyph::Overview:
        return "overview"_L1;
    case Glyph::Events:
        return "events"_L1;
    case Glyph::Ok:
        return "ok"_L1;
    case Glyph::Info:
        return "info"_L1;
    case Glyph::Warning:
        return "warning"_L1;
    case Glyph::Error:
        return "error"_L1;
    case Glyph::Clock:
        return "clock"_L1;
    case Glyph::Hourglass:
        return "hourglass"_L1;
    case Glyph::Throttled:
        return "throttled"_L1;
    case Glyph::Lock:
        return "lock"_L1;
    case Glyph::Dash:
        return "dash"_L1;
    case Glyph::Pause:
        return "pause"_L1;
    case Glyph::Play:
        return "play"_L1;
    case Glyph::Search:
        return "search"_L1;
    case Glyph::Clear:
        return "clear"_L1;
    case Glyph::Refresh:
        return "refresh"_L1;
    case Glyph::Copy:
        return "copy"_L1;
    case Glyph::Download:
        return "download"_L1;
    case Glyph::Collapsed:
        return QGuiApplication::isRightToLeft() ? "chevron-left"_L1 : "chevron-right"_L1;
    case Glyph::Expanded:
        return "chevron-down"_L1;
    case Glyph::Activity:
        return "activity"_L1;
    case Glyph::Settings:
        return "settings"_L1;
    case Glyph::River:
        return "river"_L1;
    case Glyph::RiverPaused:
        return "river-paused"_L1;
    case Glyph::RiverAttention:
        return "river-attention"_L1;
    case Glyph::RiverStopped:
        return "river-stopped"_L1;
    case Glyph::Partial:
        return "partial"_L1;
    case Glyph::Unknown:
        return "unknown"_L1;
    case Glyph::Plus:
        return "plus"_L1;
    case Glyph::Tenants:
        return "tenants"_L1;
    case Glyph::Destinations:
        return "destinations"_L1;
    case Glyph::External:
        return "external"_L1;
    case Glyph::Key:
        return "key"_L1;
    case Glyph::File:
        return "file"_L1;
    case Glyph::Trash:
        return "trash"_L1;
    case Glyph::Star:
        return "star"_L1;
    }
    return {};
}

} // namespace

QString glyphPath(Glyph glyph)
{
    const QLatin1StringView name = glyphName(glyph);
    return name.isEmpty() ? QString() : u":/icons/"_s + name + u".svg"_s;
}

QIcon glyphIcon(Glyph glyph, Token token)
{
    return glyph == Glyph::None ? QIcon() : QIcon(new GlyphEngine(glyph, token));
}

void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &color)
{
    if (glyph == Glyph::None || rect.isEmpty())
        return;
    const int edge = int(std::min(rect.width(), rect.height()));
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    const QPointF corner(std::round(rect.center().x() - edge / 2.0), std::round(rect.center().y() - edge / 2.0));
    painter.drawPixmap(corner, glyphPixmap(glyph, color, edge, ratio));
}

} // namespace tributary
