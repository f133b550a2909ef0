// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faketenantdesk.h"

#include "ui/fakeconsole.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FoundTenant someTenant()
{
    return {.id = TenantId(u"5c0f2b7e-9a41-4d8e-8d41-0c2b7e9a41d8"_s),
        .domain = u"contoso-pharma.onmicrosoft.com"_s,
        .cloud = u"Global"_s,
        .cloudName = u"Global cloud"_s};
}

QList<PermissionRow> provenRights()
{
    QList<PermissionRow> rows = permissionRows();
    for (PermissionRow &row : rows) {
        row.state = PermissionState::Proven;
        row.detail = u"A call went through."_s;
    }
    return rows;
}

QList<StreamRow> readyStreams()
{
    QList<StreamRow> rows;
    for (const Stream stream : allStreams()) {
        rows << StreamRow{.stream = stream,
            .state = isGraphStream(stream) ? StreamReadiness::NeedsNone : StreamReadiness::NotSubscribed,
            .preset = stream != Stream::GraphSignInsManagedIdentity};
    }
    rows[0].state = StreamReadiness::Running;
    return rows;
}

FakeTenantDesk::FakeTenantDesk()
    : found(someTenant())
    , rights(provenRights())
    , rows(readyStreams())
{
    FirstEvents first{.stream = Stream::AuditExchange, .asked = true, .blobs = 1};
    first.records << FirstRecord{.stream = Stream::AuditExchange,
        .time = testNow() - 2min,
        .operation = u"New-InboxRule"_s,
        .user = u"<b>helpdesk07@contoso-pharma.example</b>"_s,
        .ip = u"203.0.113.77"_s,
        .result = u"True"_s};
    events << first;
}

Job FakeTenantDesk::save(TenantDraft draft, Reply<> reply)
{
    kept = {draft};
    return answer(u"save"_s, Result<>(), std::move(reply));
}

Job FakeTenantDesk::discard(TenantDraft draft, bool undo, Told<DirectoryCall>, Reply<> reply)
{
    kept.removeIf([&](const TenantDraft &each) { return each.id == draft.id; });
    undone = undo;
    return answer(u"discard"_s, Result<>(), std::move(reply));
}

Job FakeTenantDesk::findTenant(QString, QString, Reply<FoundTenant> reply)
{
    return answer(u"findTenant"_s, found, std::move(reply));
}

Job FakeTenantDesk::readCertificate(QString, QString, std::shared_ptr<Secret>, Reply<std::shared_ptr<CredentialInput>> reply)
{
    auto input = std::make_shared<CredentialInput>();
    input->kind = CredentialKind::Certificate;
    return answer(u"readCertificate"_s, input, std::move(reply));
}

Job FakeTenantDesk::keepCredential(
    TenantDraft draft, ClientId client, std::shared_ptr<CredentialInput> credential, Reply<TenantDraft> reply)
{
    secret = QString::fromUtf8(credential->secret.bytes());
    draft.app.clientId = client;
    draft.app.credential = {.kind = credential->kind, .id = CredentialId(u"tributary/test"_s)};
    draft.ownsCredential = true;
    last = draft;
    return answer(u"keepCredential"_s, draft, std::move(reply));
}

Job FakeTenantDesk::proveSignIn(TenantDraft draft, Milliseconds, Reply<TenantDraft> reply)
{
    last = draft;
    return answer(u"proveSignIn"_s, proof ? Result<TenantDraft>(draft) : fail(proof.error()), std::move(reply));
}

Job FakeTenantDesk::parentApp(QString, Reply<std::optional<AppRegistration>> reply)
{
    return answer(u"parentApp"_s, parent, std::move(reply));
}

Job FakeTenantDesk::setParentApp(QString, ClientId client, std::shared_ptr<CredentialInput> credential, Reply<> reply)
{
    secret = QString::fromUtf8(credential->secret.bytes());
    parent = AppRegistration{.clientId = client, .credential = {.id = CredentialId(u"tributary/parent"_s)}};
    return answer(u"setParentApp"_s, Result<>(), std::move(reply));
}

Job FakeTenantDesk::awaitConsent(TenantDraft draft, Told<ConsentLink> told, Reply<TenantDraft> reply)
{
    told({.url = QUrl(u"https://login.example/contoso/v2.0/adminconsent?client_id=1"_s), .until = testNow() + 15min});
    draft.awaitsConsent = false;
    const Result<TenantDraft> result = consentRefused ? Result<TenantDraft>(fail(*consentRefused)) : draft;
    return answer(u"awaitConsent"_s, result, std::move(reply));
}

Job FakeTenantDesk::signInWithBrowser(TenantDraft, ClientId, Told<QUrl>, Reply<QString> reply)
{
    const Result<QString> user = signInRefused ? Result<QString>(fail(*signInRefused)) : u"admin@contoso-pharma.example"_s;
    return answer(u"signInWithBrowser"_s, user, std::move(reply));
}

Job FakeTenantDesk::signInWithCode(TenantDraft, ClientId, Told<DeviceCode> told, Reply<QString> reply)
{
    told({.userCode = u"ABCD-EFGH"_s, .page = QUrl(u"https://login.example/device"_s), .expires = testNow() + 15min});
    return answer(u"signInWithCode"_s, u"admin@contoso-pharma.example"_s, std::move(reply));
}

Job FakeTenantDesk::create(TenantDraft draft, Told<DirectoryCall> told, Reply<TenantDraft> reply)
{
    const QList<DirectoryCall> plan = Onboarding::plan(draft);
    const auto tell = [this, told](const DirectoryCall &call) { later([told, call] { told(call); }); };
    for (DirectoryCall call : plan) {
        if (createRefused && call.number == 2) {
            call.state = CallState::Failed;
            call.error = createRefused;
            tell(call);
            return answer(u"create"_s, Result<TenantDraft>(fail(*createRefused)), std::move(reply));
        }
        call.state = CallState::Done;
        call.result = u"8d41"_s;
        tell(call);
    }
    draft.app.clientId = ClientId(u"11111111-2222-4333-8444-555555555555"_s);
    draft.created << CreatedObject{.kind = CreatedKind::Application, .id = u"8d41"_s, .name = u"Tributary"_s};
    last = draft;
    return answer(u"create"_s, draft, std::move(reply));
}

Job FakeTenantDesk::permissions(TenantDraft, Told<PermissionRow> told, Reply<QList<PermissionRow>> reply)
{
    for (const PermissionRow &row : std::as_const(rights))
        told(row);
    return answer(u"permissions"_s, rights, std::move(reply));
}

Job FakeTenantDesk::streams(TenantDraft, Reply<QList<StreamRow>> reply)
{
    return answer(u"streams"_s, rows, std::move(reply));
}

Job FakeTenantDesk::startStreams(TenantDraft draft, QList<StreamRow> asked, Told<StreamRow> told, Reply<TenantDraft> reply)
{
    for (StreamRow row : asked) {
        if (!draft.streams.contains(row.stream) || row.state != StreamReadiness::NotSubscribed)
            continue;
        const bool refused = refusedStreams.contains(row.stream);
        row.state = refused ? StreamReadiness::Refused : StreamReadiness::Running;
        if (refused)
            row.error = Error{.kind = ErrorKind::Forbidden, .code = u"AF10001/dlp"_s, .httpStatus = 403};
        told(row);
    }
    last = draft;
    return answer(u"startStreams"_s, draft, std::move(reply));
}

Job FakeTenantDesk::firstEvents(TenantDraft, Told<FirstEvents> told, Reply<QList<FirstEvents>> reply)
{
    for (const FirstEvents &each : std::as_const(events))
        told(each);
    return answer(u"firstEvents"_s, events, std::move(reply));
}

Job FakeTenantDesk::finish(TenantDraft draft, Reply<Tenant> reply)
{
    last = draft;
    kept.removeIf([&](const TenantDraft &each) { return each.id == draft.id; });
    const Result<Tenant> result = finishRefused ? Result<Tenant>(fail(*finishRefused)) : tenantOf(draft);
    return answer(u"finish"_s, result, std::move(reply));
}

} // namespace tributary
