// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/wizard.h"
#include "wizards/wizardpage.h"

#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace tributary {

/// Finds and uses the controls of a wizard by their object names, those of the visible page first.
class WizardDriver {
public:
    [[nodiscard]] WizardPage *page() const { return m_shown->pages().at(m_shown->currentPage()); }

    template <typename T>
    T *child(const char *name) const
    {
        const auto inPage = page()->findChildren<T *>(QLatin1StringView(name));
        for (T *found : inPage) {
            if (found->isVisible())
                return found;
        }
        return inPage.isEmpty() ? m_shown->findChild<T *>(QLatin1StringView(name)) : inPage.constFirst();
    }

    void press(const char *name) const
    {
        auto *button = child<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        button->click();
    }

    void next() const { press("next"); }
    [[nodiscard]] QString text(const char *name) const { return child<QLabel>(name)->text(); }
    [[nodiscard]] bool nextIsOpen() const { return child<QPushButton>("next")->isEnabled(); }

    /// The title of a card of the page.
    [[nodiscard]] QString advice(const QString &card = QStringLiteral("advice")) const
    {
        const auto *found = page()->findChild<QWidget *>(card);
        return found->findChild<QLabel *>(QStringLiteral("adviceTitle"))->text();
    }

    void type(const char *name, const QString &words) const
    {
        auto *field = child<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, words);
    }

protected:
    QPointer<Wizard> m_shown;
};

} // namespace tributary
