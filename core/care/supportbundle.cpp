// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/supportbundle.h"

#include "base/gzip.h"
#include "base/usagetext.h"
#include "care/crashhandler.h"
#include "care/logfile.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>
#include <QtCore/QStorageInfo>
#include <QtCore/QSysInfo>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tarBlock = 512;

/// A header of POSIX ustar. Numbers are octal, ended by a blank or NUL.
QByteArray tarHeader(const BundleFile &file, Instant at)
{
    QByteArray header(tarBlock, '\0');
    const auto put = [&header](qsizetype offset, const QByteArray &text) { header.replace(offset, text.size(), text); };
    const auto octal = [](qint64 value, int digits) { return QByteArray::number(value, 8).rightJustified(digits, '0'); };
    put(0, file.name.toUtf8().left(99));
    put(100, "0000600"_ba);
    put(108, "0000000"_ba);
    put(116, "0000000"_ba);
    put(124, octal(file.bytes.size(), 11));
    put(136, octal(std::chrono::duration_cast<Seconds>(at.time_since_epoch()).count(), 11));
    put(148, QByteArray(8, ' '));
    put(156, "0"_ba);
    put(257,
        QByteArray("ustar\0"
                   "00",
            8));
    qint64 sum = 0;
    for (const char c : std::as_const(header))
        sum += uchar(c);
    put(148, octal(sum, 6) + QByteArray("\0 ", 2));
    return header;
}

BundleFile read(const QString &path, const QString &name)
{
    QFile file(path);
    return {name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()};
}

const QList<QRegularExpression> &secretPatterns()
{
    const auto pattern = [](const QString &text) {
        return QRegularExpression(
            text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    };
    // The first group stays, the rest goes.
    static const QList<QRegularExpression> patterns{
        pattern(u"()-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)"_s),
        pattern(u"\\b(Bearer\\s+)[A-Za-z0-9._~+/=-]{8,}"_s), pattern(u"()\\beyJ[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*){1,4}"_s),
        pattern(u"((?:AccountKey|SharedAccessKey|SharedSecret|Password|Pwd)\\s*=\\s*)[^;\\s\"]+"_s),
        pattern(
            u"(\\b(?:client_secret|client_assertion|refresh_token|access_token|device_code|code_verifier|code|sig|password)=)[^&\\s\"]+"_s),
        pattern(u"(\"[a-z_]*(?:secret|password|token|assertion|key)\"\\s*:\\s*\")(?:[^\"\\\\]|\\\\.)+"_s)};
    return patterns;
}

} // namespace

QList<Mask> tenantMasks(const EngineStatus &status)
{
    QList<Mask> masks;
    int number = 0;
    for (const TenantStatus &tenant : status.tenants) {
        ++number;
        masks.append({tenant.name, u"tenant-%1"_s.arg(number)});
        masks.append({tenant.domain, u"domain-%1.invalid"_s.arg(number)});
        masks.append({tenant.id.value(), u"00000000-0000-0000-0000-"_s + QString::number(number).rightJustified(12, u'0')});
        for (const QString &tag : tenant.tags)
            masks.append({tag, u"tag-of-tenant-%1"_s.arg(number)});
    }
    masks.removeIf([](const Mask &mask) { return mask.word.size() < 2; });
    return masks;
}

QByteArray withoutSecrets(const QByteArray &text)
{
    QString plain = QString::fromUtf8(text);
    for (const QRegularExpression &pattern : secretPatterns())
        plain.replace(pattern, u"\\1[removed]"_s);
    return plain.toUtf8();
}

QList<BundleFile> cleaned(QList<BundleFile> files, const QList<Mask> &masks)
{
    QList<Mask> longestFirst = masks;
    std::ranges::stable_sort(longestFirst, [](const Mask &a, const Mask &b) { return a.word.size() > b.word.size(); });
    for (BundleFile &file : files) {
        QString text = QString::fromUtf8(withoutSecrets(file.bytes));
        for (const Mask &mask : std::as_const(longestFirst))
            text.replace(mask.word, mask.stand, Qt::CaseInsensitive);
        file.bytes = text.toUtf8();
    }
    return files;
}

QList<BundleFile> filesOfProfile(const QString &profile)
{
    QList<BundleFile> files;
    const QStringList logs = LogFile::filesOf(collectorLog(profile));
    for (const QString &path : logs)
        files += read(path, u"logs/"_s + QFileInfo(path).fileName());
    const QStringList crashes = crashReports(logDirectory(profile));
    for (const QString &name : crashes)
        files += read(QDir(logDirectory(profile)).filePath(name), u"crashes/"_s + name);
    return files;
}

BundleFile versionsFile(const QString &program, const QString &version, const QString &profile)
{
    const QStorageInfo disk(profile);
    const QJsonObject json{{u"program"_s, program}, {u"version"_s, version}, {u"qt"_s, QString::fromLatin1(qVersion())},
        {u"system"_s, QSysInfo::prettyProductName()}, {u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
        {u"architecture"_s, QSysInfo::currentCpuArchitecture()}, {u"locale"_s, QLocale::system().name()},
        {u"fileSystem"_s, QString::fromLatin1(disk.fileSystemType())}, {u"bytesTotal"_s, disk.bytesTotal()},
        {u"bytesFree"_s, disk.bytesAvailable()}};
    return {u"versions.json"_s, QJsonDocument(json).toJson()};
}

Result<QByteArray> packBundle(const QList<BundleFile> &files, Instant at)
{
    QByteArray tar;
    for (const BundleFile &file : files) {
        tar += tarHeader(file, at) + file.bytes;
        tar += QByteArray((tarBlock - file.bytes.size() % tarBlock) % tarBlock, '\0');
    }
    tar += QByteArray(2 * tarBlock, '\0');
    return gzip(tar);
}

Result<void> saveBundle(const QString &path, const QList<BundleFile> &files, Instant at)
{
    const auto packed = packBundle(files, at);
    if (!packed)
        return fail(packed.error());
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!isOpen || file.write(*packed) != packed->size() || !file.commit())
        return fail(ErrorKind::Usage, UsageText::tr("cannot write %1: %2").arg(path, file.errorString()));
    return {};
}

QString logDirectory(const QString &profile)
{
    return QDir(profile).filePath(u"logs"_s);
}

QString collectorLog(const QString &profile)
{
    return QDir(logDirectory(profile)).filePath(u"collector.log"_s);
}

} // namespace tributary
