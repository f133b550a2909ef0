// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jsonoutline.h"

#include <QtCore/QAbstractItemModel>

#include <memory>

namespace tributary {

/// A record's JSON as a tree Field · Value · Meaning. Children are read when they are opened. JSON inside strings is offered as
/// children of the string. All texts are inert. GUI thread.
class RecordTree final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Field, Value, Meaning, ColumnCount };
    Q_ENUM(Column)

    explicit RecordTree(QObject *parent = nullptr);
    ~RecordTree() override;

    void setRecord(const QByteArray &bytes);

    /// Where the value stands in the record's bytes; nothing inside JSON that is held in a string.
    [[nodiscard]] std::optional<ByteRange> rangeOf(const QModelIndex &index) const;
    /// The innermost value that holds this place in the record's bytes; opens what is on the way.
    [[nodiscard]] QModelIndex indexAt(quint32 offset);
    /// The value in full, undecorated, for the clipboard.
    [[nodiscard]] QString fullValue(const QModelIndex &index) const;
    [[nodiscard]] QString pathOf(const QModelIndex &index) const; ///< "ExtendedProperties[0].Name"

    /// The members on the way to the value, without places in arrays: what a path of the filter language says. Empty inside
    /// JSON that is held in a string.
    [[nodiscard]] QStringList membersOf(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Item;

    [[nodiscard]] Item *itemOf(const QModelIndex &index) const;
    [[nodiscard]] QString fieldText(const Item &item) const;
    [[nodiscard]] QString valueText(const Item &item) const;
    [[nodiscard]] QString meaningText(const Item &item) const;
    [[nodiscard]] QString phrase(const Item &item, int column) const; ///< for screen readers
    [[nodiscard]] QStringList namesOf(const Item &item) const;
    static bool isContainer(const Item &item);
    static std::vector<std::unique_ptr<Item>> readChildren(Item &item);

    std::unique_ptr<Item> m_root;
};

} // namespace tributary
