// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record.h"

#include <vector>

namespace tributary {

/// How far a listing has come whose pages carry their records in order of time: the pages stored so far, in whatever order they
/// were stored. Lets a listing that breaks off join the coverage up to there, and go on from there. Pure.
class OrderedPages {
public:
    /// The next page of the listing; the number to name it by.
    size_t begin();

    /// What is in it. Times that do not ascend, or records without, end what can be said.
    void read(size_t page, const std::vector<RecordRef> &records);

    /// Its records are durable, now or since an earlier listing.
    void stored(size_t page) { m_pages[page].isStored = true; }

    /// Every record before this instant, in whole seconds, is stored. Nothing while the first page is not.
    [[nodiscard]] std::optional<Instant> completeTo() const;

    [[nodiscard]] size_t count() const { return m_pages.size(); }

private:
    struct Page {
        bool isStored = false;
        bool isOrdered = true;
        std::optional<Instant> first;
        std::optional<Instant> last;
    };

    std::vector<Page> m_pages;
};

} // namespace tributary
