// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QVariant>
#include <QtGui/QUndoCommand>

#include <functional>

namespace tributary {

/// How a setting is put in, and the type of its value.
enum class FieldKind {
    Choice, ///< one of `choices`
    Switch, ///< bool
    TimeOfDay, ///< QTime
    Duration, ///< qint64, milliseconds
    Size, ///< qint64, bytes
    Count, ///< qint64
    Percent, ///< qint64, 0 to 100
    Text, ///< QString; what is behind it checks it
    File, ///< QString, the name of a file
};

struct SettingChoice {
    QString text;
    QVariant value;
};

/// Something a person may set: what it is called, what it is without a choice, and where it is kept. `read` and `write` outlive
/// the undo stack. GUI thread.
struct Setting {
    QString name; ///< of the field in the window; unique
    QString title; ///< with a mnemonic where it has one
    FieldKind kind = FieldKind::Choice;
    QVariant otherwise; ///< its default
    std::function<QVariant()> read;
    std::function<void(const QVariant &)> write;
    QList<SettingChoice> choices = {};
    QVariant least = {}; ///< of numbers; no limit where invalid
    QVariant most = {};
    QString explanation = {}; ///< a sentence
    QString whenEmpty = {}; ///< what an empty text means
    std::function<QString()> remark = {}; ///< what is to be known of it just now; nothing where it is empty
    std::function<QString(const QVariant &)> loss = {}; ///< what a change to this would lose for good; asked before
    std::function<bool()> enabled = {}; ///< always where empty
};

struct SettingsGroup {
    QString name; ///< "general"
    QString title;
    QList<Setting> settings;
};

/// A value in a person's words: "As the desktop", "on", "22:00", "2 GB", "1 min".
[[nodiscard]] QString settingValueText(const Setting &setting, const QVariant &value);

/// "Default: 1 min. From 15 s to 1 h."
[[nodiscard]] QString settingDefaultText(const Setting &setting);

/// Everything a person might look for it by, the title of its group included.
[[nodiscard]] QString settingSearchText(const SettingsGroup &group, const Setting &setting);

/// Whether a text has all the words; case does not count. True for no words.
[[nodiscard]] bool hasWords(const QString &text, const QString &words);

[[nodiscard]] QString withoutMnemonic(QString title);

/// A change of one setting that can be taken back. Changes of a number or time that follow each other become one.
class SettingChange final : public QUndoCommand {
public:
    SettingChange(Setting setting, QVariant value);

    void undo() override { m_setting.write(m_before); }
    void redo() override { m_setting.write(m_after); }
    [[nodiscard]] int id() const override;
    [[nodiscard]] bool mergeWith(const QUndoCommand *other) override;

private:
    Setting m_setting;
    QVariant m_before;
    QVariant m_after;
};

} // namespace tributary
