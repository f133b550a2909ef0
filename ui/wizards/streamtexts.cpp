// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/streamtexts.h"

#include "models/streamcell.h"

#include <QtCore/QCoreApplication>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Streams)
};

ResultState stateOf(const StreamRow &row)
{
    switch (row.state) {
    case StreamReadiness::Running:
        return ResultState::Passed;
    case StreamReadiness::NeedsNone:
        return ResultState::Passed;
    case StreamReadiness::NotSubscribed:
    case StreamReadiness::Disabled:
        return ResultState::Waiting;
    case StreamReadiness::Starting:
        return ResultState::Running;
    case StreamReadiness::Refused:
        return ResultState::Warning;
    case StreamReadiness::Unavailable:
        return ResultState::Off;
    case StreamReadiness::Unknown:
        break;
    }
    return ResultState::Optional;
}

QString nowText(const StreamRow &row)
{
    switch (row.state) {
    case StreamReadiness::Running:
        return Text::tr("On");
    case StreamReadiness::NeedsNone:
        return Text::tr("Needs none");
    case StreamReadiness::NotSubscribed:
        return Text::tr("Not started");
    case StreamReadiness::Disabled:
        return Text::tr("Stopped");
    case StreamReadiness::Starting:
        return Text::tr("Starting…");
    case StreamReadiness::Refused:
        return Text::tr("Refused");
    case StreamReadiness::Unavailable:
        return Text::tr("Not in this tenant");
    case StreamReadiness::Unknown:
        break;
    }
    return row.error ? Text::tr("Could not be asked") : Text::tr("Asking…");
}

QString futureText(const StreamRow &row, bool chosen)
{
    if (!chosen)
        return row.state == StreamReadiness::Running ? Text::tr("Not collected; stays on") : Text::tr("Not collected");
    switch (row.state) {
    case StreamReadiness::Running:
        return Text::tr("Kept as it is");
    case StreamReadiness::NeedsNone:
        return Text::tr("Polled");
    case StreamReadiness::NotSubscribed:
    case StreamReadiness::Disabled:
        return Text::tr("Started; first events in 2 min to 12 h");
    case StreamReadiness::Starting:
        return Text::tr("First events in 2 min to 12 h");
    case StreamReadiness::Refused:
    case StreamReadiness::Unavailable:
    case StreamReadiness::Unknown:
        break;
    }
    return row.detail;
}

} // namespace

QString streamKeyText(Stream stream)
{
    return streamName(stream);
}

bool mayBeChosen(const StreamRow &row)
{
    return row.state != StreamReadiness::Unavailable;
}

ResultRow resultOf(const StreamRow &row, bool chosen)
{
    ResultRow shown{streamKeyText(row.stream), stateOf(row),
        {streamTitle(row.stream), streamName(row.stream), nowText(row), futureText(row, chosen)}};
    shown.checked = chosen;
    shown.locked = !mayBeChosen(row);
    return shown;
}

QList<ResultRow> resultsOf(const QList<StreamRow> &rows, const QList<Stream> &chosen)
{
    QList<ResultRow> shown;
    const auto addGroup = [&](const QString &title, bool graph) {
        ResultRow heading{graph ? u"graph"_s : u"activity"_s, ResultState::None, {title}};
        heading.group = true;
        shown << heading;
        for (const StreamRow &row : rows) {
            if (isGraphStream(row.stream) == graph)
                shown << resultOf(row, chosen.contains(row.stream));
        }
    };
    addGroup(Text::tr("Management Activity API"), false);
    addGroup(Text::tr("Microsoft Graph"), true);
    return shown;
}

} // namespace tributary
