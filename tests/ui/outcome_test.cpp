// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/meanings.h"
#include "models/outcome.h"
#include "models/recordnames.h"

#include <QtTest/QtTest>

using namespace tributary;
using namespace Qt::StringLiterals;

class OutcomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void derivesTheOutcome_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &operation, const QString &result, const QString &error,
                             Outcome outcome, const QString &text) {
            QTest::newRow(name) << operation << result << error << int(outcome) << text;
        };
        row("failed sign-in that says success", u"UserLoginFailed"_s, u"Success"_s, u"InvalidUserNameOrPassword"_s,
            Outcome::Failure, u"50126 Wrong password"_s);
        row("by number", u"UserLoginFailed"_s, u"Success"_s, u"50053"_s, Outcome::Failure, u"50053 Account locked"_s);
        row("without an error", u"UserLoginFailed"_s, u"Success"_s, {}, Outcome::Failure, u"Failed"_s);
        row("unknown number", u"UserLoginFailed"_s, {}, u"99999"_s, Outcome::Failure, u"99999"_s);
        row("other case", u"userloginfailed"_s, u"Success"_s, {}, Outcome::Failure, u"Failed"_s);
        row("sign-in", u"UserLoggedIn"_s, u"Success"_s, u"None"_s, Outcome::Success, u"Success"_s);
        row("sign-in without status", u"UserLoggedIn"_s, {}, u"0"_s, Outcome::Success, u"Success"_s);
        row("sign-in with an error", u"UserLoggedIn"_s, u"Success"_s, u"50076"_s, Outcome::Failure, u"50076 MFA required"_s);
        row("admin cmdlet", u"Set-Mailbox"_s, u"True"_s, {}, Outcome::Success, u"Success"_s);
        row("admin cmdlet refused", u"Set-Mailbox"_s, u"False"_s, {}, Outcome::Failure, u"Failed"_s);
        row("partial", u"MailItemsAccessed"_s, u"PartiallySucceeded"_s, {}, Outcome::Partial, u"Partial"_s);
        row("shouting", u"Set-X"_s, u"TRUE"_s, {}, Outcome::Success, u"Success"_s);
        row("nothing said", u"FileDownloaded"_s, {}, {}, Outcome::Unknown, u"Unknown"_s);
        row("something else said", u"FileDownloaded"_s, u"Queued\n<b>"_s, {}, Outcome::Unknown, u"Queued\u23CE<b>"_s);
        row("hostile error", u"UserLoginFailed"_s, {}, u"\u202Egnp"_s, Outcome::Failure, u"\u27E8U+202E\u27E9gnp"_s);
    }

    void derivesTheOutcome()
    {
        QFETCH(QString, operation);
        QFETCH(QString, result);
        QFETCH(QString, error);
        QFETCH(int, outcome);
        RecordColumns columns;
        columns.operation = operation;
        columns.result = result;
        columns.error = error;
        const EventOutcome derived = outcomeOf(columns);
        QCOMPARE(int(derived.outcome), outcome);
        QTEST(derived.text, "text");
    }

    void namesRecordTypes()
    {
        QCOMPARE(recordTypeText(15), u"15 StsLogon"_s);
        QCOMPARE(recordTypeName(15), u"AzureActiveDirectoryStsLogon"_s);
        QCOMPARE(recordTypeText(471), u"471"_s);
        QCOMPARE(recordTypeName(471), QString());
        QCOMPARE(recordTypeText(-1), QString());
        QCOMPARE(recordTypeName(5), QString()); // between two known ones
    }

    void saysWhatHappened()
    {
        RecordColumns columns;
        columns.operation = u"UserLoggedIn"_s;
        columns.userType = 0;
        QCOMPARE(headlineFor(columns), u"A regular user signed in"_s);
        columns.operation = u"UserLoginFailed"_s;
        columns.error = u"50126"_s;
        QCOMPARE(headlineFor(columns), u"Sign-in refused: 50126 Wrong password"_s);
        columns = {};
        columns.operation = u"New-InboxRule"_s;
        columns.result = u"False"_s;
        QCOMPARE(headlineFor(columns), u"An inbox rule was made – this did not succeed"_s);
        columns = {};
        QCOMPARE(headlineFor(columns), u"An event without an operation"_s);
        columns.operation = u"<b>Odd\n"_s;
        QCOMPARE(headlineFor(columns), u"<b>Odd\u23CE"_s);
    }

    void explainsFields()
    {
        QCOMPARE(meaningOf({u"RecordType"_s}, u"15"_s), u"AzureActiveDirectoryStsLogon"_s);
        QVERIFY(meaningOf({u"RecordType"_s}, u"471"_s).contains("unchanged"_L1));
        QCOMPARE(meaningOf({u"RecordType"_s}, u"odd"_s), QString());
        QCOMPARE(meaningOf({u"UserType"_s}, u"10"_s), u"Guest"_s);
        QCOMPARE(meaningOf({u"LogonError"_s}, u"IdsLocked"_s), u"Account locked"_s);
        QCOMPARE(meaningOf({u"ResultStatus"_s}, u"Success"_s), u"Not the outcome by itself"_s);
        QCOMPARE(meaningOf({u"Anything"_s}, u"x"_s), QString());
        QCOMPARE(meaningOf({}, {}), QString());
    }
};

QTEST_GUILESS_MAIN(OutcomeTest)
#include "outcome_test.moc"
