// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace tributary::test {

/// What a finished process said.
struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const;
};

/// The programs as a person runs them: a simulator and command lines on a profile of their own, over real sockets and with the
/// keychain of the session (run under tests/support/with-keyring.sh). Ends every process it started, by its id.
class Bench {
public:
    explicit Bench(const QStringList &simulatorOptions);
    ~Bench();
    Bench(const Bench &) = delete;
    Bench &operator=(const Bench &) = delete;

    [[nodiscard]] const QJsonObject &ready() const { return m_ready; }
    [[nodiscard]] QString profile() const { return m_directory.filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

    /// Runs `tributaryctl` to its end; `input` goes to its standard input.
    [[nodiscard]] Outcome ctl(const QStringList &arguments, const QByteArray &input = {}) const;

    /// As ctl(), with the rights of nobody where this is root, whom rights do not bind.
    [[nodiscard]] Outcome ctlUnprivileged(const QStringList &arguments) const;

    /// Starts it and leaves it running.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;

    /// Adds every simulated tenant (with its secret) and the destination.
    void addEverything() const;

    /// GET /_simulator/report.
    [[nodiscard]] QJsonObject report() const;
    [[nodiscard]] qint64 total(const QString &name) const;

private:
    [[nodiscard]] QStringList common() const;
    [[nodiscard]] static Outcome finish(QProcess &process, const QStringList &arguments, const QByteArray &input);

    QTemporaryDir m_directory;
    QProcess m_simulator;
    QJsonObject m_ready;
};

} // namespace tributary::test
