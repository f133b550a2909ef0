// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outcome.h"

#include "models/recordnames.h"
#include "models/text.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct OutcomeText {
    Q_DECLARE_TR_FUNCTIONS(tributary::OutcomeText)
};

template <size_t N>
bool isOneOf(QStringView text, const std::array<QLatin1StringView, N> &words)
{
    return std::ranges::any_of(words, [text](QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

/// An error field that is there and says that there was none.
bool meansNoError(QStringView error)
{
    static constexpr std::array words{"0"_L1, "None"_L1, "NoError"_L1, "Success"_L1, "Null"_L1};
    return error.isEmpty() || isOneOf(error, words);
}

QString failureText(QStringView error)
{
    if (meansNoError(error))
        return OutcomeText::tr("Failed");
    bool isNumber = false;
    int number = error.toInt(&isNumber);
    if (!isNumber)
        number = signInErrorNumber(error);
    const QString words = signInErrorText(number);
    if (!words.isEmpty())
        return u"%1 %2"_s.arg(number).arg(words);
    return inertLine(error, 60);
}

Outcome byStatus(QStringView status)
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

QString unknownText(QStringView status)
{
    return status.isEmpty() ? OutcomeText::tr("Unknown") : inertLine(status, 60);
}

} // namespace

EventOutcome outcomeOf(const RecordColumns &columns)
{
    const QStringView operation = columns.operation;
    if (operation.endsWith("LoginFailed"_L1, Qt::CaseInsensitive) || operation.endsWith("LogonFailed"_L1, Qt::CaseInsensitive))
        return {Outcome::Failure, failureText(columns.error)};
    if (!meansNoError(columns.error))
        return {Outcome::Failure, failureText(columns.error)};
    if (operation.compare("UserLoggedIn"_L1, Qt::CaseInsensitive) == 0)
        return {Outcome::Success, OutcomeText::tr("Success")};
    switch (const Outcome outcome = byStatus(columns.result); outcome) {
    case Outcome::Success:
        return {outcome, OutcomeText::tr("Success")};
    case Outcome::Failure:
        return {outcome, OutcomeText::tr("Failed")};
    case Outcome::Partial:
        return {outcome, OutcomeText::tr("Partial")};
    case Outcome::Unknown:
        break;
    }
    return {Outcome::Unknown, unknownText(columns.result)};
}

Glyph outcomeGlyph(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Success:
        return Glyph::Ok;
    case Outcome::Failure:
        return Glyph::Clear;
    case Outcome::Partial:
        return Glyph::Partial;
    case Outcome::Unknown:
        return Glyph::Unknown;
    }
    return Glyph::None;
}

Token outcomeToken(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Failure:
        return Token::Error;
    case Outcome::Partial:
        return Token::Warning;
    case Outcome::Success:
    case Outcome::Unknown:
        return Token::TextMuted;
    }
    return Token::Text;
}

} // namespace tributary
