// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/undobar.h"

#include "theme/icons.h"
#include "theme/measures.h"
#include "wizards/fields.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tributary {

using namespace Qt::StringLiterals;

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent)
    , m_label(wordsLabel({}, u"undoWords"_s, this))
{
    const Measures measures(*this);
    setObjectName(u"undoBar"_s);
    auto *undo = new QPushButton(tr("&Undo"), this);
    auto *now = new QPushButton(tr("Re&move now"), this);
    undo->setObjectName(u"undo"_s);
    now->setObjectName(u"removeNow"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measures.units(3), measures.unit(), measures.units(3), measures.unit());
    row->addWidget(m_label, 1);
    row->addWidget(undo);
    row->addWidget(now);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &UndoBar::tick);
    connect(undo, &QPushButton::clicked, this, &UndoBar::takeBack);
    connect(now, &QPushButton::clicked, this, &UndoBar::happenNow);
    hide();
}

void UndoBar::begin(std::function<QString(int)> words, std::function<void()> happens, std::function<void()> undo)
{
    happenNow();
    m_words = std::move(words);
    m_happens = std::move(happens);
    m_undo = std::move(undo);
    m_left = patience;
    m_second.start();
    showWords();
    show();
}

void UndoBar::tick()
{
    if (--m_left <= 0)
        happenNow();
    else
        showWords();
}

void UndoBar::showWords()
{
    m_label->setText(m_words(m_left));
}

void UndoBar::happenNow()
{
    m_second.stop();
    hide();
    m_undo = {};
    if (const auto happens = std::exchange(m_happens, {}))
        happens();
}

void UndoBar::takeBack()
{
    m_second.stop();
    hide();
    m_happens = {};
    if (const auto undo = std::exchange(m_undo, {}))
        undo();
}

} // namespace tributary
