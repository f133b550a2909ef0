// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcome.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

bool is(QAnyStringView text, QLatin1StringView word)
{
    return text.size() == word.size() && QAnyStringView::compare(text, word, Qt::CaseInsensitive) == 0;
}

template <size_t N>
bool isOneOf(QAnyStringView text, const std::array<QLatin1StringView, N> &words)
{
    return std::ranges::any_of(words, [text](QLatin1StringView word) { return is(text, word); });
}

template <typename View>
bool endsWith(View text, QLatin1StringView tail)
{
    return text.size() >= tail.size() && is(text.last(tail.size()), tail);
}

Outcome byStatus(QAnyStringView status)
{
    static constexpr std::array good{"Success"_L1, "Succeeded"_L1, "True"_L1, "Successful"_L1, "Completed"_L1};
    static constexpr std::array bad{"Failed"_L1, "Failure"_L1, "False"_L1, "Fail"_L1, "Error"_L1, "Denied"_L1};
    static constexpr std::array half{"PartiallySucceeded"_L1, "PartialSuccess"_L1, "Partial"_L1, "PartiallySuccessful"_L1};
    if (isOneOf(status, good))
        return Outcome::Success;
    if (isOneOf(status, bad))
        return Outcome::Failure;
    return isOneOf(status, half) ? Outcome::Partial : Outcome::Unknown;
}

template <typename View>
Outcome derive(View operation, View error, View status)
{
    if (endsWith(operation, "LoginFailed"_L1) || endsWith(operation, "LogonFailed"_L1) || !meansNoError(error))
        return Outcome::Failure;
    return is(operation, "UserLoggedIn"_L1) ? Outcome::Success : byStatus(status);
}

} // namespace

bool meansNoError(QAnyStringView error)
{
    static constexpr std::array words{"0"_L1, "None"_L1, "NoError"_L1, "Success"_L1, "Null"_L1};
    return error.isEmpty() || isOneOf(error, words);
}

Outcome outcomeFrom(QUtf8StringView operation, QUtf8StringView error, QUtf8StringView status)
{
    return derive(operation, error, status);
}

Outcome recordOutcome(const RecordColumns &columns)
{
    return derive<QStringView>(columns.operation, columns.error, columns.result);
}

} // namespace tributary
