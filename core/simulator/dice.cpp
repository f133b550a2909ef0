// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/dice.h"

namespace tributary::simulation {

QByteArray Dice::guid()
{
    constexpr char digits[] = "0123456789abcdef";
    constexpr char pattern[] = "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx";
    QByteArray out(pattern);
    quint64 bits = 0;
    int left = 0;
    for (char &c : out) {
        if (c != 'x' && c != 'y')
            continue;
        if (left == 0) {
            bits = next();
            left = 16;
        }
        const auto nibble = bits & 15;
        bits >>= 4;
        --left;
        c = digits[c == 'y' ? (8 | (nibble & 3)) : nibble];
    }
    return out;
}

} // namespace tributary::simulation
