// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tributary {

/// Version of what is spoken over the control socket. The other side with another one is only named, not understood.
constexpr int controlProtocol = 1;

/// The control socket of a profile: "collector.socket" in its directory, which nobody but its owner may enter. A path that is
/// too long for a socket is reached over a descriptor of the directory; the descriptor is open as long as this object. Any
/// thread.
class ControlAddress {
public:
    explicit ControlAddress(const QString &profile);
    ~ControlAddress();
    ControlAddress(const ControlAddress &) = delete;
    ControlAddress &operator=(const ControlAddress &) = delete;

    /// What QLocalServer and QLocalSocket take.
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    QString m_name;
    int m_directory = -1;
};

} // namespace tributary
