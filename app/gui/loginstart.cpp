// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/loginstart.h"

#include "common/runtime.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QString entryFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/autostart/io.github.tributary.Tributary.desktop"_s;
}

/// Quoted for Exec, and then as a value of the file, where a backslash counts once more.
QString quoted(QString argument)
{
    argument.replace(u'\\', u"\\\\"_s);
    static const QString specials = u"\"`$"_s;
    for (const QChar special : specials)
        argument.replace(special, u'\\' + QString(special));
    argument.replace(u'%', u"%%"_s);
    argument.replace(u'\\', u"\\\\"_s);
    return u'"' + argument + u'"';
}

} // namespace

QByteArray loginEntry(const QStringList &command)
{
    QStringList words;
    for (const QString &word : command)
        words << quoted(word);
    return u"[Desktop Entry]\nType=Application\nName=Tributary\nExec=%1\nIcon=io.github.tributary.Tributary\n"
           "Terminal=false\nX-GNOME-Autostart-enabled=true\n"_s.arg(words.join(u' '))
               .toUtf8();
}

std::optional<bool> loginStart()
{
#ifdef Q_OS_LINUX
    QFile file(entryFile());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.readAll();
    return !text.contains("\nHidden=true") && !text.contains("\nX-GNOME-Autostart-enabled=false"); // desktops switch it off so
#else
    return {};
#endif
}

Result<> setLoginStart(bool on, const QString &profile)
{
    const QString path = entryFile();
    if (!on) {
        if (QFile::exists(path) && !QFile::remove(path))
            return fail(ErrorKind::Storage, u"%1 cannot be removed"_s.arg(path));
        return {};
    }
    QStringList command{QCoreApplication::applicationFilePath(), u"--background"_s};
    if (QDir(profile) != QDir(Runtime::defaultProfile()))
        command << u"--profile"_s << profile;
    const QByteArray entry = loginEntry(command);
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(entry) != entry.size() || !file.commit())
        return fail(ErrorKind::Storage, u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace tributary
