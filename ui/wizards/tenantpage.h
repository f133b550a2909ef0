// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/tenantwizard.h"
#include "wizards/wizardpage.h"

#include <QtCore/QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace tributary {

class AdviceCard;

/// Which tenant: a domain, an id or a user name. Looks it up while the person pauses.
class TenantPage final : public WizardPage {
    Q_OBJECT
public:
    explicit TenantPage(TenantTask &task, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void goOn() override;
    [[nodiscard]] QWidget *firstField() const override;

    void offerDrafts(const QList<TenantDraft> &drafts); ///< what was begun before
    void resumed(); ///< the draft is another one now

Q_SIGNALS:
    void resumeRequested(const tributary::TenantDraft &draft);
    void forgetRequested(const tributary::TenantDraft &draft);

private:
    void buildLayout();
    void connectSignals();
    void typed();
    void look();
    void found(const FoundTenant &tenant);
    void notFound(const Error &error);
    void showFound();
    void showClouds(const QList<Cloud> &clouds);
    void offer(const QString &domain);
    void keep();
    [[nodiscard]] QString proposedName() const;

    TenantTask &m_task;
    AdviceCard *m_draft;
    QLineEdit *m_typed;
    QLabel *m_result;
    QLineEdit *m_name;
    QLineEdit *m_tags;
    QComboBox *m_cloud;
    QFormLayout *m_form;
    AdviceCard *m_advice;
    QTimer m_pause;
    Job m_lookup;
    Job m_clouds;
    Job m_suggesting;
    std::optional<FoundTenant> m_found;
    QString m_proposed; ///< the name as it was filled in
    bool m_draftOffered = false;
    bool m_goOnWhenFound = false;
};

} // namespace tributary
