// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quantity.h"

#include <QtWidgets/QAbstractSpinBox>

namespace tributary {

/// A field for a duration, size, count or share: "90 s", "2 GB". What is typed is taken with Enter or when the field is left;
/// what is no quantity is forgotten then, and what is beyond the limits becomes the limit. Steps are of the unit that is shown.
class QuantityBox final : public QAbstractSpinBox {
    Q_OBJECT
public:
    QuantityBox(Quantity quantity, qint64 least, qint64 most, QWidget *parent = nullptr);

    [[nodiscard]] qint64 value() const { return m_value; }
    void setValue(qint64 value); ///< shows it; chosen() is for what a person does

    void stepBy(int steps) override;
    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(qint64 value);

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;

private:
    void take();
    void choose(qint64 value);

    Quantity m_quantity;
    qint64 m_least;
    qint64 m_most;
    qint64 m_value = 0;
};

} // namespace tributary
