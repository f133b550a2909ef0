// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screen.h"
#include "wizards/destinationdesk.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace tributary {

class AdviceCard;
class CopyField;
class ResultTable;

/// All destinations of the profile: where events go, how that goes, and what mends it. The desk outlives it.
class DestinationsScreen final : public Screen {
    Q_OBJECT
public:
    DestinationsScreen(WindowContext context, DestinationDesk &desk, QWidget *parent = nullptr);

    void setStatus(const EngineStatus &status) override;
    void focusFilter() override;
    void copyRows() const override;
    void enter() override;
    void showSubject(const QString &destination) override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    void reload(); ///< the destinations may be others now

private:
    void buildTools();
    void buildLayout();
    QWidget *makeDetail();
    void connectSignals();
    void showRows();
    void showDetail();
    void showHealth(const DestinationStatus &status);
    void check();
    void rename();
    void askRemoval();
    void exportFile(const QString &title, const QString &proposed, const QByteArray &text);
    [[nodiscard]] const Destination *chosen() const;
    [[nodiscard]] const DestinationStatus *statusOf(const DestinationId &id) const;

    WindowContext m_context;
    DestinationDesk &m_desk;
    QString m_wanted; ///< to be chosen when it is there
    ResultTable *m_list;
    QWidget *m_detail;
    QLabel *m_title;
    QLabel *m_kind;
    CopyField *m_address;
    QLineEdit *m_name;
    QPushButton *m_rename;
    ResultTable *m_health;
    QLabel *m_line;
    AdviceCard *m_advice;
    QPushButton *m_check;
    QPushButton *m_remove;
    QPushButton *m_export;
    QList<Destination> m_all;
    QList<DestinationStatus> m_status;
    DestinationId m_shown;
    Job m_reading;
    Job m_working;
};

} // namespace tributary
