// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/backfilldialog.h"

#include "model/advice.h"
#include "models/streamcell.h"
#include "models/text.h"
#include "theme/icons.h"
#include "theme/measures.h"
#include "theme/style.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr auto reach = std::chrono::days(7); // what the Activity API keeps
constexpr auto longestReach = std::chrono::days(30); // what Microsoft Graph keeps with a P1 licence
constexpr auto windowLength = std::chrono::hours(24);
constexpr int fullBar = 1000;

QLabel *wrappedLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setObjectName(name);
    return label;
}

} // namespace

BackfillDialog::BackfillDialog(Console &console, ShownTime &time, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_time(time)
    , m_tenant(new QComboBox(this))
    , m_streams(new QListWidget(this))
    , m_from(new QDateTimeEdit(this))
    , m_to(new QDateTimeEdit(this))
    , m_reach(wrappedLabel(this, u"reach"_s))
    , m_cost(wrappedLabel(this, u"cost"_s))
    , m_trouble(wrappedLabel(this, u"trouble"_s))
    , m_progress(wrappedLabel(this, u"progress"_s))
    , m_bar(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_start(m_buttons->addButton(tr("&Start"), QDialogButtonBox::ActionRole))
    , m_cancel(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setWindowTitle(tr("Backfill"));
    setObjectName(u"backfill"_s);
    setModal(false);
    buildLayout();
    connectSignals();
    setRunning(false);
    setStatus(m_console.status());
}

void BackfillDialog::buildLayout()
{
    const Measures measures(*this);
    m_tenant->setObjectName(u"tenant"_s);
    m_tenant->setFocusPolicy(Qt::StrongFocus);
    m_tenant->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_streams->setObjectName(u"streams"_s);
    m_streams->setAccessibleName(tr("Streams"));
    for (const Stream stream : allStreams()) {
        auto *item = new QListWidgetItem(streamTitle(stream), m_streams);
        item->setData(Qt::UserRole, int(stream));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setToolTip(streamName(stream));
        item->setSizeHint({0, measures.row()});
    }
    m_streams->setFixedHeight(measures.row() * m_streams->count() + 2);
    m_streams->setTabKeyNavigation(false);
    m_from->setObjectName(u"from"_s);
    m_to->setObjectName(u"to"_s);
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
        edit->setCalendarPopup(true);
        edit->setFont(fixedFont(font()));
    }
    m_reach->setForegroundRole(QPalette::PlaceholderText);
    m_trouble->setForegroundRole(QPalette::BrightText);
    m_bar->setObjectName(u"bar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, fullBar);
    makePrimary(*m_start);
    m_start->setObjectName(u"start"_s);
    m_start->setIcon(glyphIcon(Glyph::Download, Token::AccentText));
    m_start->setDefault(true);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);

    auto *form = new QFormLayout;
    form->setSpacing(measures.units(2));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Te&nant"), m_tenant);
    form->addRow(tr("St&reams"), m_streams);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&Until"), m_to);
    form->addRow(m_reach);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measures.units(3), measures.units(3), measures.units(3), measures.units(3));
    layout->setSpacing(measures.units(3));
    layout->addLayout(form);
    layout->addWidget(m_cost);
    layout->addWidget(m_bar);
    layout->addWidget(m_progress);
    layout->addWidget(m_trouble);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    setMinimumWidth(measures.em(38));
}

void BackfillDialog::connectSignals()
{
    connect(m_start, &QPushButton::clicked, this, &BackfillDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, [this] { isRunning() ? cancel() : reject(); });
    connect(m_streams, &QListWidget::itemChanged, this, &BackfillDialog::showCost);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &BackfillDialog::showCost);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &BackfillDialog::showCost);
    connect(&m_time, &ShownTime::zoneChanged, this, &BackfillDialog::showZone);
    connect(&m_console, &Console::backfillChanged, this, [this](const BackfillProgress &progress) {
        if (m_job == progress.id)
            showProgress(progress);
    });
}

void BackfillDialog::openFor(const TenantId &tenant, std::optional<Stream> stream)
{
    if (!isRunning()) {
        setStatus(m_console.status());
        const int row = m_tenant->findData(tenant.value());
        if (row >= 0)
            m_tenant->setCurrentIndex(row);
        for (int i = 0; stream && i < m_streams->count(); ++i) {
            const bool isChosen = Stream(m_streams->item(i)->data(Qt::UserRole).toInt()) == *stream;
            m_streams->item(i)->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        }
        showRange();
        m_tenant->setFocus(Qt::OtherFocusReason);
    }
    show();
    grow();
    raise();
    activateWindow();
}

void BackfillDialog::setStatus(const EngineStatus &status)
{
    QStringList ids;
    for (const TenantStatus &tenant : status.tenants)
        ids << tenant.id.value();
    QStringList known;
    for (int row = 0; row < m_tenant->count(); ++row)
        known << m_tenant->itemData(row).toString();
    if (ids != known) {
        const QString chosen = m_tenant->currentData().toString();
        m_tenant->clear();
        for (const TenantStatus &tenant : status.tenants)
            m_tenant->addItem(inertLine(tenant.name, 80), tenant.id.value());
        m_tenant->setCurrentIndex(std::max(0, m_tenant->findData(chosen)));
    }
    showCost();
}

/// The last day, inside what the service still has.
void BackfillDialog::showRange()
{
    const Instant now = std::chrono::floor<std::chrono::minutes>(m_time.now());
    const QDateTime earliest = m_time.shown(now - longestReach);
    const QDateTime latest = m_time.shown(now);
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setTimeSpec(latest.timeSpec());
        edit->setDateTimeRange(earliest, latest);
    }
    m_from->setDateTime(m_time.shown(now - windowLength));
    m_to->setDateTime(latest);
    //: %1 is a moment, %2 the name of the time zone.
    m_reach->setText(
        tr("Times are in %2, by arrival. Microsoft keeps 7 days, since %1; of sign-ins and directory audits up to 30.")
            .arg(m_time.stamp(now - reach), m_time.zoneName()));
    showCost();
}

void BackfillDialog::showZone()
{
    const Window chosen = range();
    showRange();
    m_from->setDateTime(m_time.shown(chosen.start));
    m_to->setDateTime(m_time.shown(chosen.end));
}

QList<Stream> BackfillDialog::chosenStreams() const
{
    QList<Stream> streams;
    for (int row = 0; row < m_streams->count(); ++row) {
        const QListWidgetItem &item = *m_streams->item(row);
        if (item.checkState() == Qt::Checked)
            streams << Stream(item.data(Qt::UserRole).toInt());
    }
    return streams;
}

Window BackfillDialog::range() const
{
    return {ShownTime::instant(m_from->dateTime()), ShownTime::instant(m_to->dateTime())};
}

void BackfillDialog::showCost()
{
    if (isRunning())
        return;
    const Window chosen = range();
    const auto streams = chosenStreams().size();
    const bool possible = m_tenant->count() > 0 && streams > 0 && !chosen.isEmpty();
    m_start->setEnabled(possible);
    if (m_tenant->count() == 0)
        m_cost->setText(tr("There is no tenant yet."));
    else if (streams == 0)
        m_cost->setText(tr("Choose at least one stream."));
    else if (chosen.isEmpty())
        m_cost->setText(tr("The end has to be later than the start."));
    else {
        const auto windows = qint64(streams) * ((chosen.length() + windowLength - Milliseconds(1)) / windowLength);
        m_cost->setText(
            tr("Asks for at most %1 lists of what Microsoft has, leaves out what is complete here, and fetches only "
               "what is missing. Nothing is changed in the tenant.")
                .arg(countText(quint64(windows))));
    }
}

void BackfillDialog::start()
{
    m_trouble->clear();
    m_share = 0;
    BackfillRequest request{TenantId(m_tenant->currentData().toString()), chosenStreams(), range()};
    m_job = m_console.startBackfill(std::move(request));
    setRunning(true);
    m_progress->setText(tr("Asking Microsoft…"));
}

void BackfillDialog::cancel()
{
    if (!m_job)
        return;
    m_cancel->setEnabled(false);
    m_progress->setText(tr("Stopping; what is fetched stays…"));
    m_console.cancelBackfill(*m_job);
}

void BackfillDialog::setRunning(bool running)
{
    for (QWidget *input : std::initializer_list<QWidget *>{m_tenant, m_streams, m_from, m_to})
        input->setEnabled(!running);
    m_start->setEnabled(!running);
    m_cancel->setEnabled(true);
    m_cancel->setText(running ? tr("&Cancel backfill") : tr("&Close"));
    m_bar->setVisible(false);
    m_progress->setVisible(running || !m_progress->text().isEmpty());
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    m_cost->setVisible(!running);
    if (running)
        m_cancel->setFocus(Qt::OtherFocusReason);
    grow();
}

/// Texts that wrap need height the dialog may not have yet.
void BackfillDialog::grow()
{
    const int wanted = layout()->totalHeightForWidth(width());
    if (wanted > height())
        resize(width(), wanted);
}

void BackfillDialog::showProgress(const BackfillProgress &progress)
{
    if (progress.error) {
        const Advice advice = adviceFor(*progress.error, m_tenant->currentText());
        m_trouble->setText(inertLine(u"%1 %2 %3"_s.arg(advice.sentence, advice.action, progress.error->code).trimmed()));
    }
    QStringList parts{tr("%1 of %2 windows").arg(countText(progress.windowsDone), countText(progress.windows)),
        tr("%1 of %2 blobs").arg(countText(progress.blobsDone), countText(progress.blobs)),
        tr("%1 new events").arg(countText(progress.records)), tr("%1 duplicates").arg(countText(progress.duplicates))};
    if (progress.lostBlobs > 0)
        parts << (progress.lostBlobs == 1 ? tr("a blob is no longer there")
                                          : tr("%1 blobs are no longer there").arg(countText(progress.lostBlobs)));
    const QString counts = parts.join(u" · "_s);
    if (progress.running) {
        m_progress->setText(counts);
        m_trouble->setVisible(progress.error.has_value());
        const auto done = progress.windows > 0 ? int(progress.windowsDone * fullBar / progress.windows) : 0;
        m_share = std::max(m_share, std::min(done, fullBar));
        m_bar->setValue(m_share);
        m_bar->setVisible(progress.windows > 0);
        grow();
        return;
    }
    m_job.reset();
    QString ending = tr("Done.");
    if (progress.cancelled)
        ending = tr("Stopped. What was fetched stays.");
    else if (progress.windows == 0 && !progress.error)
        ending = tr("Nothing was missing in this range.");
    else if (progress.error)
        ending = tr("Ended with something missing.");
    m_progress->setText(u"%1 %2"_s.arg(ending, counts));
    setRunning(false);
    showCost();
}

} // namespace tributary
