// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QtWidgets/QAbstractButton>

class QHBoxLayout;

namespace tributary {

/// A field of the status bar: icon and text, clickable.
class StatusField final : public QAbstractButton {
    Q_OBJECT
public:
    explicit StatusField(QWidget *parent = nullptr);

    void show(Glyph glyph, Token token, const QString &text);
    using QAbstractButton::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph = Glyph::None;
    Token m_token = Token::Text;
};

/// Fields from the left, the clock on the right. Where it is narrow, the fields added last leave first, the clock never.
class StatusStrip final : public QWidget {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    StatusField &addField(const QString &name);
    [[nodiscard]] StatusField &clock() const { return *m_clock; }

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();

    QHBoxLayout *m_layout;
    StatusField *m_clock;
    QList<StatusField *> m_fields;
};

} // namespace tributary
