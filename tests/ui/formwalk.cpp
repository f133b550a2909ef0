// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formwalk.h"

#include <QtGui/QAccessible>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

namespace tributary {

using namespace Qt::StringLiterals;

QStringList namelessControls(const QWidget *window)
{
    QStringList nameless;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool part = widget->objectName().startsWith("qt_"_L1) || widget->focusProxy();
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || part)
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless << u"%1 (%2)"_s.arg(widget->objectName(), QString::fromLatin1(widget->metaObject()->className()));
    }
    return nameless;
}

QStringList clashingMnemonics(const QWidget *window)
{
    QMap<QString, QStringList> owners;
    const auto add = [&owners](const QString &text, const QWidget *widget) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty())
            owners[key] << widget->objectName() + u'/' + text;
    };
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text(), widget);
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text(), widget);
    }
    QStringList clashes;
    for (const auto &[key, names] : owners.asKeyValueRange()) {
        if (names.size() > 1)
            clashes << u"%1: %2"_s.arg(key, names.join(u", "_s));
    }
    return clashes;
}

void walkTo(QWidget *window, const QString &name)
{
    for (int i = 0; i < 60; ++i) {
        if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
            return;
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window, Qt::Key_Tab);
    }
    QFAIL(qPrintable(u"Tab never reaches "_s + name));
}

} // namespace tributary
