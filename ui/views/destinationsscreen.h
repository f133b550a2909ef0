// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screen.h"
#include "wizards/destinationdesk.h"

class QLabel;
class QMenu;
class QPushButton;
class QTabWidget;

namespace tributary {

class ActivityList;
class AdviceCard;
class CopyField;
class DestinationLimitsTab;
class DestinationTablesTab;
class ProofPane;
class ResultTable;

/// All destinations of the profile: where events go, how that goes, whether they arrived, and what mends it. The desk outlives
/// it.
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
    [[nodiscard]] QList<KeyHint> keys() const override;

    void reload(); ///< the destinations may be others now

private:
    QAction *makeTool(const QString &text, Glyph glyph, const QString &name, void (DestinationsScreen::*run)());
    void buildTools();
    void buildExports();
    void buildLayout();
    QWidget *makeDetail();
    QWidget *makeHealth();
    void showRows();
    void showDetail();
    void showTools();
    void showHealth(const DestinationStatus &status);
    void showProofs();
    void sendTest();
    void check();
    void pauseOrResume();
    void openRename();
    void rename(const QString &name);
    void askRemoval();
    void said(const Result<> &result, const QString &words); ///< of what was asked of the chosen destination
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
    QLabel *m_line;
    AdviceCard *m_advice;
    QTabWidget *m_tabs;
    ResultTable *m_health;
    ProofPane *m_proof;
    DestinationTablesTab *m_tables;
    DestinationLimitsTab *m_limits;
    ActivityList *m_errors;
    QMenu *m_exports;
    QPushButton *m_export = nullptr;
    QAction *m_send = nullptr;
    QAction *m_check = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_remove = nullptr;
    QList<Destination> m_all;
    QList<DestinationStatus> m_status;
    DestinationId m_shown;
    Job m_reading;
    Job m_working;
};

} // namespace tributary
