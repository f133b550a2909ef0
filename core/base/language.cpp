// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QString primary(const QString &tag)
{
    return tag.section(u'_', 0, 0);
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all{{u"en"_s, u"English"_s}, {u"ar"_s, u"العربية"_s}, {u"de"_s, u"Deutsch"_s},
        {u"es"_s, u"Español"_s}, {u"fr"_s, u"Français"_s}, {u"ja"_s, u"日本語"_s}, {u"pt_BR"_s, u"Português (Brasil)"_s}};
    return all;
}

QString languageFor(const QStringList &wanted)
{
    for (QString tag : wanted) {
        tag = tag.section(u'.', 0, 0).section(u'@', 0, 0).replace(u'-', u'_');
        for (const Language &language : languages()) {
            if (primary(tag).compare(primary(language.code), Qt::CaseInsensitive) == 0)
                return language.code;
        }
    }
    return u"en"_s;
}

} // namespace tributary
