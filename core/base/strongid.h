// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QString>

#include <compare>
#include <utility>

namespace tributary {

/// A text id that cannot be mixed up with another kind of id. Compared as written; factories normalise (GUIDs: lower case).
template <typename Tag>
class StrongId {
public:
    StrongId() = default;
    explicit StrongId(QString value)
        : m_value(std::move(value))
    {
    }

    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const StrongId &, const StrongId &) = default;
    friend bool operator<(const StrongId &a, const StrongId &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

} // namespace tributary

template <typename Tag>
struct std::hash<tributary::StrongId<Tag>> {
    size_t operator()(const tributary::StrongId<Tag> &id) const { return qHash(id); }
};
