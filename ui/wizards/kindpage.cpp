// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/kindpage.h"

#include "models/text.h"
#include "theme/measures.h"
#include "theme/mirrored.h"
#include "wizards/advicecard.h"
#include "wizards/fields.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace tributary {

using namespace Qt::StringLiterals;

QString kindTitle(TargetKind kind)
{
    switch (kind) {
    case TargetKind::LogsIngestion:
        return KindPage::tr("Logs Ingestion API");
    case TargetKind::DataCollector:
        return KindPage::tr("HTTP Data Collector API");
    case TargetKind::Files:
        return KindPage::tr("NDJSON files");
    case TargetKind::Kafka:
        return KindPage::tr("Kafka or Event Hubs");
    }
    return {};
}

KindPage::KindPage(DestinationTask &task, QWidget *parent)
    : WizardPage(tr("Kind"), parent)
    , m_task(task)
    , m_draft(new AdviceCard(this))
    , m_name(new QLineEdit(this))
    , m_nameWords(wordsLabel({}, u"nameWords"_s, this))
{
    setTitle(tr("Where do events go?"));
    setSubtitle(tr("Every destination gets the events of all tenants. Others can be added later."));
    m_draft->setObjectName(u"draft"_s);
    column().addWidget(m_draft);
    addKind(TargetKind::LogsIngestion, tr("Log Analytics &workspace (Microsoft Sentinel), recommended"),
        tr("By the Logs Ingestion API. Tributary can make tables, rule and role, or you paste an endpoint that is there."),
        u"kindLogsIngestion"_s);
    addKind(TargetKind::Files, tr("&Files on this computer"), tr("NDJSON files in a folder, one line an event, compressed."),
        u"kindFiles"_s);
    addKind(TargetKind::Kafka, tr("&Kafka or Azure Event Hubs"), tr("A topic, one message an event."), u"kindKafka"_s);
    addKind(TargetKind::DataCollector, tr("HTTP &Data Collector API"),
        tr("With a workspace key. Microsoft's support ended on 14 September 2026: only for what cannot be moved yet."),
        u"kindDataCollector"_s);
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(120);
    auto *form = new QFormLayout;
    form->addRow(tr("Nam&e here"), m_name);
    form->addRow(QString(), m_nameWords);
    column().addLayout(form);
    column().addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &KindPage::showName);
    m_kinds.constFirst()->setChecked(true);
}

void KindPage::addKind(TargetKind kind, const QString &title, const QString &words, const QString &name)
{
    const Measures measures(*this);
    auto *button = new QRadioButton(title, this);
    button->setObjectName(name);
    button->setProperty("kind", int(kind));
    button->setAccessibleDescription(words);
    m_kinds << button;
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(mirrored(*this, {measures.units(6), 0, 0, 0}));
    indented->addWidget(mutedLabel(words, name + u".words"_s, this));
    auto *way = new QVBoxLayout;
    way->setSpacing(0);
    way->addWidget(button);
    way->addLayout(indented);
    column().addLayout(way);
    connect(button, &QRadioButton::toggled, this, &KindPage::choose);
}

TargetKind KindPage::chosen() const
{
    for (const QRadioButton *kind : m_kinds) {
        if (kind->isChecked())
            return TargetKind(kind->property("kind").toInt());
    }
    return TargetKind::LogsIngestion;
}

void KindPage::choose()
{
    m_task.kind = chosen();
    proposeName();
    Q_EMIT changed(); // the kind decides which pages follow
}

void KindPage::proposeName()
{
    const QString proposed = freeName(m_task.isLogsIngestion() ? tr("Parent Sentinel")
            : m_task.kind == TargetKind::Files                 ? tr("Files")
                                                               : kindTitle(m_task.kind));
    if (m_name->text().isEmpty() || m_name->text() == m_proposed)
        m_name->setText(proposed);
    m_proposed = proposed;
}

QString KindPage::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; m_taken.contains(name); ++number)
        //: A proposed name that is still free: its usual words and a number, as in "Files 2".
        name = tr("%1 %2").arg(wanted, shownLocale().toString(number));
    return name;
}

void KindPage::heard(const QList<Destination> &destinations)
{
    m_taken.clear();
    for (const Destination &destination : destinations)
        m_taken << destination.name;
    proposeName();
    showName();
}

void KindPage::showName()
{
    const QString name = m_name->text().trimmed();
    const bool taken = m_taken.contains(name);
    m_nameWords->setText(taken ? tr("There is a destination of this name already. Choose another name.") : QString());
    m_nameWords->setVisible(taken);
    setCanGoOn(!name.isEmpty() && !taken);
}

QWidget *KindPage::firstField() const
{
    return m_kinds.value(int(std::distance(m_kinds.cbegin(),
        std::find_if(m_kinds.cbegin(), m_kinds.cend(), [](const QRadioButton *kind) { return kind->isChecked(); }))));
}

void KindPage::enter()
{
    if (!m_task.draft.name.isEmpty())
        m_name->setText(m_task.draft.name);
    m_asking = m_task.desk.destinations([this](const Result<QList<Destination>> &destinations) {
        if (destinations) // without an answer the name is proven when the destination is saved
            heard(*destinations);
    });
    showName();
}

void KindPage::goOn()
{
    m_task.kind = chosen();
    m_task.name = m_name->text().trimmed();
    m_task.draft.name = m_task.name;
    Q_EMIT finished();
}

void KindPage::offerDrafts(const QList<DestinationDraft> &drafts)
{
    m_draft->clear();
    if (drafts.isEmpty())
        return;
    const DestinationDraft draft = drafts.constFirst();
    m_draft->showWords(Token::Info, tr("Go on with %1?").arg(inertLine(draft.name, 120)),
        tr("It was begun on %1 and not finished. Everything you entered is kept.").arg(m_task.time.stamp(draft.changed)));
    QPushButton &resume = m_draft->addButton(tr("&Go on with it"), u"resumeDraft"_s);
    connect(&resume, &QPushButton::clicked, this, [this, draft] { Q_EMIT resumeRequested(draft); });
    QPushButton &forget = m_draft->addButton(tr("F&orget it"), u"forgetDraft"_s);
    connect(&forget, &QPushButton::clicked, this, [this, draft] { Q_EMIT forgetRequested(draft); });
}

} // namespace tributary
