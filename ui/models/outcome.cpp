// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outcome.h"

#include "models/recordnames.h"
#include "models/text.h"

#include <QtCore/QCoreApplication>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct OutcomeText {
    Q_DECLARE_TR_FUNCTIONS(tributary::OutcomeText)
};

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

QString unknownText(QStringView status)
{
    return status.isEmpty() ? OutcomeText::tr("Unknown") : inertLine(status, 60);
}

} // namespace

EventOutcome outcomeOf(const RecordColumns &columns)
{
    const Outcome outcome = recordOutcome(columns);
    switch (outcome) {
    case Outcome::Success:
        return {outcome, OutcomeText::tr("Success")};
    case Outcome::Failure:
        return {outcome, failureText(columns.error)};
    case Outcome::Partial:
        return {outcome, OutcomeText::tr("Partial")};
    case Outcome::Unknown:
        break;
    }
    return {outcome, unknownText(columns.result)};
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
