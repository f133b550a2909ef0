// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/address.h"

#include <algorithm>
#include <charconv>

namespace tributary {

namespace {

constexpr std::array<quint8, 12> v4Prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

std::optional<int> number(std::string_view text, int base, size_t longest)
{
    int value = 0;
    if (text.empty() || text.size() > longest || text.front() == '-')
        return {};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (problem != std::errc() || end != text.data() + text.size())
        return {};
    return value;
}

/// Four bytes from "203.0.113.7".
bool readV4(std::string_view text, quint8 *to)
{
    for (int part = 0; part < 4; ++part) {
        const size_t dot = part < 3 ? text.find('.') : text.size();
        if (dot == std::string_view::npos)
            return false;
        const auto value = number(text.substr(0, dot), 10, 3);
        if (!value || *value > 255)
            return false;
        to[part] = quint8(*value);
        text.remove_prefix(std::min(dot + 1, text.size()));
    }
    return true;
}

/// The groups on one side of "::", as bytes; the number of bytes, or nothing. The last may be an IPv4 address.
std::optional<size_t> readGroups(std::string_view text, std::array<quint8, 16> &to, bool isLast)
{
    size_t used = 0;
    while (!text.empty()) {
        const size_t colon = text.find(':');
        const std::string_view group = text.substr(0, colon);
        if (isLast && colon == std::string_view::npos && group.find('.') != std::string_view::npos) {
            if (used + 4 > to.size() || !readV4(group, to.data() + used))
                return {};
            return used + 4;
        }
        const auto value = number(group, 16, 4);
        if (!value || used + 2 > to.size())
            return {};
        to[used++] = quint8(*value >> 8);
        to[used++] = quint8(*value & 0xff);
        if (colon == std::string_view::npos)
            break;
        text.remove_prefix(colon + 1);
        if (text.empty())
            return {}; // a colon at the end
    }
    return used;
}

std::optional<IpAddress> readV6(std::string_view text)
{
    std::array<quint8, 16> head{};
    std::array<quint8, 16> tail{};
    const size_t gap = text.find("::");
    const auto front = readGroups(text.substr(0, gap), head, gap == std::string_view::npos);
    if (!front)
        return {};
    IpAddress address{head};
    if (gap == std::string_view::npos)
        return *front == 16 ? std::optional(address) : std::nullopt;
    const auto back = readGroups(text.substr(gap + 2), tail, true);
    if (!back || *front + *back > 14)
        return {};
    std::copy_n(tail.begin(), *back, address.bytes.end() - std::ptrdiff_t(*back));
    return address;
}

} // namespace

bool IpAddress::isV4() const
{
    return std::equal(v4Prefix.begin(), v4Prefix.end(), bytes.begin());
}

std::optional<IpAddress> parseAddress(std::string_view text)
{
    constexpr size_t longest = 64; // with a zone
    if (text.size() > longest)
        return {};
    if (text.find(':') != std::string_view::npos)
        return readV6(text.substr(0, text.find('%')));
    IpAddress address;
    std::copy(v4Prefix.begin(), v4Prefix.end(), address.bytes.begin());
    return readV4(text, address.bytes.data() + v4Prefix.size()) ? std::optional(address) : std::nullopt;
}

bool AddressBlock::contains(const IpAddress &address) const
{
    const auto whole = std::ptrdiff_t(prefix / 8);
    if (!std::equal(first.bytes.begin(), first.bytes.begin() + whole, address.bytes.begin()))
        return false;
    const int rest = prefix % 8;
    const auto mask = quint8(0xff << (8 - rest));
    return rest == 0 || (first.bytes[size_t(whole)] & mask) == (address.bytes[size_t(whole)] & mask);
}

std::optional<AddressBlock> parseBlock(std::string_view text)
{
    const size_t slash = text.find('/');
    const auto first = parseAddress(text.substr(0, slash));
    if (!first)
        return {};
    AddressBlock block{.first = *first};
    if (slash == std::string_view::npos)
        return block;
    const bool isV4 = text.substr(0, slash).find(':') == std::string_view::npos;
    const auto prefix = number(text.substr(slash + 1), 10, 3);
    if (!prefix || *prefix > (isV4 ? 32 : 128))
        return {};
    block.prefix = *prefix + (isV4 ? 96 : 0);
    return block;
}

std::string networkOf(const IpAddress &address)
{
    const auto &bytes = address.bytes;
    if (address.isV4())
        return std::to_string(bytes[12]) + '.' + std::to_string(bytes[13]) + '.' + std::to_string(bytes[14]) + ".0/24";
    std::array<unsigned, 3> groups{};
    size_t filled = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
        groups[i] = unsigned(bytes[2 * i]) << 8 | bytes[2 * i + 1];
        filled = groups[i] != 0 ? i + 1 : filled;
    }
    std::string text;
    for (size_t i = 0; i < filled; ++i) {
        std::array<char, 4> digits{};
        const auto end = std::to_chars(digits.begin(), digits.end(), groups[i], 16).ptr;
        text.append(digits.begin(), end);
        text += i + 1 < filled ? ":" : "";
    }
    return text + "::/48";
}

} // namespace tributary
