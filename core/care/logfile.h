// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>
#include <QtCore/QString>

#include <mutex>

namespace tributary {

/// How long a log may become: when a file is full it becomes "name.1", that one "name.2", and the last is removed.
struct LogLimits {
    qint64 bytes = 1024 * 1024;
    int files = 5; ///< all together
};

/// A log file of bounded size, for its owner only. Lines are written at once, so that a crash loses none. Any thread. Where the
/// file cannot be written, lines are lost; the program goes on.
class LogFile {
public:
    explicit LogFile(QString path, LogLimits limits = {});

    /// One line; line breaks and other control characters in it become blanks.
    void write(const QString &line);

    /// The files that are there, newest first.
    [[nodiscard]] static QStringList filesOf(const QString &path);

private:
    void open();
    void rotate();

    QString m_path;
    LogLimits m_limits;
    std::mutex m_mutex; ///< guards the following
    QFile m_file;
};

/// Has the messages of Qt's logging (qInfo and above) written to the file as well, whatever else takes them. Until it is
/// destroyed; one at a time.
class LogCopy {
public:
    explicit LogCopy(const QString &path);
    ~LogCopy();
    LogCopy(const LogCopy &) = delete;
    LogCopy &operator=(const LogCopy &) = delete;

private:
    LogFile m_file;
};

} // namespace tributary
