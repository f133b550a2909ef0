// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screen.h"

#include "views/noticebar.h"
#include "views/toolrow.h"

#include <QtWidgets/QVBoxLayout>

namespace tributary {

Screen::Screen(QWidget *parent)
    : QWidget(parent)
    , m_tools(new ToolRow(this))
    , m_notice(new NoticeBar(this))
    , m_body(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_notice);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(0);
}

void Screen::setNotices(const QList<Notice> &notices)
{
    m_notice->setNotices(notices);
}

} // namespace tributary
