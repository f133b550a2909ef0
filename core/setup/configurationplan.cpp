// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/configuration.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using Change = ConfigurationChange;
using Subject = Change::Subject;
using Action = Change::Action;

QString say(const char *text)
{
    return QCoreApplication::translate("Configuration", text);
}

bool needsCredential(const Destination &destination)
{
    return !destination.app.credential.id.value().isEmpty();
}

/// What an import would change of a tenant that is here: all but the way it signs in.
TenantConfiguration merged(const TenantConfiguration &here, TenantConfiguration file)
{
    file.tenant.app = here.tenant.app;
    file.tenant.cloud = here.tenant.cloud;
    std::ranges::sort(file.off);
    return file;
}

TenantConfiguration sorted(TenantConfiguration configuration)
{
    std::ranges::sort(configuration.off);
    return configuration;
}

class Plan {
public:
    Plan(const ProfileConfiguration &here, const ProfileConfiguration &file)
        : m_here(here)
        , m_file(file)
    {
    }

    std::vector<Change> make()
    {
        for (const Cloud &cloud : m_file.clouds)
            add(cloud);
        if (!m_file.publisher.isEmpty())
            addPublisher();
        for (const TenantConfiguration &tenant : m_file.tenants)
            add(tenant);
        for (const Destination &destination : m_file.destinations)
            add(destination);
        for (const SelectionScope &scope : m_file.selections)
            add(scope);
        for (const auto &[name, value] : m_file.settings)
            addSetting(name, value);
        return std::move(m_changes);
    }

private:
    void note(Subject subject, Action action, const QString &name, const QString &reason = {}, bool needsCredential = false)
    {
        m_changes.push_back(
            {.subject = subject, .action = action, .name = name, .reason = reason, .needsCredential = needsCredential});
    }

    void add(const Cloud &cloud)
    {
        const auto isIt = [&](const Cloud &other) { return other.name == cloud.name; };
        const bool isBuiltin = std::ranges::any_of(builtinClouds(), isIt);
        const auto own = std::ranges::find_if(m_here.clouds, isIt);
        if (own == m_here.clouds.end() && !isBuiltin)
            return note(Subject::Cloud, Action::Add, cloud.name);
        if (!isBuiltin && *own == cloud)
            return note(Subject::Cloud, Action::Same, cloud.name);
        note(Subject::Cloud, Action::Leave, cloud.name,
            say(QT_TRANSLATE_NOOP("Configuration", "There is another cloud of this name here; it stays.")));
    }

    void addPublisher()
    {
        if (m_here.publisher == m_file.publisher)
            return note(Subject::Publisher, Action::Same, m_file.publisher);
        if (m_here.publisher.isEmpty())
            return note(Subject::Publisher, Action::Add, m_file.publisher);
        note(Subject::Publisher, Action::Leave, m_file.publisher,
            say(QT_TRANSLATE_NOOP("Configuration", "Another one is set here; it stays.")));
    }

    [[nodiscard]] bool knowsCloud(const QString &name) const
    {
        const auto isIt = [&](const Cloud &cloud) { return cloud.name == name; };
        return std::ranges::any_of(builtinClouds(), isIt) || std::ranges::any_of(m_here.clouds, isIt)
            || std::ranges::any_of(m_file.clouds, isIt);
    }

    void add(const TenantConfiguration &file)
    {
        const Tenant &tenant = file.tenant;
        const auto own =
            std::ranges::find_if(m_here.tenants, [&](const TenantConfiguration &here) { return here.tenant.id == tenant.id; });
        const bool nameTaken = std::ranges::any_of(m_here.tenants, [&](const TenantConfiguration &here) {
            return here.tenant.id != tenant.id && here.tenant.name.compare(tenant.name, Qt::CaseInsensitive) == 0;
        });
        if (nameTaken)
            return note(Subject::Tenant, Action::Leave, tenant.name,
                say(QT_TRANSLATE_NOOP("Configuration", "Another one has this name here.")));
        if (own == m_here.tenants.end()) {
            if (knowsCloud(tenant.cloud))
                return note(Subject::Tenant, Action::Add, tenant.name, {}, true);
            return note(Subject::Tenant, Action::Leave, tenant.name,
                say(QT_TRANSLATE_NOOP("Configuration", "Its cloud is not known here.")));
        }
        const bool otherApp = own->tenant.app.clientId != tenant.app.clientId || own->tenant.cloud != tenant.cloud;
        const QString reason = otherApp
            ? say(QT_TRANSLATE_NOOP("Configuration", "Its app registration and cloud stay as they are here."))
            : QString();
        const bool isSame = merged(*own, file) == sorted(*own);
        if (isSame)
            return note(Subject::Tenant, otherApp ? Action::Leave : Action::Same, tenant.name, reason);
        note(Subject::Tenant, Action::Change, tenant.name, reason);
    }

    void add(const Destination &file)
    {
        const auto own = std::ranges::find_if(m_here.destinations, [&](const Destination &here) { return here.id == file.id; });
        const bool nameTaken = std::ranges::any_of(m_here.destinations, [&](const Destination &here) {
            return here.id != file.id && here.name.compare(file.name, Qt::CaseInsensitive) == 0;
        });
        if (nameTaken)
            return note(Subject::Destination, Action::Leave, file.name,
                say(QT_TRANSLATE_NOOP("Configuration", "Another one has this name here.")));
        if (own == m_here.destinations.end()) {
            if (file.cloud.isEmpty() || knowsCloud(file.cloud))
                return note(Subject::Destination, Action::Add, file.name, {}, needsCredential(file));
            return note(Subject::Destination, Action::Leave, file.name,
                say(QT_TRANSLATE_NOOP("Configuration", "Its cloud is not known here.")));
        }
        Destination wanted = *own;
        wanted.name = file.name;
        wanted.target = file.target;
        wanted.paused = file.paused;
        if (kindOf(own->target) != kindOf(file.target))
            return note(Subject::Destination, Action::Leave, file.name,
                say(QT_TRANSLATE_NOOP("Configuration", "It is of another kind here.")));
        note(Subject::Destination, wanted == *own ? Action::Same : Action::Change, file.name);
    }

    void add(const SelectionScope &file)
    {
        const auto tenantIn = [&](const ProfileConfiguration &configuration) {
            const auto found = std::ranges::find_if(
                configuration.tenants, [&](const TenantConfiguration &each) { return each.tenant.id == file.tenant; });
            return found == configuration.tenants.end() ? QString() : found->tenant.name;
        };
        const QString tenant = tenantIn(m_file).isEmpty() ? tenantIn(m_here) : tenantIn(m_file);
        const QString name = file.stream ? u"%1, %2"_s.arg(tenant, streamName(*file.stream)) : tenant;
        const bool isThere = !tenantIn(m_here).isEmpty() || willAdd(tenant);
        if (!isThere)
            return note(Subject::Selection, Action::Leave, tenant.isEmpty() ? file.tenant.value() : name,
                say(QT_TRANSLATE_NOOP("Configuration", "Its tenant is not here.")));
        const auto own = std::ranges::find_if(m_here.selections,
            [&](const SelectionScope &here) { return here.tenant == file.tenant && here.stream == file.stream; });
        if (own == m_here.selections.end())
            return note(Subject::Selection, Action::Add, name);
        note(Subject::Selection, *own == file ? Action::Same : Action::Change, name);
    }

    [[nodiscard]] bool willAdd(const QString &tenant) const
    {
        return std::ranges::any_of(m_changes, [&](const Change &change) {
            return change.subject == Subject::Tenant && change.action == Action::Add && change.name == tenant;
        });
    }

    void addSetting(const QString &name, const QString &value)
    {
        const SettingInfo *info = settingNamed(name);
        if (!info)
            return note(Subject::Setting, Action::Leave, name,
                say(QT_TRANSLATE_NOOP("Configuration", "Only a newer version of the program knows it.")));
        const auto checked = checkedSetting(*info, value);
        if (!checked)
            return note(Subject::Setting, Action::Leave, name, checked.error().message);
        const auto kept = m_here.settings.find(name);
        const QString now = kept == m_here.settings.end() ? info->defaultValue() : kept->second;
        note(Subject::Setting, now == *checked ? Action::Same : Action::Change, name);
    }

    const ProfileConfiguration &m_here;
    const ProfileConfiguration &m_file;
    std::vector<Change> m_changes;
};

} // namespace

QString actionName(ConfigurationChange::Action action)
{
    switch (action) {
    case Action::Add:
        return u"add"_s;
    case Action::Change:
        return u"change"_s;
    case Action::Same:
        return u"same"_s;
    case Action::Leave:
        return u"leave"_s;
    }
    return {};
}

QString subjectName(ConfigurationChange::Subject subject)
{
    switch (subject) {
    case Subject::Cloud:
        return u"cloud"_s;
    case Subject::Publisher:
        return u"publisher"_s;
    case Subject::Tenant:
        return u"tenant"_s;
    case Subject::Destination:
        return u"destination"_s;
    case Subject::Selection:
        return u"selection"_s;
    case Subject::Setting:
        return u"setting"_s;
    }
    return {};
}

QString actionText(ConfigurationChange::Action action)
{
    switch (action) {
    case Action::Add:
        //: What an import does about a row.
        return QCoreApplication::translate("Configuration", "is added");
    case Action::Change:
        //: What an import does about a row.
        return QCoreApplication::translate("Configuration", "is changed");
    case Action::Same:
        //: What an import does about a row.
        return QCoreApplication::translate("Configuration", "is the same");
    case Action::Leave:
        //: What an import does about a row.
        return QCoreApplication::translate("Configuration", "is left alone");
    }
    return {};
}

QString subjectText(ConfigurationChange::Subject subject)
{
    switch (subject) {
    case Subject::Cloud:
        return QCoreApplication::translate("Configuration", "Cloud");
    case Subject::Publisher:
        return QCoreApplication::translate("Configuration", "Publisher");
    case Subject::Tenant:
        return QCoreApplication::translate("Configuration", "Tenant");
    case Subject::Destination:
        return QCoreApplication::translate("Configuration", "Destination");
    case Subject::Selection:
        return QCoreApplication::translate("Configuration", "Selection");
    case Subject::Setting:
        return QCoreApplication::translate("Configuration", "Setting");
    }
    return {};
}

std::vector<ConfigurationChange> planImport(const ProfileConfiguration &here, const ProfileConfiguration &file)
{
    return Plan(here, file).make();
}

} // namespace tributary
