// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bundledialog.h"

#include "models/showntime.h"
#include "models/text.h"
#include "theme/measures.h"
#include "theme/style.h"
#include "wizards/advicecard.h"
#include "wizards/fields.h"

#include <QtCore/QDir>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

BundleDialog::BundleDialog(CareDesk &desk, EngineStatus status, const ShownTime &time, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_status(std::move(status))
    , m_time(time)
    , m_list(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_masked(new QCheckBox(tr("&Replace names, domains and ids of tenants"), this))
    , m_line(mutedLabel({}, u"bundleLine"_s, this))
    , m_advice(new AdviceCard(this))
{
    setObjectName(u"bundleDialog"_s);
    setWindowTitle(tr("Support bundle"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, &BundleDialog::showFile);
    connect(m_masked, &QCheckBox::clicked, this, &BundleDialog::gather);
    connect(m_save, &QPushButton::clicked, this, &BundleDialog::askWhere);
    gather();
    m_list->setFocus(Qt::OtherFocusReason);
}

void BundleDialog::buildLayout()
{
    const Measures measures(*this);
    m_list->setObjectName(u"bundleFiles"_s);
    m_list->setAccessibleName(tr("Files of the bundle"));
    m_text->setObjectName(u"bundleText"_s);
    m_text->setAccessibleName(tr("Text of the file"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFont(fixedFont(smallFont(font())));
    m_masked->setObjectName(u"bundleMasked"_s);
    auto *split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_text);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 1);
    split->setSizes({measures.em(20), measures.em(52)});
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"bundleSave"_s);
    m_save->setDefault(true);
    makePrimary(*m_save);
    buttons->addButton(QDialogButtonBox::Close)->setObjectName(u"bundleClose"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measures.units(4), measures.units(4), measures.units(4), measures.units(3));
    column->setSpacing(measures.units(3));
    column->addWidget(
        wordsLabel(tr("Exactly these files would be saved, on this computer only. They hold no secrets and no events; "
                      "read them before you pass them on."),
            {}, this));
    column->addWidget(split, 1);
    column->addWidget(m_masked);
    column->addWidget(m_advice);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_line, 1);
    foot->addWidget(buttons);
    column->addLayout(foot);
    resize(measures.em(76), measures.row() * 20);
}

void BundleDialog::setBusy(bool busy, const QString &words)
{
    m_save->setEnabled(!busy && !m_files.isEmpty());
    m_masked->setEnabled(!busy);
    m_line->setText(words);
}

void BundleDialog::gather()
{
    m_advice->clear();
    setBusy(true, tr("Reading logs and status…"));
    m_working =
        m_desk.bundle(m_status, m_masked->isChecked(), [this](const Result<QList<BundleFile>> &files) { showFiles(files); });
}

void BundleDialog::showFiles(const Result<QList<BundleFile>> &files)
{
    if (!files) {
        setBusy(false, {});
        return m_advice->showError(files.error(), {}, Token::Warning);
    }
    const int row = std::max(0, m_list->currentRow());
    m_files = *files;
    m_list->clear();
    qint64 bytes = 0;
    for (const BundleFile &file : std::as_const(m_files)) {
        bytes += file.bytes.size();
        //: A file of the support bundle and its size.
        auto *item = new QListWidgetItem(tr("%1 (%2)").arg(file.name, bytesText(quint64(file.bytes.size()))), m_list);
        item->setSizeHint({0, Measures(*this).row()});
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    setBusy(false, tr("%n files, %1 before they are packed", nullptr, int(m_files.size())).arg(bytesText(quint64(bytes))));
}

void BundleDialog::showFile(int row)
{
    m_text->setPlainText(row >= 0 && row < m_files.size() ? QString::fromUtf8(m_files[row].bytes) : QString());
}

void BundleDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save support bundle"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"bundleWhere"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Archives (*.tar.gz)"));
    dialog->selectFile(u"tributary-support-%1.tar.gz"_s.arg(m_time.shown(m_time.now()).toString(u"yyyyMMdd-HHmm"_s)));
    connect(dialog, &QFileDialog::fileSelected, this, &BundleDialog::save);
    dialog->open();
}

void BundleDialog::save(const QString &path)
{
    m_advice->clear();
    setBusy(true, tr("Packing %n files…", nullptr, int(m_files.size())));
    m_working = m_desk.saveBundle(m_files, path, [this, path](const Result<> &saved) {
        setBusy(false, saved ? tr("Saved as %1, readable for you only.").arg(QDir::toNativeSeparators(path)) : QString());
        if (!saved)
            m_advice->showError(saved.error(), {}, Token::Warning);
    });
}

} // namespace tributary
