// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace tributary {

/// An IP address; version 4 as ::ffff:a.b.c.d, so that both spellings of one address are equal.
struct IpAddress {
    std::array<quint8, 16> bytes{};

    [[nodiscard]] bool isV4() const;
    friend bool operator==(const IpAddress &, const IpAddress &) = default;
    friend auto operator<=>(const IpAddress &, const IpAddress &) = default;
};

/// "203.0.113.7", "2001:db8::1", "::ffff:203.0.113.7", "fe80::1%eth0". Nothing for any other text. Pure, no allocation.
[[nodiscard]] std::optional<IpAddress> parseAddress(std::string_view text);

/// A network in CIDR notation, or a single address.
struct AddressBlock {
    IpAddress first;
    int prefix = 128; ///< bits that count, of 128

    [[nodiscard]] bool contains(const IpAddress &address) const;
};

/// "203.0.113.0/24", "2001:db8:41::/48", or an address alone. Bits behind the prefix do not matter.
[[nodiscard]] std::optional<AddressBlock> parseBlock(std::string_view text);

/// The network an address most likely belongs to, as parseBlock() reads it: /24 of version 4, /48 of version 6.
[[nodiscard]] std::string networkOf(const IpAddress &address);

} // namespace tributary
