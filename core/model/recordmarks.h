// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record.h"

namespace tributary {

/// The records a person has marked, by their place in the store. A value.
class RecordMarks {
public:
    RecordMarks() = default;
    explicit RecordMarks(std::vector<RecordAddress> addresses); ///< in any order

    [[nodiscard]] bool contains(const RecordAddress &address) const;
    [[nodiscard]] bool isEmpty() const { return m_addresses.empty(); }
    [[nodiscard]] const std::vector<RecordAddress> &addresses() const { return m_addresses; } ///< in the order of storing

    void set(const std::vector<RecordAddress> &addresses, bool marked);

    friend bool operator==(const RecordMarks &, const RecordMarks &) = default;

private:
    std::vector<RecordAddress> m_addresses; ///< sorted, each once
};

} // namespace tributary
