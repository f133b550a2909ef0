// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/showntime.h"
#include "setup/onboarding.h"
#include "wizards/job.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;

namespace tributary {

class AdviceCard;
class CopyField;

/// Has a person sign in: in the browser, or with a code on another page. What goes wrong is shown on the card.
class PersonSignIn final : public QWidget {
    Q_OBJECT
public:
    struct Calls {
        std::function<Job(ClientId, Told<QUrl>, Reply<QString>)> browser;
        std::function<Job(ClientId, Told<DeviceCode>, Reply<QString>)> code;
    };

    PersonSignIn(Calls calls, ShownTime &time, AdviceCard &advice, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstField() const;
    void setDefaultClient(const QString &name); ///< through what it signs in where nothing is entered
    void setSubject(const QString &subject) { m_subject = subject; } ///< for the words about errors
    void stop();
    void drop(); ///< nothing is waited for any more
    void clear(); ///< somebody else may sign in

Q_SIGNALS:
    void waiting(const QString &words); ///< empty once it ended
    void signedIn(const QString &user);

private:
    void buildLayout();
    void signIn(bool browser);
    void showCode(const DeviceCode &code);
    void showCountdown();
    void ended(const Result<QString> &user);

    Calls m_calls;
    ShownTime &m_time;
    AdviceCard &m_advice;
    QString m_subject;
    QLineEdit *m_client;
    QPushButton *m_browser;
    QPushButton *m_code;
    QWidget *m_device;
    CopyField *m_page;
    CopyField *m_userCode;
    QTimer m_tick;
    Job m_signing;
    std::optional<Instant> m_until;
};

} // namespace tributary
