// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <array>

namespace tributary::simulation {

/// SplitMix64's finaliser: spreads a counter or a combination of ids over 64 bits.
[[nodiscard]] constexpr quint64 mix(quint64 value)
{
    value += 0x9E3779B97F4A7C15ull;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ull;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBull;
    return value ^ (value >> 31);
}

template <typename... Rest>
[[nodiscard]] constexpr quint64 mix(quint64 first, quint64 second, Rest... rest)
{
    return mix(mix(first) ^ second, quint64(rest)...);
}

/// A reproducible sequence: the same seed, the same throws, on every machine.
class Dice {
public:
    explicit constexpr Dice(quint64 seed)
        : m_state(seed)
    {
    }

    constexpr quint64 next() { return m_state = mix(m_state); }

    /// Uniform enough in [0, bound).
    constexpr quint32 below(quint32 bound) { return quint32(((next() >> 32) * bound) >> 32); }

    /// True in `percent` of the throws.
    constexpr bool chance(quint32 percent) { return below(100) < percent; }

    template <typename T, size_t N>
    constexpr const T &pick(const std::array<T, N> &choices)
    {
        return choices[below(quint32(N))];
    }

    /// A version 4 GUID in lower case.
    [[nodiscard]] QByteArray guid();

private:
    quint64 m_state;
};

} // namespace tributary::simulation
