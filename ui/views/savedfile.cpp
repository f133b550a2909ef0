// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/savedfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QSaveFile>
#include <QtWidgets/QFileDialog>

namespace tributary {

namespace {

struct SavedFile {
    Q_DECLARE_TR_FUNCTIONS(tributary::SavedFile)
};

} // namespace

void saveFile(
    QWidget *parent, const SaveQuestion &question, const QByteArray &content, const std::function<void(const QString &)> &told)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("saveFile"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (!question.kinds.isEmpty())
        dialog->setNameFilter(question.kinds);
    dialog->selectFile(question.proposed);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [content, told](const QString &path) {
        QSaveFile file(path);
        const bool saved = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
        const QString shown = QDir::toNativeSeparators(path);
        told(saved ? SavedFile::tr("Saved as %1.").arg(shown)
                   : SavedFile::tr("%1 could not be written: %2").arg(shown, file.errorString()));
    });
    dialog->open();
}

} // namespace tributary
