// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settingrow.h"

#include "theme/measures.h"
#include "views/quantitybox.h"
#include "wizards/fields.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTimeEdit>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 farthest = 1ll << 52;

Quantity quantityOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Duration:
        return Quantity::Duration;
    case FieldKind::Size:
        return Quantity::Size;
    case FieldKind::Percent:
        return Quantity::Percent;
    default:
        return Quantity::Count;
    }
}

} // namespace

SettingRow::SettingRow(Setting setting, QWidget *parent)
    : QWidget(parent)
    , m_setting(std::move(setting))
    , m_field(makeField())
    , m_reset(new QPushButton(tr("Reset"), this))
{
    m_field->setObjectName(m_setting.name);
    m_field->setFocusPolicy(Qt::StrongFocus);
    m_field->installEventFilter(this);
    m_reset->setObjectName(m_setting.name + u".reset"_s);
    m_reset->setAccessibleName(tr("Reset “%1” to its default").arg(withoutMnemonic(m_setting.title)));
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing moves when it comes and goes
    m_reset->setSizePolicy(policy);
    connect(m_reset, &QPushButton::clicked, this, &SettingRow::reset);
    buildLayout();
    showValue();
}

void SettingRow::buildLayout()
{
    const Measures measures(*this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(measures.units(3));
    grid->setVerticalSpacing(measures.unit());
    grid->setColumnStretch(1, 1);
    const bool isSwitch = m_setting.kind == FieldKind::Switch; // which has its title in itself
    const int column = isSwitch ? 0 : 1;
    if (!isSwitch) {
        auto *title = wordsLabel(m_setting.title, {}, this);
        title->setFixedWidth(measures.em(12));
        title->setBuddy(m_field);
        grid->addWidget(title, 0, 0, Qt::AlignVCenter);
    }
    auto *first = new QHBoxLayout;
    first->setSpacing(measures.units(2));
    const bool isText = m_setting.kind == FieldKind::Text || m_setting.kind == FieldKind::File;
    first->addWidget(m_field, isText ? 1 : 0);
    if (m_choose)
        first->addWidget(m_choose);
    first->addStretch(isText ? 0 : 1); // beyond the most a text takes
    grid->addLayout(first, 0, column, 1, 2 - column);
    auto *words = mutedLabel(settingDefaultText(m_setting), m_setting.name + u".default"_s, this);
    words->setFont(smallFont(font()));
    auto *line = new QHBoxLayout;
    line->setContentsMargins({});
    line->setSpacing(measures.units(3));
    line->addWidget(words, 1);
    line->addWidget(m_reset);
    grid->addLayout(line, 1, column, 1, 2 - column);
    if (!m_setting.explanation.isEmpty()) {
        auto *explanation = mutedLabel(m_setting.explanation, m_setting.name + u".explanation"_s, this);
        explanation->setFont(smallFont(font()));
        grid->addWidget(explanation, 2, column, 1, 2 - column);
    }
    if (m_setting.remark) {
        m_remark = wordsLabel({}, m_setting.name + u".remark"_s, this);
        m_remark->setFont(smallFont(font()));
        grid->addWidget(m_remark, 3, column, 1, 2 - column);
    }
    m_field->setAccessibleDescription(words->text() + u' ' + m_setting.explanation);
}

QWidget *SettingRow::makeField()
{
    switch (m_setting.kind) {
    case FieldKind::Choice:
        return makeChoice();
    case FieldKind::Switch:
        return makeSwitch();
    case FieldKind::TimeOfDay:
        return makeTime();
    case FieldKind::Text:
    case FieldKind::File:
        return makeText();
    default:
        return makeQuantity();
    }
}

QWidget *SettingRow::makeChoice()
{
    auto *box = new QComboBox(this);
    for (const SettingChoice &choice : m_setting.choices)
        box->addItem(choice.text, choice.value);
    box->setMinimumWidth(Measures(*this).em(9));
    connect(box, &QComboBox::activated, this, [this, box](int index) { Q_EMIT chosen(box->itemData(index)); });
    m_show = [box](const QVariant &value) { box->setCurrentIndex(std::max(0, box->findData(value))); };
    return box;
}

QWidget *SettingRow::makeSwitch()
{
    auto *box = new QCheckBox(m_setting.title, this);
    connect(box, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT chosen(on); });
    m_show = [box](const QVariant &value) { box->setChecked(value.toBool()); };
    return box;
}

QWidget *SettingRow::makeTime()
{
    auto *edit = new QTimeEdit(this);
    edit->setDisplayFormat(u"HH:mm"_s);
    edit->setKeyboardTracking(false);
    edit->setWrapping(true); // 23:00 is followed by 00:00
    connect(edit, &QTimeEdit::timeChanged, this, [this](QTime time) { Q_EMIT chosen(time); });
    m_show = [edit](const QVariant &value) {
        const QSignalBlocker blocker(edit);
        edit->setTime(value.toTime());
    };
    return edit;
}

QWidget *SettingRow::makeQuantity()
{
    const qint64 least = m_setting.least.isValid() ? m_setting.least.toLongLong() : 0;
    const qint64 most = m_setting.most.isValid() ? m_setting.most.toLongLong() : farthest;
    auto *box = new QuantityBox(quantityOf(m_setting.kind), least, most, this);
    connect(box, &QuantityBox::chosen, this, [this](qint64 value) { Q_EMIT chosen(value); });
    m_show = [box](const QVariant &value) { box->setValue(value.toLongLong()); };
    return box;
}

QLineEdit *SettingRow::makeText()
{
    auto *edit = new QLineEdit(this);
    edit->setMinimumWidth(Measures(*this).em(9));
    edit->setMaximumWidth(Measures(*this).em(28));
    edit->setLayoutDirection(Qt::LeftToRight); // addresses and paths
    edit->setPlaceholderText(m_setting.whenEmpty);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
        if (edit->text().trimmed() != m_setting.read().toString())
            Q_EMIT chosen(edit->text().trimmed());
    });
    m_show = [edit](const QVariant &value) {
        if (edit->text() != value.toString())
            edit->setText(value.toString());
    };
    if (m_setting.kind == FieldKind::File) {
        m_choose = new QPushButton(tr("Choose…"), this);
        m_choose->setObjectName(m_setting.name + u".choose"_s);
        m_choose->setAccessibleName(tr("Choose a file: %1").arg(withoutMnemonic(m_setting.title)));
        connect(m_choose, &QPushButton::clicked, this, [this, edit] { chooseFile(edit); });
    }
    return edit;
}

void SettingRow::chooseFile(QLineEdit *edit)
{
    auto *dialog = new QFileDialog(this, withoutMnemonic(m_setting.title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, edit, [this, edit](const QString &path) {
        edit->setText(path);
        Q_EMIT chosen(path);
    });
    dialog->open();
}

void SettingRow::showValue()
{
    const QVariant value = m_setting.read();
    m_show(value);
    const bool enabled = !m_setting.enabled || m_setting.enabled();
    m_field->setEnabled(enabled);
    if (m_choose)
        m_choose->setEnabled(enabled);
    if (m_remark) {
        m_remark->setText(m_setting.remark());
        m_remark->setVisible(!m_remark->text().isEmpty());
    }
    m_reset->setVisible(enabled && value != m_setting.otherwise);
}

void SettingRow::reset()
{
    m_field->setFocus(Qt::OtherFocusReason); // the button goes
    Q_EMIT chosen(m_setting.otherwise);
}

bool SettingRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && watched == m_field && !m_field->hasFocus()) {
        event->ignore();
        return true;
    }
    const bool isText = m_setting.kind == FieldKind::Text || m_setting.kind == FieldKind::File;
    if (event->type() == QEvent::ShortcutOverride && !isText) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tributary
