// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/consent.h"

#include "auth/interactiveparser.h"
#include "base/taskscope.h"
#include "http/loopback.h"
#include "setup/permissioncatalogue.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

constexpr Milliseconds patience = 15min;
constexpr Milliseconds betweenQuestions = 10s;
constexpr Milliseconds afterConsent = 2s; // it is there within seconds, mostly
constexpr Milliseconds spreading = 5min; // a consent may take so long to reach the token endpoint

LoopbackPages pages()
{
    return {.title = u"Tributary"_s,
        .done = Text::tr("Thank you. Close this page and go back to Tributary, which now checks the consent."),
        .refused = Text::tr("Consent was not given. Close this page; Tributary says what to do next.")};
}

/// "Not consented yet", in the words of the token endpoint. Anything else is an answer.
bool isPending(const Error &error)
{
    return error.code == u"AADSTS700016"_s || error.code == u"AADSTS7000229"_s || error.code == u"AADSTS500011"_s
        || error.code == u"AADSTS650052"_s || error.kind == ErrorKind::Network || error.kind == ErrorKind::Service
        || error.kind == ErrorKind::Throttled;
}

bool holdsRequired(const QStringList &roles)
{
    return std::all_of(wantedPermissions.begin(), wantedPermissions.end(),
        [&](const WantedPermission &wanted) { return !wanted.required || roles.contains(wanted.name, Qt::CaseInsensitive); });
}

} // namespace

struct ConsentWait::Shared {
    std::unique_ptr<LoopbackListener> listener; ///< none where no port could be opened
    QByteArray state;
    std::stop_source waiting;
    Completion<Result<void>> done;
    bool consented = false; ///< so says the browser
    Milliseconds end{0};
    std::optional<Error> last; ///< of the token endpoint
    bool some = false; ///< the app may do something in the tenant
};

QUrl consentUrl(
    const Cloud &cloud, const TenantId &tenant, const ClientId &client, const QString &redirect, const QByteArray &state)
{
    const QString scope = cloud.graphScope.isEmpty() ? cloud.activityScope : cloud.graphScope;
    QUrl url(u"%1/%2/v2.0/adminconsent"_s.arg(cloud.authority, tenant.value()), QUrl::StrictMode);
    url.setQuery(QString::fromLatin1(formEncode({{"client_id", client.value().toUtf8()}, {"scope", scope.toUtf8()},
                     {"redirect_uri", redirect.toUtf8()}, {"state", state}})),
        QUrl::StrictMode);
    return url;
}

Task<Result<void>> ConsentWait::run(std::function<void(ConsentLink)> show, std::stop_token stop)
{
    const auto shared = std::make_shared<Shared>();
    auto listener = LoopbackListener::open(pages());
    if (listener)
        shared->listener = std::move(*listener);
    shared->state = randomText();
    shared->end = m_parts.clock.steady() + patience;
    const QString redirect = shared->listener ? shared->listener->redirectUri() : u"http://localhost"_s;
    show({consentUrl(m_cloud, m_tenant, m_app.clientId, redirect, shared->state), m_parts.clock.now() + patience});

    const std::stop_callback onStop(stop, [shared] { shared->done.complete(fail(ErrorKind::Cancelled, u"stopped"_s)); });
    TaskScope witnesses;
    if (shared->listener)
        witnesses.spawn(watchBrowser(shared));
    witnesses.spawn(watchTokens(shared));
    witnesses.spawn(watchTime(shared));
    const Completion<Result<void>> done = shared->done;
    const auto outcome = co_await done.wait();
    shared->waiting.request_stop();
    co_await witnesses.join();
    co_return outcome;
}

Task<> ConsentWait::watchBrowser(std::shared_ptr<Shared> shared)
{
    const auto isOurs = [state = shared->state](
                            const QUrlQuery &query) { return valueOf(query, u"state"_s).toLatin1() == state; };
    const auto answer = co_await shared->listener->answer(isOurs, shared->waiting.get_token());
    if (!answer)
        co_return;
    if (const auto refusal = errorOfRedirect(*answer)) // first: a refusal says admin_consent=True as well
        co_return shared->done.complete(fail(*refusal));
    shared->consented = true;
    shared->end = std::max(shared->end, m_parts.clock.steady() + spreading);
}

Task<> ConsentWait::watchTokens(std::shared_ptr<Shared> shared)
{
    bool awake = true;
    std::optional<QStringList> before;
    Milliseconds asked = m_parts.clock.steady() - betweenQuestions;
    while (awake) {
        const Milliseconds now = m_parts.clock.steady();
        if (shared->consented || now - asked >= betweenQuestions) {
            asked = now;
            const auto granted = co_await roles(shared->waiting.get_token());
            if (!granted && !isPending(granted.error()) && granted.error().kind != ErrorKind::Cancelled)
                co_return shared->done.complete(fail(granted.error()));
            if (granted) {
                shared->some = !granted->isEmpty();
                const bool grown = before && granted->size() > before->size();
                if (holdsRequired(*granted) || (shared->some && (grown || shared->consented)))
                    co_return shared->done.complete({});
                if (!before)
                    before = *granted;
            } else {
                shared->last = granted.error();
                before = QStringList();
            }
        }
        awake = co_await m_parts.clock.sleepFor(afterConsent, shared->waiting.get_token());
    }
}

Task<Result<QStringList>> ConsentWait::roles(std::stop_token stop)
{
    QStringList granted;
    for (const QString &scope : {m_cloud.activityScope, m_cloud.graphScope}) {
        if (scope.isEmpty())
            continue;
        const TokenRequest request{.authority = m_cloud.authority, .tenant = m_tenant, .app = m_app, .scope = scope};
        const AccessToken none;
        m_parts.tokens.invalidate(request, none); // forgets a refusal
        const auto token = co_await m_parts.tokens.token(request, stop);
        if (!token && scope == m_cloud.activityScope)
            co_return fail(token.error());
        if (!token)
            continue;
        granted += token->roles;
        m_parts.tokens.invalidate(request, *token); // roles are frozen in it
    }
    co_return granted;
}

Task<> ConsentWait::watchTime(std::shared_ptr<Shared> shared)
{
    bool awake = true;
    while (awake && m_parts.clock.steady() < shared->end) {
        const Milliseconds left = shared->end - m_parts.clock.steady();
        awake = co_await m_parts.clock.sleepFor(left, shared->waiting.get_token());
    }
    if (shared->some)
        co_return shared->done.complete({});
    const Error late = makeError(ErrorKind::Configuration, u"no consent was seen"_s, u"ConsentTimeout"_s);
    shared->done.complete(fail(shared->consented ? shared->last.value_or(late) : late));
}

} // namespace tributary
