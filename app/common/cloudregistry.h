// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/cloud.h"
#include "store/store.h"

#include <map>

namespace tributary {

/// The clouds a profile knows: the built-in ones, those of cloud files named on the command line, and those that a tenant or
/// destination was added with, which the profile remembers so that the file need not be named again.
class CloudRegistry {
public:
    /// Reads cloud files. Usage naming the file where one cannot be read.
    [[nodiscard]] static Result<CloudRegistry> withFiles(const QStringList &files);

    /// Adds the clouds the profile remembers; a file of the same name wins.
    Task<Result<void>> recall(Store *store);

    /// Remembers a cloud that is not built in. Called when a tenant or destination refers to it.
    Task<Result<void>> remember(Store *store, QString name) const;

    /// Configuration naming the option to use where the cloud is not known.
    [[nodiscard]] Result<Cloud> named(const QString &name) const;

    /// The cloud to use when none is named: the only one from a file, else Global.
    [[nodiscard]] QString defaultName() const;

    /// All of them, the one of defaultName() in front.
    [[nodiscard]] QList<Cloud> all() const;

    /// CA files of all clouds, for the transport.
    [[nodiscard]] QStringList caFiles() const;

    void add(const Cloud &cloud) { m_clouds[cloud.name] = cloud; }

private:
    std::map<QString, Cloud> m_clouds;
    QStringList m_fromFiles;
};

} // namespace tributary
