// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screen.h"

namespace tributary {

class ElidedLabel;

/// The worst notice in one line, and how many more there are. Hidden without notices; never covers content.
class NoticeBar final : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void setNotices(const QList<Notice> &notices);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Notice> m_notices;
    Notice m_shown;
    ElidedLabel *m_text;
};

} // namespace tributary
