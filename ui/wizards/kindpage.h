// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/destinationwizard.h"
#include "wizards/wizardpage.h"

class QLineEdit;
class QRadioButton;

namespace tributary {

class AdviceCard;

/// What kind of place the events go to.
class KindPage final : public WizardPage {
    Q_OBJECT
public:
    explicit KindPage(DestinationTask &task, QWidget *parent = nullptr);

    void enter() override;
    void goOn() override;
    [[nodiscard]] QWidget *firstField() const override;

    void offerDrafts(const QList<DestinationDraft> &drafts);

Q_SIGNALS:
    void resumeRequested(const tributary::DestinationDraft &draft);
    void forgetRequested(const tributary::DestinationDraft &draft);

private:
    void addKind(TargetKind kind, const QString &title, const QString &words, const QString &name);
    void choose();
    void heard(const QList<Destination> &destinations);
    void proposeName();
    void showName();
    [[nodiscard]] QString freeName(const QString &wanted) const;
    [[nodiscard]] TargetKind chosen() const;

    DestinationTask &m_task;
    AdviceCard *m_draft;
    QList<QRadioButton *> m_kinds;
    QLineEdit *m_name;
    QLabel *m_nameWords; ///< what is wrong with the name
    QString m_proposed;
    QStringList m_taken; ///< names of the destinations there are
    Job m_asking;
};

/// "Logs Ingestion API", as people call it.
[[nodiscard]] QString kindTitle(TargetKind kind);

} // namespace tributary
