// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/eventcounts.h"
#include "filter/fields.h"

#include <QtCore/QHash>

namespace tributary {

/// Facets as people read them and as the filter language spells them.
[[nodiscard]] QString facetTitle(Facet facet);
[[nodiscard]] FilterField facetField(Facet facet);
[[nodiscard]] std::optional<Facet> facetOf(FilterField field);

/// The value as shown: a tenant's name, "15 StsLogon", "Regular user"; inert.
[[nodiscard]] QString facetLabel(Facet facet, const FacetValue &value, const QHash<TenantId, QString> &tenants);
/// The value as written behind the field.
[[nodiscard]] QString facetWord(Facet facet, const FacetValue &value, const QHash<TenantId, QString> &tenants);
/// The value that a word of the filter names; its count is not known.
[[nodiscard]] FacetValue facetValue(Facet facet, const QString &word);

} // namespace tributary
