// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "common/translation.h"

#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

class TranslationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void picksTheLanguageThatFits_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("as it is") << QStringList{u"de"_s} << u"de"_s;
        QTest::newRow("of a country") << QStringList{u"fr-CA"_s} << u"fr"_s;
        QTest::newRow("as the shell writes it") << QStringList{u"ja_JP.UTF-8"_s} << u"ja"_s;
        QTest::newRow("with a modifier") << QStringList{u"de@euro"_s} << u"de"_s;
        QTest::newRow("Portuguese of Portugal") << QStringList{u"pt-PT"_s} << u"pt_BR"_s;
        QTest::newRow("the second wish") << QStringList{u"pl"_s, u"es"_s} << u"es"_s;
        QTest::newRow("English before another") << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
        QTest::newRow("none we speak") << QStringList{u"pl"_s} << u"en"_s;
        QTest::newRow("the C locale") << QStringList{u"C"_s} << u"en"_s;
        QTest::newRow("nothing") << QStringList{} << u"en"_s;
    }
    void picksTheLanguageThatFits()
    {
        QFETCH(QStringList, wanted);
        QTEST(languageFor(wanted), "code");
    }

    void carriesEveryLanguage()
    {
        for (const Language &language : languages())
            QVERIFY2(QFile::exists(u":/i18n/tributary_%1.qm"_s.arg(language.code)), qPrintable(language.code));
    }

    void countsInEnglish()
    {
        const Translation english(u"en"_s);
        QCOMPARE(QCoreApplication::translate("tributary::RecordTree", "%n items", nullptr, 1), u"1 item"_s);
        QCOMPARE(QCoreApplication::translate("tributary::RecordTree", "%n items", nullptr, 2), u"2 items"_s);
    }

    void writesNumbersAsTheLanguageDoes()
    {
        {
            const Translation german(u"de"_s);
            QCOMPARE(german.code(), u"de"_s);
            QCOMPARE(QLocale().toString(1234567), u"1.234.567"_s);
        }
        const Translation arabic(u"ar"_s);
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        QCOMPARE(QLocale().zeroDigit(), u"0"_s); // beside ids, addresses and times
    }

    void valuesKeepTheirDirectionInArabic()
    {
        const Translation arabic(u"ar"_s, Translation::Values::Isolated);
        const QString sentence = QCoreApplication::translate("tributary::CommandText", "%1 is tenant %2 in cloud %3.");
        QVERIFY(sentence.contains(u"\u2068%2\u2069"_s));
        const Translation plain(u"ar"_s);
        QVERIFY(QCoreApplication::translate("tributary::CommandText", "%1 is tenant %2 in cloud %3.").contains(u"%2"_s));
    }

    void fallsBackToTheSystem() { QCOMPARE(Translation(u"klingon"_s).code(), u"en"_s); }

    void readsAnArgumentBeforeTheParserDoes()
    {
        const QStringList apart{u"program"_s, u"--language"_s, u"de"_s};
        QCOMPARE(argumentNamed(u"--language"_s, apart), u"de"_s);
        QCOMPARE(argumentNamed(u"--language"_s, {u"program"_s, u"--language=ja"_s, u"status"_s}), u"ja"_s);
        QCOMPARE(argumentNamed(u"--language"_s, {u"program"_s, u"--language"_s}), QString());
        QCOMPARE(argumentNamed(u"--language"_s, {u"program"_s}), QString());
    }
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "translation_test.moc"
