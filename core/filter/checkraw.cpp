// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/check.h"
#include "filter/values.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// Holds if any value at a path does. `Holds` sees the token and the facts.
template <typename Holds>
class AtPath final : public FilterCheck {
public:
    AtPath(RawPath path, Holds holds)
        : m_path(std::move(path))
        , m_holds(std::move(holds))
    {
    }

    [[nodiscard]] bool holds(FilterFacts &facts) const override
    {
        QByteArray scratch;
        return m_path.any(facts.record().raw, [&](QByteArrayView token) { return m_holds(token, scratch, facts); });
    }

private:
    RawPath m_path;
    Holds m_holds;
};

template <typename Holds>
FilterCheckPtr atPath(RawPath path, Holds holds)
{
    return std::make_unique<const AtPath<Holds>>(std::move(path), std::move(holds));
}

bool isContainer(QByteArrayView token)
{
    return token.startsWith('{') || token.startsWith('[');
}

class TextInside final : public FilterCheck {
public:
    explicit TextInside(TextSearch search)
        : m_search(std::move(search))
    {
    }
    [[nodiscard]] bool holds(FilterFacts &facts) const override
    {
        if (m_search.isIn(facts.record().raw))
            return true;
        const QByteArrayView unescaped = facts.unescaped();
        return !unescaped.isEmpty() && m_search.isIn(unescaped);
    }

private:
    TextSearch m_search;
};

class RegexInside final : public FilterCheck {
public:
    explicit RegexInside(BoundedRegex regex)
        : m_regex(std::move(regex))
    {
    }
    [[nodiscard]] bool holds(FilterFacts &facts) const override { return m_regex.isIn(facts.record().raw, facts); }

private:
    BoundedRegex m_regex;
};

} // namespace

// The limit makes a hopeless search end after milliseconds; the pattern cannot raise it.
BoundedRegex::BoundedRegex(const QString &pattern, bool ignoresCase)
    : m_regex(u"(*LIMIT_MATCH=100000)"_s + pattern,
        ignoresCase ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption)
{
    m_regex.optimize();
}

bool BoundedRegex::isIn(QByteArrayView text, FilterFacts &facts) const
{
    const auto found = m_regex.match(QString::fromUtf8(text));
    if (!found.isValid())
        facts.giveUp();
    return found.hasMatch();
}

FilterCheckPtr rawFilled(RawPath path)
{
    return atPath(std::move(path), [](QByteArrayView token, QByteArray &, FilterFacts &) { return token != "null"; });
}

FilterCheckPtr rawText(RawPath path, TextSet texts)
{
    return atPath(std::move(path), [texts = std::move(texts)](QByteArrayView token, QByteArray &scratch, FilterFacts &) {
        return !isContainer(token) && texts.matches(scalarText(token, scratch));
    });
}

FilterCheckPtr rawRegex(RawPath path, BoundedRegex regex)
{
    return atPath(std::move(path), [regex = std::move(regex)](QByteArrayView token, QByteArray &scratch, FilterFacts &facts) {
        return !isContainer(token) && regex.isIn(scalarText(token, scratch), facts);
    });
}

FilterCheckPtr rawNumber(RawPath path, FilterIntervals numbers)
{
    return atPath(std::move(path), [numbers = std::move(numbers)](QByteArrayView token, QByteArray &scratch, FilterFacts &) {
        const auto number = filterNumber(QString::fromUtf8(scalarText(token, scratch)));
        return number && isInAny(numbers, *number);
    });
}

FilterCheckPtr rawTime(RawPath path, FilterIntervals times)
{
    return atPath(std::move(path), [times = std::move(times)](QByteArrayView token, QByteArray &scratch, FilterFacts &) {
        const QByteArrayView text = scalarText(token, scratch);
        const auto time = parseIso(std::string_view(text.data(), size_t(text.size())));
        return time && isInAny(times, double(time->time_since_epoch().count()));
    });
}

FilterCheckPtr textInside(TextSearch search)
{
    return std::make_unique<const TextInside>(std::move(search));
}

FilterCheckPtr regexInside(BoundedRegex regex)
{
    return std::make_unique<const RegexInside>(std::move(regex));
}

} // namespace tributary
