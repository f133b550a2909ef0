// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gzip.h"
#include "pipeline/packer.h"
#include "pipeline/requeue.h"
#include "sinks/logsingestion/logsingestionencoder.h"
#include "json/recordparser.h"

#include <QtTest/QTest>

using namespace tributary;

namespace {

const StreamKey stream{TenantId(QStringLiteral("11111111-2222-4333-8444-555555555555")), Stream::AuditExchange};
const LogsIngestionEncoder encoder;

FetchedBlob blobOf(const QList<QByteArray> &records)
{
    FetchedBlob blob;
    blob.blob.id = ContentId(QStringLiteral("blob"));
    blob.set = *parseRecords('[' + records.join(',') + ']');
    for (quint32 i = 0; i < blob.set.records.size(); ++i)
        blob.fresh.push_back(i);
    return blob;
}

QByteArray record(int id, qsizetype padding = 0)
{
    return "{\"Id\":\"" + QByteArray::number(id) + "\",\"CreationTime\":\"2026-11-22T10:00:00\",\"Text\":\""
        + QByteArray(padding, 'x') + "\"}";
}

PackTarget target(qsizetype maxBytes = maxBatchBytes)
{
    return {.stream = stream,
        .tenantName = QStringLiteral("Contoso \"Pharma\""),
        .now = fromUnixSeconds(1'700'000'000),
        .maxBytes = maxBytes};
}

} // namespace

class PackerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void batchesCountTheirBytesExactly()
    {
        QList<QByteArray> records;
        for (int i = 0; i < 500; ++i)
            records.append(record(i, i * 7));
        const Packed packed = packBlobs({blobOf(records)}, target(50'000), encoder);
        QVERIFY(packed.batches.size() > 3);
        int sum = 0;
        for (const Batch &batch : packed.batches) {
            const QByteArray json = *gunzip(batch.gzip, 1'000'000);
            QCOMPARE(json.size(), batch.bytes);
            QVERIFY(batch.bytes <= 50'000);
            QCOMPARE(qsizetype(batch.keys.size()), batch.records);
            QCOMPARE(int(splitArray(json)->size()), batch.records);
            QVERIFY(json.contains("\"CollectorBatchId\":\"" + batch.id.value().toUtf8() + '"'));
            sum += batch.records;
        }
        QCOMPARE(sum, 500);
    }

    void everyRecordKeepsItsBytes()
    {
        const QByteArray odd = "{ \"Id\" : \"a\\u0041\",\t\"Big\":123456789012345678901234567890 , \"n\":1e5}";
        const Packed packed = packBlobs({blobOf({odd, record(2)})}, target(), encoder);
        const QByteArray json = *gunzip(packed.batches.front().gzip, 1'000'000);
        const auto rows = *splitArray(json);
        QCOMPARE(encoder.rawOf(QByteArrayView(json).sliced(rows[0].offset, rows[0].length)).toByteArray(), odd);
    }

    void smallBlobsShareABatch()
    {
        std::vector<FetchedBlob> blobs;
        for (int i = 0; i < 100; ++i)
            blobs.push_back(blobOf({record(i)}));
        QCOMPARE(packBlobs(blobs, target(), encoder).batches.size(), size_t(1));
    }

    void aRecordOverTheLimitIsSentWithoutItsLargestMembersAndKeptWhole()
    {
        const Packed packed = packBlobs({blobOf({record(1), record(2, 5000), record(3)})}, target(4000), encoder);
        QCOMPARE(packed.batches.size(), size_t(1));
        QCOMPARE(packed.batches.front().records, 3);
        QCOMPARE(packed.batches.front().keys.size(), size_t(3));
        const QByteArray json = *gunzip(packed.batches.front().gzip, 1'000'000);
        QVERIFY(json.size() <= 4000);
        const auto rows = *splitArray(json);
        const QByteArrayView second = QByteArrayView(json).sliced(rows[1].offset, rows[1].length);
        QVERIFY(second.endsWith(",\"Truncated\":true}"));
        QVERIFY(encoder.rawOf(second).size() < 1000);
        QVERIFY(!json.first(qsizetype(rows[1].offset)).contains("Truncated"));
        QCOMPARE(packed.quarantined.size(), size_t(1));
        QCOMPARE(packed.quarantined.front().reason, QuarantineReason::Pruned);
        QCOMPARE(packed.quarantined.front().isRecord, false);
        QCOMPARE(packed.quarantined.front().raw, record(2, 5000));
        QVERIFY(packed.quarantinedKeys.empty());
    }

    void aRecordThatCannotBeMadeSmallerGoesToQuarantineAndTheRestGoesOn()
    {
        const QByteArray stiff = "{\"Id\":\"" + QByteArray(5000, 'i') + "\"}";
        const Packed packed = packBlobs({blobOf({record(1), stiff, record(3)})}, target(4000), encoder);
        QCOMPARE(packed.batches.size(), size_t(1));
        QCOMPARE(packed.batches.front().records, 2);
        QCOMPARE(packed.quarantined.size(), size_t(1));
        QCOMPARE(packed.quarantined.front().reason, QuarantineReason::TooLarge);
        QVERIFY(packed.quarantined.front().isRecord);
        QCOMPARE(packed.quarantined.front().raw, stiff);
        QCOMPARE(packed.quarantinedKeys.size(), size_t(1));
    }

    void theEstimateIsNeverLessThanWhatIsNeeded()
    {
        const FetchedBlob blob = blobOf({record(1), record(2, 300), record(3, 9000)});
        const Packed packed = packBlobs({blob}, target(), encoder);
        QVERIFY(estimateBytes(blob, target()) >= packed.batches.front().bytes - 2);
    }

    void whatIsQuarantinedCanBeQueuedAgainOnceItFits()
    {
        QuarantineEntry good{.id = 7, .stream = stream, .raw = record(1)};
        QuarantineEntry bad{.id = 8, .stream = stream, .raw = "{\"Id\":"};
        const auto plans = planRequeue({good, bad}, {.tenantNames = {{stream.tenant, QStringLiteral("Contoso")}}}, encoder);
        QCOMPARE(plans.size(), size_t(1));
        QCOMPARE(plans.front().entries, std::vector<qint64>{7});
        QCOMPARE(plans.front().kept, quint64(1));
        QCOMPARE(plans.front().commit.batches.front().records, 1);
    }
};

QTEST_GUILESS_MAIN(PackerTest)
#include "packer_test.moc"
