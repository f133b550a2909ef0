// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/status.h"
#include "theme/icons.h"

#include <QtWidgets/QWidget>

class QSettings;
class QVBoxLayout;

namespace tributary {

class ActionRegistry;
class Console;
class NoticeBar;
class Preferences;
class ShownTime;
class ToolRow;

/// What screens share and do not own; lives longer than they do.
struct WindowContext {
    Console &console;
    ShownTime &time;
    ActionRegistry &actions;
    QSettings *settings = nullptr; ///< what is remembered between runs; null where nothing is
    Preferences *preferences = nullptr; ///< for what is remembered of a screen
};

/// Something that is true for the whole program, in one line.
struct Notice {
    Token token = Token::Info; ///< Info, Warning or Error; the worst is shown
    QString text;

    bool operator==(const Notice &) const = default;
};

/// The entries of the mode bar, from the top. Those that are not built are left out.
enum class ScreenId { Overview, Tenants, Events, Coverage, Destinations, Quarantine, Activity, Settings };

/// A key that works on one screen only, for the list of keys.
struct KeyHint {
    QString keys;
    QString does;
};

/// One entry of the mode bar: a tool row, a notice, a body. Built when it is first shown.
class Screen : public QWidget {
    Q_OBJECT
public:
    explicit Screen(QWidget *parent = nullptr);

    void setNotices(const QList<Notice> &notices);

    virtual void setStatus(const EngineStatus &status) = 0;
    virtual void focusFilter() = 0; ///< Ctrl+F
    virtual void enter() { } ///< it becomes the visible screen
    virtual void leave() { }
    virtual void showSubject(const QString &id) { Q_UNUSED(id) } ///< brings the tenant or destination with this id in front
    virtual void copyRows() const { } ///< Ctrl+C, what is selected as tab-separated text
    [[nodiscard]] virtual QList<QWidget *> panes() const = 0; ///< for F6, in reading order
    [[nodiscard]] virtual QList<KeyHint> keys() const { return {}; }

protected:
    [[nodiscard]] ToolRow &tools() const { return *m_tools; }
    [[nodiscard]] QVBoxLayout &body() const { return *m_body; }

private:
    ToolRow *m_tools;
    NoticeBar *m_notice;
    QVBoxLayout *m_body;
};

} // namespace tributary
