// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/layers.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace tributary::arch {

using namespace Qt::StringLiterals;

const std::vector<Layer> &layers()
{
    static const QStringList low{u"base"_s, u"model"_s};
    static const QStringList client{u"base"_s, u"model"_s, u"http"_s, u"json"_s, u"auth"_s};
    static const QStringList core = client
        + QStringList{u"secrets"_s, u"store"_s, u"sources"_s, u"sinks"_s, u"activity"_s, u"graph"_s, u"logsingestion"_s,
            u"datacollector"_s, u"files"_s, u"kafka"_s, u"pipeline"_s, u"setup"_s, u"simulator"_s, u"filter"_s, u"azure"_s,
            u"columns"_s, u"service"_s, u"care"_s, u"help"_s};
    static const std::vector<Layer> table{
        {u"base"_s, u"core/base/"_s, {}, {}},
        {u"model"_s, u"core/model/"_s, {u"base"_s}, {}},
        {u"secrets"_s, u"core/secrets/"_s, low, {}},
        {u"help"_s, u"core/help/"_s, low, {}},
        {u"http"_s, u"core/http/"_s, low, {}},
        {u"json"_s, u"core/json/"_s, low, {}},
        {u"filter"_s, u"core/filter/"_s, low + QStringList{u"json"_s}, {}},
        {u"store"_s, u"core/store/"_s, low, {}},
        {u"sources"_s, u"core/sources/"_s, low, {}},
        {u"sinks"_s, u"core/sinks/"_s, low, {}},
        {u"auth"_s, u"core/auth/"_s, low + QStringList{u"secrets"_s, u"http"_s, u"json"_s}, {}},
        {u"azure"_s, u"core/azure/"_s, client, {}},
        {u"activity"_s, u"core/sources/activity/"_s, client + QStringList{u"sources"_s}, {}},
        {u"graph"_s, u"core/sources/graph/"_s, client + QStringList{u"sources"_s}, {}},
        {u"logsingestion"_s, u"core/sinks/logsingestion/"_s, client + QStringList{u"sinks"_s}, {}},
        {u"kafka"_s, u"core/sinks/kafka/"_s, client + QStringList{u"sinks"_s, u"secrets"_s}, {}},
        {u"datacollector"_s, u"core/sinks/datacollector/"_s, low + QStringList{u"http"_s, u"json"_s, u"secrets"_s, u"sinks"_s},
            {}},
        {u"files"_s, u"core/sinks/files/"_s, low + QStringList{u"json"_s, u"sinks"_s}, {}},
        {u"columns"_s, u"core/columns/"_s, low + QStringList{u"sinks"_s, u"store"_s, u"json"_s, u"filter"_s}, {}},
        {u"pipeline"_s, u"core/pipeline/"_s, low + QStringList{u"sources"_s, u"sinks"_s, u"store"_s, u"json"_s, u"filter"_s},
            {u"http/retry.h"_s, u"http/ratebudget.h"_s}},
        {u"setup"_s, u"core/setup/"_s,
            client + QStringList{u"azure"_s, u"secrets"_s, u"sources"_s, u"sinks"_s, u"store"_s, u"pipeline"_s}, {}},
        {u"service"_s, u"core/service/"_s, low, {}},
        {u"care"_s, u"core/care/"_s, low, {}},
        {u"simulator"_s, u"core/simulator/"_s, low + QStringList{u"http"_s}, {}},
        {u"ui"_s, u"ui/"_s, low + QStringList{u"pipeline"_s, u"setup"_s, u"filter"_s, u"columns"_s, u"help"_s, u"care"_s},
            {u"azure/azureobjects.h"_s, u"json/recordparser.h"_s}},
        {u"app"_s, u"app/"_s, core, {}},
        {u"gui"_s, u"app/gui/"_s, core + QStringList{u"app"_s, u"ui"_s}, {}},
    };
    return table;
}

namespace {

const Layer *longest(const QString &path)
{
    const Layer *best = nullptr;
    for (const Layer &layer : layers()) {
        if (path.startsWith(layer.folder) && (!best || layer.folder.size() > best->folder.size()))
            best = &layer;
    }
    return best;
}

/// Which layers may include the headers of a library. The rest of the program does not know that it exists.
struct Library {
    QString name;
    QRegularExpression header;
    QStringList layers;
};

const std::vector<Library> &libraries()
{
    const auto headers = [](const QString &pattern) { return QRegularExpression(u"^(?:"_s + pattern + u")"_s); };
    static const std::vector<Library> table{
        {u"simdjson"_s, headers(u"simdjson"_s), {u"json"_s}},
        {u"xxhash"_s, headers(u"xxh"_s), {u"json"_s, u"simulator"_s}},
        {u"zlib"_s, headers(u"zlib"_s), {u"base"_s}},
        {u"libdeflate"_s, headers(u"libdeflate"_s), {u"base"_s}},
        {u"libzstd"_s, headers(u"zstd\\.h"_s), {u"base"_s}},
        {u"SQLite"_s, headers(u"sqlite3|QtSql/|QSql"_s), {u"store"_s}},
        {u"librdkafka"_s, headers(u"librdkafka/"_s), {u"kafka"_s}},
        {u"QtKeychain"_s, headers(u"qt6?keychain|keychain\\.h"_s), {u"secrets"_s}},
        {u"OpenSSL"_s, headers(u"openssl/"_s), {u"auth"_s, u"simulator"_s}},
        {u"QtDBus"_s, headers(u"QtDBus/|QDBus"_s), {u"secrets"_s}},
        {u"QtNetwork"_s, headers(u"QtNetwork/|QNetwork|QSsl|QTcp|QHost"_s), {u"http"_s, u"simulator"_s, u"service"_s}},
        {u"QtGui"_s, headers(u"QtGui/|QtSvg/|QtWidgets/|QApplication|QWidget"_s), {u"ui"_s, u"gui"_s}},
    };
    return table;
}

bool maySee(const Layer &layer, const Layer &other, const QString &include)
{
    return &layer == &other || layer.sees.contains(other.name) || layer.seesOnly.contains(include);
}

/// The library a CMake target stands for.
const Layer *layerOfTarget(QStringView target)
{
    const auto named = [&target](const Layer &layer) {
        return target == u"Tributary::%1"_s.arg(layer.name) || target == u"tributary_%1"_s.arg(layer.name);
    };
    const auto found = std::find_if(layers().begin(), layers().end(), named);
    return found == layers().end() ? nullptr : &*found;
}

} // namespace

const Layer *layerOf(const QString &path)
{
    return longest(path);
}

const Layer *layerOfInclude(const QString &include)
{
    if (const Layer *layer = longest(u"core/"_s + include))
        return layer;
    static const QStringList uiFolders{u"models/"_s, u"views/"_s, u"wizards/"_s, u"widgets/"_s, u"ui/"_s};
    const bool isUi =
        std::any_of(uiFolders.begin(), uiFolders.end(), [&include](const QString &f) { return include.startsWith(f); });
    return isUi ? longest(u"ui/"_s) : longest(include);
}

QStringList includeFindings(const SourceFile &file)
{
    const Layer *layer = layerOf(file.path);
    if (!layer || !file.isCpp())
        return {};
    static const QRegularExpression quoted(u"^#include \"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    QStringList findings;
    for (auto it = quoted.globalMatch(file.text); it.hasNext();) {
        const auto match = it.next();
        const Layer *other = layerOfInclude(match.captured(1));
        if (other && !maySee(*layer, *other, match.captured(1)))
            findings += finding(file, match.capturedStart(), u"%1 may not see %2"_s.arg(layer->name, match.captured(1)));
    }
    return findings;
}

QStringList libraryFindings(const SourceFile &file)
{
    const Layer *layer = layerOf(file.path);
    if (!layer || !file.isCpp())
        return {};
    static const QRegularExpression angled(u"^#include <([^>]+)>"_s, QRegularExpression::MultilineOption);
    QStringList findings;
    for (auto it = angled.globalMatch(file.text); it.hasNext();) {
        const auto match = it.next();
        for (const Library &library : libraries()) {
            if (library.header.match(match.captured(1)).hasMatch() && !library.layers.contains(layer->name))
                findings += finding(file, match.capturedStart(), u"%1 may not know %2"_s.arg(layer->name, library.name));
        }
    }
    return findings;
}

QStringList linkFindings(const SourceFile &file)
{
    const Layer *layer = layerOf(file.path);
    if (!layer || !file.path.endsWith(u"CMakeLists.txt"))
        return {};
    static const QRegularExpression target(u"\\b(?:Tributary::|tributary_)\\w+"_s);
    QStringList findings;
    for (auto it = target.globalMatch(file.text); it.hasNext();) {
        const auto match = it.next();
        const Layer *other = layerOfTarget(match.capturedView());
        // A library of which a layer sees single headers is linked all the same.
        const auto headerOf = [other](const QString &header) { return header.startsWith(other->name + u'/'); };
        if (!other || maySee(*layer, *other, {}) || std::any_of(layer->seesOnly.begin(), layer->seesOnly.end(), headerOf))
            continue;
        findings += finding(file, match.capturedStart(), u"%1 may not link %2"_s.arg(layer->name, other->name));
    }
    return findings;
}

} // namespace tributary::arch
