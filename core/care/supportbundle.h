// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/status.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace tributary {

/// A file of the bundle, as it will be saved: what a person looks at before.
struct BundleFile {
    QString name; ///< "logs/collector.log"
    QByteArray bytes;
};

/// Words that are replaced everywhere: names of tenants become "tenant-1", their domains "domain-1.invalid", their ids one with
/// zeros.
struct Mask {
    QString word;
    QString stand;
};
[[nodiscard]] QList<Mask> tenantMasks(const EngineStatus &status);

/// Text without what looks like a secret: bearer tokens, JWTs, keys and passwords of connection strings, of forms and of JSON,
/// signatures of URLs, PEM blocks. A net below what the program does anyway: nothing of the kind is ever logged. Pure.
[[nodiscard]] QByteArray withoutSecrets(const QByteArray &text);

/// Masks and takes secrets out of every file. Longer words are masked first; case does not count. Pure.
[[nodiscard]] QList<BundleFile> cleaned(QList<BundleFile> files, const QList<Mask> &masks);

/// What the profile's directory has for a bundle: logs and crash reports. No records, no database.
[[nodiscard]] QList<BundleFile> filesOfProfile(const QString &profile);

/// Program, Qt, operating system, locale, size and free space of the profile's disk.
[[nodiscard]] BundleFile versionsFile(const QString &program, const QString &version, const QString &profile);

/// A gzipped tar archive (POSIX ustar) of the files, all with the time `at`. Pure.
[[nodiscard]] Result<QByteArray> packBundle(const QList<BundleFile> &files, Instant at);

/// Packs and writes it for its owner only, whole or not at all. Usage naming the file where it cannot be written. Any thread.
[[nodiscard]] Result<void> saveBundle(const QString &path, const QList<BundleFile> &files, Instant at);

/// Where logs and crash reports of a profile are: "logs" in it. collectorLog() is the file of who collects.
[[nodiscard]] QString logDirectory(const QString &profile);
[[nodiscard]] QString collectorLog(const QString &profile);

} // namespace tributary
