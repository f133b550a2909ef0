// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordmodel.h"
#include "ui/fakeconsole.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace tributary;
using namespace Qt::StringLiterals;

class RecordModelTest : public QObject {
    Q_OBJECT

    ShownTime m_time{testNow};

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void newestStandOnTop()
    {
        RecordModel model(m_time);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(someRecords(3, 10), 0);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.waiting(), quint64(3));
        model.flush();
        model.append(someRecords(2, 12), 0);
        model.flush();
        QCOMPARE(model.rowCount(), 5);
        for (int row = 0; row < 5; ++row)
            QCOMPARE(model.record(row).address.batch, qint64(12 - row));
        QCOMPARE(model.waiting(), quint64(0));
    }

    void nothingMovesWhileHeld()
    {
        RecordModel model(m_time);
        model.append(someRecords(3, 10), 0);
        model.flush();
        model.setHeld(true);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        model.append(someRecords(5, 20), 7);
        model.flush();
        QCOMPARE(inserts.size(), 0);
        QCOMPARE(model.waiting(), quint64(12)); // what the engine left out is new, too
        QCOMPARE(model.missed(), quint64(7));
        model.setHeld(false);
        model.flush();
        QCOMPARE(model.record(0).address.batch, qint64(20));
        QCOMPARE(model.rowCount(), 8);
    }

    void windowIsBounded()
    {
        RecordModel model(m_time);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(u"UserLoggedIn"_s);
        qint64 newest = 0;
        for (int batch = 0; batch < 4; ++batch) {
            newest += 4000;
            model.append(someRecords(4000, newest), 0);
            model.flush();
        }
        QCOMPARE(model.total(), RecordModel::windowSize);
        QVERIFY(model.rowCount() > 1000 && model.rowCount() < RecordModel::windowSize);
        const RecordRow &oldest = model.record(model.rowCount() - 1);
        QVERIFY(oldest.address.batch > newest - RecordModel::windowSize);
        model.setFilter({});
        QCOMPARE(model.rowCount(), RecordModel::windowSize);
        QCOMPARE(model.record(RecordModel::windowSize - 1).address.batch, newest - RecordModel::windowSize + 1);
    }

    void waitingIsBoundedButCountedInFull()
    {
        RecordModel model(m_time);
        model.setHeld(true);
        for (int batch = 1; batch <= 4; ++batch)
            model.append(someRecords(4000, batch * 4000), 0);
        QCOMPARE(model.waiting(), quint64(16'000));
        model.setHeld(false);
        model.flush();
        QCOMPARE(model.total(), RecordModel::windowSize);
        QCOMPARE(model.record(0).address.batch, qint64(16'000));
    }

    void filterLooksAtShownColumns()
    {
        RecordModel model(m_time);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<RecordRow> rows = someRecords(50, 100);
        rows[7].columns.user = u"Müller@contoso.example"_s;
        model.append(rows, 0);
        model.flush();
        model.setFilter(u"müLLER"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setFilter(u"Wrong pass"_s); // the derived result, not the raw status
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.record(row).columns.operation, u"UserLoginFailed"_s);
        model.setFilter(u".*"_s); // characters, no pattern
        QCOMPARE(model.rowCount(), 0);
        model.append(someRecords(10, 110), 0);
        model.flush();
        QCOMPARE(model.rowCount(), 0);
        model.setFilter(u"  "_s);
        QCOMPARE(model.rowCount(), 60);
    }

    void fillGoesOnTopWithoutRepeating()
    {
        RecordModel model(m_time);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.fill(someRecords(5, 10));
        QCOMPARE(model.rowCount(), 5);
        model.fill(someRecords(8, 12));
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(model.record(0).address.batch, qint64(12));
        model.fill(someRecords(3, 100)); // records in between are unknown
        QCOMPARE(model.rowCount(), 3);
        model.setHeld(true);
        model.fill(someRecords(5, 102));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.waiting(), quint64(2));
    }

    void showsHostileRecordsInert()
    {
        RecordModel model(m_time);
        QList<RecordRow> rows = someRecords(1);
        rows[0].columns.user = u"<b>eve</b>\u202E\n"_s;
        rows[0].columns.operation = QString(1'000'000, u'x');
        rows[0].columns.time.reset();
        rows[0].columns.recordType = -1;
        model.append(rows, 0);
        model.flush();
        const QModelIndex user = model.index(0, RecordModel::User);
        QCOMPARE(user.data().toString(), u"<b>eve</b>\u27E8U+202E\u27E9\u23CE"_s);
        QVERIFY(!user.data(Qt::ToolTipRole).toString().contains("<b>"_L1));
        QVERIFY(model.index(0, RecordModel::Operation).data().toString().size() < 400);
        QCOMPARE(model.index(0, RecordModel::Time).data().toString(), QString());
        QCOMPARE(model.index(0, RecordModel::RecordType).data().toString(), QString());
    }

    void namesTenantsOnceTheyAreKnown()
    {
        RecordModel model(m_time);
        model.append(someRecords(1), 0);
        model.flush();
        const TenantId tenant = model.record(0).stream.tenant;
        QCOMPARE(model.index(0, RecordModel::Tenant).data().toString(), tenant.value());
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setTenantNames({{tenant, u"Contoso"_s}});
        QCOMPARE(model.index(0, RecordModel::Tenant).data().toString(), u"Contoso"_s);
        QCOMPARE(changes.size(), 1);
    }
};

QTEST_GUILESS_MAIN(RecordModelTest)
#include "recordmodel_test.moc"
