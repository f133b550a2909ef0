// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QtGui/QIcon>

class QPainter;
class QRectF;

namespace tributary {

/// The program's own icons: one-colour SVG on a 20 x 20 grid, tinted when painted.
enum class Glyph {
    None,
    Overview,
    Events,
    Ok,
    Info,
    Warning,
    Error,
    Clock,
    Hourglass,
    Throttled,
    Lock,
    Dash,
    Pause,
    Play,
    Search,
    Clear,
    Refresh,
    Copy,
    Download,
    Collapsed, ///< points in reading direction
    Expanded,
    Activity,
    Settings,
    River, ///< the tray: collecting
    RiverPaused,
    RiverAttention,
    RiverStopped,
    Partial,
    Unknown,
    Plus,
    Tenants,
    Destinations,
    External,
    Key,
    File,
    Trash,
    Star,
};

[[nodiscard]] QString glyphPath(Glyph glyph); ///< resource path; empty for None

/// An icon in a token's colour of the application palette at the time it is painted; muted where disabled.
[[nodiscard]] QIcon glyphIcon(Glyph glyph, Token token = Token::Text);

/// For delegates: the glyph in one colour, as large as fits, centred.
void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &color);

} // namespace tributary
