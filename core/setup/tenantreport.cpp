// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tenantreport.h"

#include "model/advice.h"
#include "setup/permissionfix.h"

#include <QtCore/QCoreApplication>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Event data and service texts may hold anything: escaped, and without characters that turn text around.
QString plain(QString text)
{
    text.removeIf([](QChar c) {
        const bool turns = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        return turns || (c.category() == QChar::Other_Control && c != u'\n');
    });
    return text.toHtmlEscaped();
}

QString word(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return Text::tr("✓ good");
    case CheckState::Warning:
        return Text::tr("△ notice");
    case CheckState::Problem:
        return Text::tr("× to be done");
    case CheckState::Skipped:
        break;
    }
    return Text::tr("– not checked");
}

/// What the rows of the permissions table are called, by what an error says.
QString keyOf(const CheckResult &check)
{
    const QString code = check.error ? check.error->code : QString();
    if (code == u"AF20023"_s || code == u"DataServiceException"_s)
        return u"UnifiedAuditLog"_s;
    if (code == u"AF20012"_s)
        return u"Microsoft365Licence"_s;
    if (code.contains(u"NonPremiumTenant"_s) || code.contains(u"PremiumLicenseRequired"_s))
        return u"EntraPremium"_s;
    return check.subject;
}

QString fixCell(const CheckResult &check, const TenantContext &context)
{
    const Fix fix = fixForCheck(check, context);
    QString cell = plain(fix.text);
    if (!fix.command.isEmpty())
        cell += u"<pre>%1</pre>"_s.arg(plain(fix.command));
    if (fix.link.scheme() == u"https"_s) {
        const QString link = plain(QString::fromLatin1(fix.link.toEncoded()));
        cell += u"<p><a href=\"%1\" rel=\"noreferrer\">%1</a></p>"_s.arg(link);
    }
    if (check.error && !check.error->code.isEmpty())
        cell += u"<p class=\"small\">%1</p>"_s.arg(plain(check.error->code + u' ' + check.error->requestId));
    return cell;
}

QString sectionOf(const TenantReport &report)
{
    const Tenant &tenant = report.context.tenant;
    QString section = u"<h2>%1</h2><p>%2</p>"_s.arg(plain(tenant.name),
        plain(Text::tr("Tenant %1, app %2, cloud %3")
                  .arg(tenant.id.value(), tenant.app.clientId.value(), report.context.cloud.displayName)));
    section +=
        u"<table><tr><th scope=\"col\">%1</th><th scope=\"col\">%2</th><th scope=\"col\">%3</th><th scope=\"col\">%4</th></tr>"_s
            .arg(plain(Text::tr("Checked")), plain(Text::tr("State")), plain(Text::tr("What was found")),
                plain(Text::tr("What to do")));
    for (const CheckResult &check : report.checks) {
        section += u"<tr><th scope=\"row\">%1</th><td>%2</td><td>%3</td><td>%4</td></tr>"_s.arg(
            plain(check.subject), plain(word(check.state)), plain(check.detail), fixCell(check, report.context));
    }
    return section + u"</table>"_s;
}

} // namespace

Fix fixForCheck(const CheckResult &check, const TenantContext &context)
{
    if (check.state == CheckState::Passed || check.state == CheckState::Skipped)
        return {};
    PermissionRow row{.key = keyOf(check), .name = check.subject, .state = PermissionState::Refused};
    const QList<PermissionRow> rows = permissionRows();
    for (const PermissionRow &known : rows) {
        if (known.key == row.key)
            row.resource = known.resource;
    }
    row.error = check.error;
    Fix fix = fixFor(row, context);
    if (fix.text.isEmpty() && check.error)
        fix.text = adviceFor(*check.error, check.subject).action;
    return fix;
}

QByteArray reportHtml(const QList<TenantReport> &tenants, Instant at)
{
    const QString title = Text::tr("Tenant check");
    QString html =
        u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title><style>"
        "body{font-family:sans-serif;max-width:70em;margin:2em auto;padding:0 1em}"
        "table{border-collapse:collapse;width:100%}td,th{border:1px solid;padding:.4em;text-align:start;vertical-align:top}"
        "pre{white-space:pre-wrap}.small{font-size:smaller}</style></head><body><h1>%1</h1>"_s.arg(plain(title));
    html += u"<p>%1</p>"_s.arg(plain(Text::tr("Checked on %1 by Tributary. The check changed nothing in the tenants.")
                                         .arg(toIso(std::chrono::floor<Seconds>(at)))));
    for (const TenantReport &report : tenants)
        html += sectionOf(report);
    return (html + u"</body></html>\n"_s).toUtf8();
}

} // namespace tributary
