// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QLockFile>

#include <memory>

namespace tributary {

/// The right to collect into a profile: one process at a time. Reading and configuring need none. Held until destruction; the
/// lock of a process that was killed is taken over.
class ProfileLock {
public:
    /// Storage, code ProfileLocked, where a collector runs already: names its process and since when. Makes the directory where
    /// it is missing.
    static Result<ProfileLock> take(const QString &directory);

private:
    explicit ProfileLock(std::unique_ptr<QLockFile> file)
        : m_file(std::move(file))
    {
    }

    std::unique_ptr<QLockFile> m_file;
};

} // namespace tributary
