// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/histogramaccess.h"

#include "views/histogramview.h"

#include <QtWidgets/QAccessibleWidget>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// The value is the first brushed bar; moving it takes the range along.
class HistogramAccess final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit HistogramAccess(HistogramView *view)
        : QAccessibleWidget(view, QAccessible::Slider)
        , m_view(*view)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_view.rangeText() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QVariant currentValue() const override { return std::max(0, m_view.firstBrushed()); }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant maximumValue() const override { return std::max(0, m_view.barCount() - 1); }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }
    void setCurrentValue(const QVariant &value) override
    {
        const auto brush = m_view.brush();
        const int first = value.toInt();
        m_view.brushBars(first, first + (brush ? m_view.brushedBars() - 1 : 0));
    }

protected:
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

private:
    HistogramView &m_view;
};

QAccessibleInterface *makeAccess(const QString &className, QObject *object)
{
    if (className != "tributary::HistogramView"_L1)
        return nullptr;
    auto *view = qobject_cast<HistogramView *>(object);
    return view ? new HistogramAccess(view) : nullptr;
}

} // namespace

void installHistogramAccess()
{
    QAccessible::installFactory(makeAccess); // the same again changes nothing
}

} // namespace tributary
