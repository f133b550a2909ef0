// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

#include <algorithm>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms;
    bool isPlural = false;
    bool isFinished = true;

    [[nodiscard]] QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = xml.attributes().value(u"type"_s).isEmpty();
    if (!message.isPlural) {
        message.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.forms << xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context, .isPlural = xml.attributes().value(u"numerus"_s) == u"yes"_s};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s)
            message.source = xml.readElementText();
        else if (xml.name() == u"comment"_s)
            message.comment = xml.readElementText();
        else if (xml.name() == u"translation"_s)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> readMessages(const QString &name)
{
    QFile file(name);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s)
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// Everything a translation must keep as it is, in any order.
QStringList kept(const QString &text)
{
    static const QRegularExpression fixed(
        u"%L?(?:[0-9]{1,2}|n)|[{][^}]*[}]|</?[a-z][^>]*>|(?<![\\w-])--[a-z][a-z-]*|\\btributaryctl\\b|\\n"_s);
    QStringList found;
    for (auto it = fixed.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

qsizetype mnemonics(QString text)
{
    static const QRegularExpression mark(u"&(?=\\S)"_s);
    return text.remove(u"&&"_s).count(mark);
}

/// Forms of which one number only is meant, so that it needs not stand there: Arabic zero, one, two; the singular elsewhere.
bool meansOneNumber(const QString &language, qsizetype form)
{
    static const QHash<QString, int> fixed{{u"ar"_s, 3}, {u"de"_s, 1}, {u"en"_s, 1}, {u"es"_s, 1}};
    return form < fixed.value(language);
}

bool keepsAll(const Message &message, const QString &language, qsizetype form)
{
    QStringList wanted = kept(message.source);
    QStringList given = kept(message.forms[form]);
    if (message.isPlural && meansOneNumber(language, form)) {
        for (QStringList *list : {&wanted, &given})
            list->removeIf([](const QString &part) { return part == u"%n" || part == u"%Ln"; });
    }
    return wanted == given && mnemonics(message.source) == mnemonics(message.forms[form]);
}

QString fileOf(const QString &folder, const QString &language)
{
    return folder + u"/tributary_%1.ts"_s.arg(language);
}

QStringList sortedKeys(const QList<Message> &messages)
{
    QStringList keys;
    for (const Message &message : messages)
        keys << message.key();
    keys.sort();
    return keys;
}

} // namespace

/// The texts in the sources and the files of the translators belong together. A language listed in translations/held must be
/// whole; what is translated in any other must be right as well.
class MessagesTest final : public QObject {
    Q_OBJECT

    const QString m_folder = QStringLiteral(TRIBUTARY_SOURCE_DIR "/translations");
    QStringList m_held;

private Q_SLOTS:
    void initTestCase()
    {
        QFile held(m_folder + u"/held"_s);
        QVERIFY(held.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(held.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#'))
                m_held << line.trimmed();
        }
    }

    void languages_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : tributary::languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void translationsKeepWhatIsFilledIn_data() { languages_data(); }
    void translationsKeepWhatIsFilledIn()
    {
        QFETCH(QString, language);
        QStringList wrong;
        for (const Message &message : readMessages(fileOf(m_folder, language))) {
            if (!message.isFinished)
                continue;
            for (qsizetype form = 0; form < message.forms.size(); ++form) {
                if (!keepsAll(message, language, form))
                    wrong << message.source + u" -> "_s + message.forms[form];
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void heldLanguagesAreWhole_data() { languages_data(); }
    void heldLanguagesAreWhole()
    {
        QFETCH(QString, language);
        const QList<Message> messages = readMessages(fileOf(m_folder, language));
        QVERIFY(!messages.isEmpty());
        if (!m_held.contains(language))
            return;
        static const QHash<QString, int> forms{{u"ar"_s, 6}, {u"ja"_s, 1}};
        QStringList open;
        for (const Message &message : messages) {
            const bool isWhole = message.isFinished && !message.forms.contains(QString());
            if (!isWhole || message.forms.size() != (message.isPlural ? forms.value(language, 2) : 1))
                open << message.key();
        }
        QVERIFY2(open.isEmpty(), qPrintable(u"run ./dev translate, then translate:\n"_s + open.join(u"\n\n"_s)));
    }

    void nothingInTheSourcesIsMissing()
    {
        if (m_held.isEmpty())
            return;
        QTemporaryDir folder;
        for (const Language &language : tributary::languages())
            QVERIFY(QFile::copy(fileOf(m_folder, language.code), fileOf(folder.path(), language.code)));
        QProcess update;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LUPDATE"_s, QStringLiteral(TRIBUTARY_LUPDATE));
        update.setProcessEnvironment(environment);
        update.start(u"sh"_s, {m_folder + u"/update.sh"_s, folder.path()});
        QVERIFY2(update.waitForFinished() && update.exitCode() == 0, update.readAllStandardError().constData());
        for (const QString &language : m_held) {
            const QStringList have = sortedKeys(readMessages(fileOf(m_folder, language)));
            const QStringList wanted = sortedKeys(readMessages(fileOf(folder.path(), language)));
            QVERIFY2(have == wanted, qPrintable(language + u": run ./dev translate"_s));
        }
    }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "messages_test.moc"
