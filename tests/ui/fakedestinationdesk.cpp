// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fakedestinationdesk.h"

#include "ui/fakeconsole.h"

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Workspace someWorkspace()
{
    return {.resourceId = u"/subscriptions/5c0f2b7e-9a41-4d8e-8d41-0c2b7e9a41d8/resourceGroups/soc/providers/"
                          "Microsoft.OperationalInsights/workspaces/sentinel"_s,
        .name = u"sentinel"_s,
        .resourceGroup = u"soc"_s,
        .subscription = u"5c0f2b7e-9a41-4d8e-8d41-0c2b7e9a41d8"_s,
        .location = u"westeurope"_s,
        .workspaceId = u"8d41c2b7-9a41-4d8e-8d41-0c2b7e9a41d8"_s,
        .retentionDays = 90};
}

HourProof someProof()
{
    std::vector<DeliveryHour> hours;
    QList<KeptProof> kept;
    const Instant newest = std::chrono::floor<std::chrono::hours>(testNow());
    for (int back = 23; back >= 0; --back) {
        const auto records = quint64(58'102 - back * 1'377);
        hours.push_back({.hour = newest - back * 1h, .collected = records, .accepted = records});
        kept.append({newest - back * 1h, records, records, 0, newest - back * 1h + 80min});
    }
    hours[20].quarantined = 5;
    hours[20].accepted -= 5;
    kept[20].arrived = kept[20].accepted = hours[20].accepted;
    kept[18].twice = 2;
    hours[23].accepted -= 1'211;
    hours[23].waiting = 1'211;
    kept[23].accepted = hours[23].accepted;
    kept[23].arrived = hours[23].accepted - 1'286;
    kept[23].asked = testNow() - 2min;
    HourProof proof = hourProof(hours, kept);
    proof.reading = ProofReading::Asked;
    return proof;
}

FakeDestinationDesk::FakeDestinationDesk()
    : places({someWorkspace()})
    , marker({.phase = ProofPhase::Arrived,
          .since = testNow(),
          .acceptedAfter = 400ms,
          .arrivedAfter = 48s,
          .query = u"ChildO365AAD_CL | where RecordId == 'x'"_s})
    , hours(someProof())
    , columns(schemaOf(LogsIngestionTarget()))
    , speed({.requests = 38,
          .mostRequests = 10'000,
          .bytes = 31'000'000,
          .mostBytes = 1'500'000'000,
          .records = 21'190,
          .mostBatchBytes = 1'000'000,
          .throttled = 2,
          .lastThrottled = testNow() - 31min})
{
    columns.isSeen = true;
    columns.streams[0].columns[3].inTable = false;
    columns.streams[0].columns[8].inRule = false;
}

Job FakeDestinationDesk::drafts(Reply<QList<DestinationDraft>> reply)
{
    return answer(u"drafts"_s, kept, std::move(reply));
}

Job FakeDestinationDesk::save(DestinationDraft draft, Reply<> reply)
{
    kept = {draft};
    return answer(u"save"_s, Result<>(), std::move(reply));
}

Job FakeDestinationDesk::discard(DestinationDraft, Reply<> reply)
{
    kept.clear();
    return answer(u"discard"_s, Result<>(), std::move(reply));
}

Job FakeDestinationDesk::findParent(QString, Reply<FoundTenant> reply)
{
    FoundTenant parent{.id = TenantId(u"0c2b7e9a-41d8-4d8e-8d41-5c0f2b7e9a41"_s), .cloud = u"Global"_s};
    return answer(u"findParent"_s, parentRefused ? Result<FoundTenant>(fail(*parentRefused)) : parent, std::move(reply));
}

Job FakeDestinationDesk::readCertificate(
    QString, QString, std::shared_ptr<Secret>, Reply<std::shared_ptr<CredentialInput>> reply)
{
    return answer(u"readCertificate"_s, std::make_shared<CredentialInput>(), std::move(reply));
}

Job FakeDestinationDesk::useApp(
    DestinationDraft draft, ClientId client, std::shared_ptr<CredentialInput> credential, Reply<DestinationDraft> reply)
{
    secret = QString::fromUtf8(credential->secret.bytes());
    draft.app.clientId = client;
    draft.senderObjectId = newGuid();
    last = draft;
    return answer(u"useApp"_s, draft, std::move(reply));
}

Job FakeDestinationDesk::signInWithBrowser(DestinationDraft, ClientId, Told<QUrl>, Reply<QString> reply)
{
    return answer(u"signInWithBrowser"_s, u"admin@parent.example"_s, std::move(reply));
}

Job FakeDestinationDesk::signInWithCode(DestinationDraft, ClientId, Told<DeviceCode> told, Reply<QString> reply)
{
    told({.userCode = u"ABCD-EFGH"_s, .page = QUrl(u"https://login.example/device"_s), .expires = testNow() + 15min});
    return answer(u"signInWithCode"_s, u"admin@parent.example"_s, std::move(reply));
}

Job FakeDestinationDesk::subscriptions(DestinationDraft, Reply<QList<AzureSubscription>> reply)
{
    const QList<AzureSubscription> known{{.id = someWorkspace().subscription, .name = u"Production"_s}};
    return answer(u"subscriptions"_s, known, std::move(reply));
}

Job FakeDestinationDesk::workspaces(DestinationDraft, Reply<QList<Workspace>> reply)
{
    return answer(u"workspaces"_s, places, std::move(reply));
}

Job FakeDestinationDesk::existing(DestinationDraft, Reply<ExistingResources> reply)
{
    return answer(u"existing"_s, there, std::move(reply));
}

Job FakeDestinationDesk::create(
    DestinationDraft draft, ProvisioningPlan plan, Told<ProvisioningStep> told, Reply<DestinationDraft> reply)
{
    const auto tell = [this, told](const ProvisioningStep &step) { later([told, step] { told(step); }); };
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        ProvisioningStep step = plan.steps[i];
        if (createRefused && i == 1) {
            step.state = ProvisioningState::Failed;
            step.error = createRefused;
            tell(step);
            return answer(u"create"_s, Result<DestinationDraft>(fail(*createRefused)), std::move(reply));
        }
        step.state = ProvisioningState::Done;
        tell(step);
    }
    draft.target.endpoint = u"https://tributary-k7qd-westeurope.logs.z1.ingest.monitor.azure.com"_s;
    draft.target.ruleId = u"dcr-5f0c2b7e9a415f0c2b7e9a415f0c2b7e"_s;
    last = draft;
    return answer(u"create"_s, draft, std::move(reply));
}

Job FakeDestinationDesk::test(DestinationDraft draft, Told<ProofStatus> told, Reply<DestinationDraft> reply)
{
    later([told, status = marker] { told(status); });
    return answer(u"test"_s, draft, std::move(reply));
}

Job FakeDestinationDesk::finish(DestinationDraft draft, Reply<Destination> reply)
{
    last = draft;
    kept.clear();
    return answer(u"finish"_s, destinationOf(draft), std::move(reply));
}

Job FakeDestinationDesk::add(Destination destination, std::shared_ptr<Secret> used, Reply<Destination> reply)
{
    added = destination;
    secret = used ? QString::fromUtf8(used->bytes()) : QString();
    return answer(u"add"_s, addRefused ? Result<Destination>(fail(*addRefused)) : destination, std::move(reply));
}

Job FakeDestinationDesk::destinations(Reply<QList<Destination>> reply)
{
    return answer(u"destinations"_s, all, std::move(reply));
}

Job FakeDestinationDesk::check(DestinationId, Reply<> reply)
{
    return answer(u"check"_s, checkRefused ? Result<>(fail(*checkRefused)) : Result<>(), std::move(reply));
}

Job FakeDestinationDesk::sendTest(DestinationId, Told<ProofStatus> told, Reply<ProofStatus> reply)
{
    later([told, sent = marker] { told(sent); });
    return answer(u"sendTest"_s, marker, std::move(reply));
}

Job FakeDestinationDesk::setPaused(DestinationId, bool on, Reply<> reply)
{
    paused = on;
    for (Destination &each : all)
        each.paused = on;
    return answer(u"setPaused"_s, Result<>(), std::move(reply));
}

Job FakeDestinationDesk::proof(DestinationId, ProofQuestion question, Reply<HourProof> reply)
{
    HourProof known = hours;
    if (!question.asks) {
        known.reading = ProofReading::NotAsked;
        for (ProofHour &hour : known.hours) {
            hour.arrived.reset();
            hour.asked.reset();
        }
    }
    return answer(question.asks ? u"prove"_s : u"proof"_s, known, std::move(reply));
}

Job FakeDestinationDesk::schema(DestinationId, Reply<DestinationSchema> reply)
{
    return answer(u"schema"_s, columns, std::move(reply));
}

Job FakeDestinationDesk::pace(DestinationId, Reply<SendingPace> reply)
{
    return answer(u"pace"_s, speed, std::move(reply));
}

Job FakeDestinationDesk::rename(DestinationId, QString, Reply<> reply)
{
    return answer(u"rename"_s, Result<>(), std::move(reply));
}

Job FakeDestinationDesk::remove(DestinationId id, Reply<> reply)
{
    removed = id;
    return answer(u"remove"_s, Result<>(), std::move(reply));
}

} // namespace tributary
