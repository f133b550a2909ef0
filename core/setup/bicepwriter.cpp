// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/bicepwriter.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

namespace tributary::bicep {

using namespace Qt::StringLiterals;

namespace {

QString margin(int indent)
{
    return QString(2 * indent, u' ');
}

QString keyOf(const QString &name)
{
    static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    return plain.match(name).hasMatch() ? name : text(name);
}

QString valueOf(const QJsonValue &value, int indent, const Formula &formula)
{
    if (value.isString()) {
        const auto known = formula(value.toString());
        return known ? *known : text(value.toString());
    }
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray()) {
        QString out = u"[\n"_s;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            out += margin(indent + 1) + valueOf(element, indent + 1, formula) + u'\n';
        return out + margin(indent) + u']';
    }
    if (value.isObject())
        return u"{\n"_s + members(value.toObject(), indent + 1, formula) + margin(indent) + u'}';
    return u"null"_s;
}

} // namespace

QString text(const QString &plain)
{
    QString out = plain;
    out.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s).replace(u"${"_s, u"\\${"_s);
    out.replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s).replace(u'\t', u"\\t"_s);
    return u'\'' + out + u'\'';
}

QString members(const QJsonObject &object, int indent, const Formula &formula)
{
    QString out;
    for (auto member = object.begin(); member != object.end(); ++member)
        out += u"%1%2: %3\n"_s.arg(margin(indent), keyOf(member.key()), valueOf(member.value(), indent, formula));
    return out;
}

} // namespace tributary::bicep
