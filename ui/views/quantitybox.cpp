// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quantitybox.h"

#include "theme/measures.h"

#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace tributary {

QuantityBox::QuantityBox(Quantity quantity, qint64 least, qint64 most, QWidget *parent)
    : QAbstractSpinBox(parent)
    , m_quantity(quantity)
    , m_least(least)
    , m_most(most)
{
    lineEdit()->setMaxLength(40);
    connect(this, &QAbstractSpinBox::editingFinished, this, &QuantityBox::take);
}

void QuantityBox::setValue(qint64 value)
{
    m_value = value;
    lineEdit()->setText(quantityText(m_quantity, value));
}

void QuantityBox::stepBy(int steps)
{
    take();
    const qint64 unit = quantityUnit(m_quantity, m_value);
    const bool belowUnit = steps < 0 && m_value <= unit; // 1 GB goes down to 768 MB, 1 min to 45 s
    choose(m_value + steps * (belowUnit ? std::max<qint64>(1, unit / 4) : unit));
}

QAbstractSpinBox::StepEnabled QuantityBox::stepEnabled() const
{
    StepEnabled enabled = StepNone;
    if (m_value > m_least)
        enabled |= StepDownEnabled;
    if (m_value < m_most)
        enabled |= StepUpEnabled;
    return enabled;
}

QValidator::State QuantityBox::validate(QString &text, int &position) const
{
    Q_UNUSED(position)
    return quantityFrom(m_quantity, text, m_value) ? QValidator::Acceptable : QValidator::Intermediate;
}

QSize QuantityBox::sizeHint() const
{
    return {Measures(*this).em(9), QAbstractSpinBox::sizeHint().height()};
}

void QuantityBox::take()
{
    if (lineEdit()->text() == quantityText(m_quantity, m_value))
        return;
    const auto typed = quantityFrom(m_quantity, lineEdit()->text(), m_value);
    choose(typed.value_or(m_value));
}

void QuantityBox::choose(qint64 value)
{
    const qint64 before = m_value;
    setValue(std::clamp(value, m_least, m_most));
    if (m_value != before)
        Q_EMIT chosen(m_value);
}

} // namespace tributary
