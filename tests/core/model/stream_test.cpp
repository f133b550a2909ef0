// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stream.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tributary {

class StreamTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreUniqueAndReadBack()
    {
        QSet<QString> names;
        for (const Stream stream : allStreams()) {
            const QString name = streamName(stream);
            QVERIFY(!name.isEmpty());
            names.insert(name);
            QCOMPARE(streamFromName(name), stream);
            QCOMPARE(streamFromName(name.toUpper()), stream);
        }
        QCOMPARE(names.size(), 10);
        QVERIFY(!streamFromName(u"Graph.SignIns"_s));
        QVERIFY(!streamFromName({}));
    }

    void valuesFollowTheScreens()
    {
        QVERIFY(std::is_sorted(allStreams().begin(), allStreams().end())); // maps by stream are in the order of the screens
        QCOMPARE(int(Stream::GraphDirectoryAudits), 10); // stored
    }

    void kindsFollowTheFeed()
    {
        for (const Stream stream : activityStreams()) {
            QVERIFY(!isGraphStream(stream));
            QCOMPARE(sinkKindOf(stream), SinkKind::O365);
        }
        for (const Stream stream : graphStreams()) {
            QVERIFY(isGraphStream(stream));
            QCOMPARE(sinkKindOf(stream), stream == Stream::GraphDirectoryAudits ? SinkKind::Audit : SinkKind::SignIn);
        }
    }
};

} // namespace tributary

QTEST_GUILESS_MAIN(tributary::StreamTest)
#include "stream_test.moc"
