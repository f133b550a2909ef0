// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facets.h"

#include "filter/values.h"
#include "model/outcome.h"
#include "models/recordnames.h"
#include "models/text.h"

#include <QtCore/QCoreApplication>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct FacetText {
    Q_DECLARE_TR_FUNCTIONS(tributary::FacetText)
};

QString outcomeWord(int outcome)
{
    switch (Outcome(outcome)) {
    case Outcome::Success:
        return u"success"_s;
    case Outcome::Failure:
        return u"failed"_s;
    case Outcome::Partial:
        return u"partial"_s;
    case Outcome::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString outcomeTitle(int outcome)
{
    switch (Outcome(outcome)) {
    case Outcome::Success:
        return FacetText::tr("Success");
    case Outcome::Failure:
        return FacetText::tr("Failed");
    case Outcome::Partial:
        return FacetText::tr("Partial");
    case Outcome::Unknown:
        break;
    }
    return FacetText::tr("Unknown");
}

} // namespace

QString facetTitle(Facet facet)
{
    switch (facet) {
    case Facet::Tenant:
        return FacetText::tr("Tenant");
    case Facet::Operation:
        return FacetText::tr("Operation");
    case Facet::Result:
        return FacetText::tr("Result");
    case Facet::Workload:
        return FacetText::tr("Workload");
    case Facet::UserType:
        return FacetText::tr("User type");
    case Facet::ClientIp:
        return FacetText::tr("Client IP");
    case Facet::RecordType:
        return FacetText::tr("Record type");
    case Facet::User:
        return FacetText::tr("User");
    case Facet::Stream:
        break;
    }
    return FacetText::tr("Stream");
}

FilterField facetField(Facet facet)
{
    switch (facet) {
    case Facet::Tenant:
        return FilterField::Tenant;
    case Facet::Operation:
        return FilterField::Op;
    case Facet::Result:
        return FilterField::Result;
    case Facet::Workload:
        return FilterField::Workload;
    case Facet::UserType:
        return FilterField::UserType;
    case Facet::ClientIp:
        return FilterField::Ip;
    case Facet::RecordType:
        return FilterField::Type;
    case Facet::User:
        return FilterField::User;
    case Facet::Stream:
        break;
    }
    return FilterField::Stream;
}

std::optional<Facet> facetOf(FilterField field)
{
    for (size_t i = 0; i < facetCount; ++i) {
        if (facetField(Facet(i)) == field)
            return Facet(i);
    }
    return std::nullopt;
}

QString facetLabel(Facet facet, const FacetValue &value, const QHash<TenantId, QString> &tenants)
{
    constexpr qsizetype most = 200;
    switch (facet) {
    case Facet::Tenant:
        return inertLine(tenants.value(TenantId(value.text), value.text), most);
    case Facet::Result:
        return value.number < 0 ? inertLine(value.text, most) : outcomeTitle(value.number);
    case Facet::UserType: {
        if (value.number < 0)
            return inertLine(value.text, most);
        const QString name = userTypeText(value.number);
        return name.isEmpty() ? QString::number(value.number) : name;
    }
    case Facet::RecordType:
        return value.number < 0 ? inertLine(value.text, most) : recordTypeText(value.number);
    default:
        return inertLine(value.text, most);
    }
}

QString facetWord(Facet facet, const FacetValue &value, const QHash<TenantId, QString> &tenants)
{
    switch (facet) {
    case Facet::Tenant:
        return tenants.value(TenantId(value.text), value.text);
    case Facet::Result:
        return value.text.isEmpty() ? outcomeWord(value.number) : value.text;
    case Facet::UserType:
    case Facet::RecordType:
        return value.text.isEmpty() ? QString::number(value.number) : value.text;
    default:
        return value.text;
    }
}

FacetValue facetValue(Facet facet, const QString &word)
{
    switch (facet) {
    case Facet::Result: {
        const auto outcome = filterOutcome({word, false, {}});
        return {.text = word, .number = outcome ? int(*outcome) : -1};
    }
    case Facet::RecordType: {
        const std::vector<int> types = filterRecordTypes({word, false, {}});
        return {.text = word, .number = types.size() == 1 ? types.front() : -1};
    }
    case Facet::UserType: {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        return {.text = word, .number = isNumber ? number : -1};
    }
    default:
        return {.text = word};
    }
}

} // namespace tributary
