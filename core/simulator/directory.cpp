// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/directory.h"

#include "simulator/dice.h"

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array companies{"Alder & Finch", "Brightwater Clinic", "Cobalt Freight", "Dunmore Council", "Eastgate Schools",
    "Fjordline Energy", "Granite Savings", "Harbour Foods", "Ivory Media", "Juniper Labs", "Kestrel Airways", "Larkspur Homes"};

QString domainOf(const QString &company)
{
    QString domain = company.toLower();
    domain.replace(u" & "_s, u"-"_s).replace(u' ', u'-');
    return domain + u".example"_s;
}

/// As Entra makes them: the fourth and fifth character say the version, and '~', '.', '_' and '-' occur.
QByteArray makeSecret(Dice &dice)
{
    constexpr QByteArrayView alphabet("abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789._~-+/");
    QByteArray secret;
    for (int i = 0; i < 38; ++i)
        secret.append(alphabet[dice.below(quint32(alphabet.size()) - (i == 0 ? 6 : 0))]);
    return secret.replace(3, 2, "8Q").replace(5, 1, "~");
}

Account makeAccount(quint64 seed, int index, const QString &name)
{
    Dice dice(mix(seed, 0xACC0, quint64(index) + 1));
    Account account;
    account.index = index;
    account.name = name;
    account.domain = domainOf(name);
    account.tenant = TenantId(QString::fromLatin1(dice.guid()));
    account.client = ClientId(QString::fromLatin1(dice.guid()));
    account.objectId = dice.guid();
    account.secretId = dice.guid();
    account.secret = makeSecret(dice);
    account.expiredSecret = makeSecret(dice);
    return account;
}

bool isCalled(const Account &account, const QString &tenant)
{
    return account.tenant.value() == tenant || account.domain == tenant;
}

} // namespace

Directory::Directory(quint64 seed, int tenants, bool sharedApp)
    : m_parent(makeAccount(seed, -1, u"Meridian Security"_s))
{
    for (int i = 0; i < tenants; ++i) {
        QString name = QString::fromLatin1(companies[size_t(i) % companies.size()]);
        if (const int round = i / int(companies.size()))
            name += u" %1"_s.arg(round + 1);
        m_tenants.push_back(makeAccount(seed, i, name));
        if (sharedApp)
            m_tenants.back().client = m_tenants.front().client;
    }
}

const Account *Directory::find(QByteArrayView tenant) const
{
    const QString wanted = QString::fromUtf8(tenant).toLower();
    for (const Account &account : m_tenants) {
        if (isCalled(account, wanted))
            return &account;
    }
    return isCalled(m_parent, wanted) ? &m_parent : nullptr;
}

void Directory::registerCertificate(int index, RegisteredCertificate certificate)
{
    m_tenants[size_t(index)].certificates.push_back(std::move(certificate));
}

} // namespace tributary::simulation
