// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/recordparser.h"
#include "json/structure.h"

#include <string>

namespace tributary::json {

/// Walks JSON values along their structure: checks the grammar strictly and hashes the content. One cursor, forward.
///
/// The hash of a value does not see member order, white space and the spelling of strings; it sees every name, every value,
/// numbers as they are written, the order of arrays and how often a member is repeated. A member with a scalar is hashed as
/// `"name":value` in one piece, straight from the text where it stands so already; members are added up.
class ContentWalk {
public:
    ContentWalk(std::string_view text, const Structure &structure)
        : m_text(text)
        , m_structure(structure)
    {
    }

    /// Reads the object under the cursor as a record; raw and id are offsets in the text. On false see problem(), and the
    /// cursor stands where it was.
    bool readRecord(const RecordShape &shape, RecordRef &record);

    /// Moves behind the element under the cursor by counting brackets: onto the next comma or closing bracket. False if the
    /// text ends first.
    bool skipElement();

    [[nodiscard]] bool atEnd() const { return m_at >= m_structure.count; }
    /// The structural character under the cursor, or NUL at the end.
    [[nodiscard]] char here() const { return atEnd() ? '\0' : m_text[m_structure.at[m_at]]; }
    /// Its offset; at the end, the length of the text.
    [[nodiscard]] quint32 offset() const { return m_structure.at[m_at]; }
    void advance() { ++m_at; }
    [[nodiscard]] quint32 cursor() const { return m_at; }
    void moveTo(quint32 cursor) { m_at = cursor; }
    /// Where what stands before the cursor ends, white space left out.
    [[nodiscard]] quint32 endBefore() const;

    [[nodiscard]] const char *problem() const { return m_problem; }
    [[nodiscard]] quint32 problemAt() const { return m_problemAt; }

    /// Containers inside each other, the array of the blob included.
    static constexpr int maxDepth = 1024;

private:
    struct Member {
        std::string_view name; ///< with quotes
        std::string_view value;
        quint64 hash = 0;
    };

    bool readContent(const RecordShape &shape, RecordRef &record, quint64 &hash);
    bool readMember(int depth, Member &member);
    bool readScalarMember(Member &member);
    bool readContainerMember(int depth, Member &member);
    bool readValue(int depth, quint64 &hash);
    bool readObject(int depth, quint64 &hash);
    bool readArray(int depth, quint64 &hash);
    bool readScalar(quint64 &hash);

    [[nodiscard]] std::string_view token() const;
    [[nodiscard]] static bool isScalar(std::string_view token);
    [[nodiscard]] bool hasEscape(std::string_view part);
    [[nodiscard]] quint64 hashOf(std::string_view bytes) const;
    [[nodiscard]] quint64 hashOfToken(std::string_view token);
    bool stop(const char *problem);

    std::string_view m_text;
    Structure m_structure;
    quint32 m_at = 0;
    quint64 m_seed = 0;
    const char *m_nextEscape = nullptr; ///< first backslash at or behind m_searchedFrom
    const char *m_searchedFrom = nullptr;
    std::string m_scratch;
    const char *m_problem = nullptr;
    quint32 m_problemAt = 0;
};

} // namespace tributary::json
