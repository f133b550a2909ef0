// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace tributary {

/// What a page says beside the buttons of its wizard.
struct WizardLine {
    Glyph glyph = Glyph::None;
    Token token = Token::TextMuted;
    QString text;

    bool operator==(const WizardLine &) const = default;
};

/// A command of the page at the foot of the wizard: "Check again", "Stop". Hidden without text.
struct WizardCommand {
    QString text;
    Glyph glyph = Glyph::None;

    bool operator==(const WizardCommand &) const = default;
};

/// One page of a Wizard: asks and shows. Work that takes time is done by others; the page is busy meanwhile, and says
/// finished() when the next one may come. It keeps what was typed. GUI thread.
class WizardPage : public QWidget {
    Q_OBJECT
public:
    explicit WizardPage(const QString &step, QWidget *parent = nullptr);

    [[nodiscard]] const QString &step() const { return m_step; } ///< its name in the rail
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QString &subtitle() const { return m_subtitle; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool canGoOn() const { return m_canGoOn && !m_busy; }
    [[nodiscard]] const WizardLine &line() const { return m_line; }
    [[nodiscard]] const WizardCommand &command() const { return m_command; }
    [[nodiscard]] const QString &nextText() const { return m_nextText; }

    virtual void enter() { } ///< it becomes the visible page
    virtual void leave() { } ///< it is no longer: what it runs is asked to stop
    virtual void goOn() { Q_EMIT finished(); } ///< Next: does the page's work, then finished()
    virtual void runCommand() { } ///< the command at the foot
    [[nodiscard]] virtual bool isWanted() const { return true; } ///< not wanted pages are passed over
    [[nodiscard]] virtual bool canGoBack() const { return true; }
    [[nodiscard]] virtual QWidget *firstField() const { return nullptr; } ///< has the focus first; the title where null

Q_SIGNALS:
    void changed(); ///< anything the wizard shows for the page
    void finished();

protected:
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void setBusy(bool busy);
    void setCanGoOn(bool can);
    void setLine(const WizardLine &line);
    void setCommand(const WizardCommand &command);
    void setNextText(const QString &text); ///< where Next does more than go on

    [[nodiscard]] QVBoxLayout &column() const { return *m_column; }

private:
    template <typename T>
    void change(T &member, const T &value)
    {
        if (member == value)
            return;
        member = value;
        Q_EMIT changed();
    }

    QString m_step;
    QString m_title;
    QString m_subtitle;
    QString m_nextText;
    WizardLine m_line;
    WizardCommand m_command;
    QVBoxLayout *m_column;
    bool m_busy = false;
    bool m_canGoOn = true;
};

} // namespace tributary
