// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exportline.h"

#include "base/plural.h"
#include "models/text.h"
#include "theme/measures.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace tributary {

using namespace Qt::StringLiterals;

ExportLine::ExportLine(EventLog &log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    const Measures measures(*this);
    setObjectName(u"exportLine"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"exportText"_s);
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_bar->setMaximumWidth(measures.em(14));
    m_bar->setTextVisible(false);
    m_button->setObjectName(u"exportCancel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measures.units(3), measures.unit(), measures.units(3), measures.unit());
    layout->setSpacing(measures.units(3));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_running)
            m_log.cancelExport(m_number);
        else
            hide();
    });
    connect(&m_log, &EventLog::exportChanged, this, [this](quint64 number, const ExportProgress &progress) {
        if (number == m_number)
            show(progress);
    });
    hide();
}

void ExportLine::start(ExportRequest request)
{
    m_file = inertLine(QFileInfo(request.file).fileName(), 80);
    const ExportProgress begun{.isRunning = true, .total = request.positions.size()};
    m_number = m_log.startExport(std::move(request));
    show(begun);
    show();
}

void ExportLine::show(const ExportProgress &progress)
{
    m_running = progress.isRunning;
    m_bar->setVisible(m_running);
    m_bar->setRange(0, 1000);
    m_bar->setValue(int((progress.written + progress.gone) * 1000 / std::max<quint64>(1, progress.total)));
    m_button->setText(m_running ? tr("Cancel") : tr("Close"));
    if (progress.error)
        m_text->setText(tr("%1 was not written: %2. Choose another place and export again.")
                            .arg(m_file, inertLine(progress.error->message, 200)));
    else if (progress.isCancelled)
        m_text->setText(tr("The export was cancelled; nothing was kept of %1.").arg(m_file));
    else if (m_running)
        m_text->setText(
            tr("Exporting to %1: %2 of %3 events, %4")
                .arg(m_file, countText(progress.written), countText(progress.total), bytesText(quint64(progress.bytes))));
    else if (progress.gone > 0)
        m_text->setText(tr("%Ln events are in %1 (%2). The bytes of %3 more are no longer kept on this computer.", nullptr,
            plural(progress.written))
                            .arg(m_file, bytesText(quint64(progress.bytes)), countText(progress.gone)));
    else
        m_text->setText(tr("%Ln events are in %1 (%2).", nullptr, plural(progress.written))
                            .arg(m_file, bytesText(quint64(progress.bytes))));
}

} // namespace tributary
