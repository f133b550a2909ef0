// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settingtable.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SettingTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsWhole()
    {
        QSet<QString> names;
        for (const SettingInfo &info : settingTable()) {
            QVERIFY2(!names.contains(info.key()), info.name);
            names << info.key();
            QCOMPARE(settingNamed(info.key()), &info);
            QVERIFY2(!info.titleText().isEmpty() && info.noteText().endsWith(u'.'), info.name);
            if (!info.isNumber())
                continue;
            QVERIFY2(info.least <= info.byDefault && info.byDefault <= info.most, info.name);
            for (const qint64 number : {info.least, info.byDefault, info.most}) {
                const auto text = checkedSetting(info, settingValue(info, number));
                QVERIFY2(text.has_value(), info.name);
                QCOMPARE(settingNumber(info, *text), number);
            }
            QVERIFY(!checkedSetting(info, settingValue(info, info.most + 1000)));
        }
        QVERIFY(!settingNamed(u"nonsense"));
        QVERIFY(!settingNamed(u""));
    }

    void nothingKeptIsTheDesign()
    {
        const CollectorSettings plain;
        KeptSettings everyDefault;
        for (const SettingInfo &info : settingTable())
            everyDefault[info.key()] = info.defaultValue();
        for (const KeptSettings &kept : {KeptSettings(), everyDefault, KeptSettings{{u"from-a-newer-program"_s, u"1"_s}}}) {
            const CollectorSettings settings = collectorSettings(kept);
            QCOMPARE(settings.pollInterval, plain.pollInterval);
            QCOMPARE(settings.latenessHorizon, plain.latenessHorizon);
            QCOMPARE(settings.requestsPerMinute, plain.requestsPerMinute);
            QCOMPARE(settings.heldBlob, plain.heldBlob);
            QCOMPARE(settings.outboxLimit, plain.outboxLimit);
            QCOMPARE(settings.archiveAge, plain.archiveAge);
            QCOMPARE(settings.archiveBytes, plain.archiveBytes);
        }
    }

    void eachReachesTheEngine()
    {
        const CollectorSettings settings = collectorSettings({{u"poll-interval"_s, u"5m"_s}, {u"lateness-horizon"_s, u"3h"_s},
            {u"request-share"_s, u"50"_s}, {u"large-blob"_s, u"16MB"_s}, {u"outbox-limit"_s, u"3GB"_s},
            {u"archive-age"_s, u"90d"_s}, {u"archive-size"_s, u"1TB"_s}});
        QCOMPARE(settings.pollInterval, Milliseconds(5min));
        QCOMPARE(settings.latenessHorizon, Milliseconds(3h));
        QCOMPARE(settings.requestsPerMinute, 1000);
        QCOMPARE(settings.heldBlob, 16ll << 20);
        QCOMPARE(settings.outboxLimit, 3ll << 30);
        QCOMPARE(settings.archiveAge, Milliseconds(24h * 90));
        QCOMPARE(settings.archiveBytes, 1ll << 40);
    }

    void readsWhatAPersonWrites_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept"); // null: refused
        const auto row = [](const char *title, const char *name, const QString &text, const QString &kept) {
            QTest::newRow(title) << QString::fromLatin1(name) << text << kept;
        };
        row("seconds", "poll-interval", u"90s"_s, u"90s"_s);
        row("plain number", "poll-interval", u"120"_s, u"2m"_s);
        row("with blanks", "poll-interval", u" 15 M "_s, u"15m"_s);
        row("spelled", "poll-interval", u"15 min"_s, u"15m"_s);
        row("days", "archive-age", u"24h"_s, u"1d"_s);
        row("too short", "poll-interval", u"14s"_s, {});
        row("too long", "poll-interval", u"61m"_s, {});
        row("negative", "poll-interval", u"-60s"_s, {});
        row("fraction", "poll-interval", u"1.5m"_s, {});
        row("two units", "poll-interval", u"1m30s"_s, {});
        row("of another kind", "poll-interval", u"60MB"_s, {});
        row("empty", "poll-interval", {}, {});
        row("overflow", "archive-age", u"99999999999999999999d"_s, {});
        row("overflow of the unit", "archive-age", u"9223372036854775807d"_s, {});
        row("other digits", "poll-interval", u"\u0661\u0665m"_s, {});
        row("bytes", "outbox-limit", u"4 gb"_s, u"4GB"_s);
        row("in full", "outbox-limit", u"4294967296"_s, u"4GB"_s);
        row("IEC", "outbox-limit", u"512MiB"_s, u"512MB"_s);
        row("no whole unit", "outbox-limit", u"70000001"_s, u"70000001B"_s);
        row("percent", "request-share", u"50 %"_s, u"50"_s);
        row("all of it", "request-share", u"100"_s, {});
        row("proxy", "proxy", u"http://proxy.example:8080"_s, u"http://proxy.example:8080"_s);
        row("no proxy", "proxy", u"none"_s, u"none"_s);
        row("proxy with password", "proxy", u"http://me:secret@proxy.example:8080"_s, {});
        row("two lines", "proxy", u"http://a\nhttp://b"_s, {});
        row("huge", "proxy", QString(3000, u'a'), {});
        row("file", "ca-file", u"/etc/ssl/extra.pem"_s, u"/etc/ssl/extra.pem"_s);
        row("relative file", "ca-file", u"extra.pem"_s, {});
    }

    void readsWhatAPersonWrites()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const auto checked = checkedSetting(*settingNamed(name), text);
        QCOMPARE(checked.has_value(), !kept.isNull());
        if (!checked) {
            QCOMPARE(checked.error().kind, ErrorKind::Usage);
            QVERIFY(!checked.error().message.contains(u"secret"));
            return;
        }
        QCOMPARE(*checked, kept);
        QCOMPARE(checkedSetting(*settingNamed(name), *checked).value(), kept);
    }

    void aRefusalSaysWhatIsTaken()
    {
        const auto refused = checkedSetting(*settingNamed(u"poll-interval"), u"2h"_s);
        QCOMPARE(refused.error().message, u"poll-interval takes 15 s to 1 h, not \"2h\""_s);
        QCOMPARE(settingNamed(u"archive-size")->rangeText(), u"64 MB to 64 TB"_s);
        QCOMPARE(settingNamed(u"request-share")->valueText(u"50"_s), u"50 %"_s);
        QCOMPARE(settingNamed(u"proxy")->valueText(QString()), u"as the system has it"_s);
    }

    void aDamagedValueCountsAsTheDefault()
    {
        for (const QString &value : {u"garbage"_s, u"0s"_s, u"99d"_s, QString()})
            QCOMPARE(collectorSettings({{u"poll-interval"_s, value}}).pollInterval, CollectorSettings().pollInterval);
    }
};

QTEST_APPLESS_MAIN(SettingTableTest)
#include "settingtable_test.moc"
