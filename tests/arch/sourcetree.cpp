// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/sourcetree.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>

#include <algorithm>

namespace tributary::arch {

using namespace Qt::StringLiterals;

namespace {

/// Walks over C++ text and keeps code, line breaks and the quotes themselves.
class Blanker {
public:
    explicit Blanker(const QString &text)
        : m_in(text)
        , m_out(text)
    {
    }

    QString run()
    {
        while (m_at < m_in.size())
            step();
        return m_out;
    }

private:
    void step()
    {
        const QStringView rest = QStringView(m_in).sliced(m_at);
        if (rest.startsWith(u"//"))
            blankTo(end(u"\n", 0));
        else if (rest.startsWith(u"/*"))
            blankTo(end(u"*/", 2));
        else if (rest.startsWith(u"R\"") && !follows(u"_"))
            rawLiteral();
        else if (rest.front() == u'"' || (rest.front() == u'\'' && !followsDigit()))
            literal(rest.front());
        else
            ++m_at;
    }

    [[nodiscard]] bool follows(QStringView what) const { return QStringView(m_in).first(m_at).endsWith(what); }
    [[nodiscard]] bool followsDigit() const { return m_at > 0 && m_in[m_at - 1].isLetterOrNumber(); }

    [[nodiscard]] qsizetype end(QStringView mark, qsizetype skip) const
    {
        const qsizetype found = m_in.indexOf(mark, m_at + skip);
        return found < 0 ? m_in.size() : found + skip;
    }

    void rawLiteral()
    {
        const qsizetype open = m_in.indexOf(u'(', m_at);
        const QString close = u')' + m_in.mid(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype found = m_in.indexOf(close, open);
        m_at += 2;
        blankTo(found < 0 ? m_in.size() : found + close.size() - 1);
        ++m_at;
    }

    void literal(QChar quote)
    {
        qsizetype last = ++m_at;
        while (last < m_in.size() && m_in[last] != quote && m_in[last] != u'\n')
            last += m_in[last] == u'\\' ? 2 : 1;
        blankTo(std::min(last, m_in.size()));
        ++m_at;
    }

    void blankTo(qsizetype last)
    {
        for (; m_at < last; ++m_at) {
            if (m_in[m_at] != u'\n')
                m_out[m_at] = u' ';
        }
    }

    const QString &m_in;
    QString m_out;
    qsizetype m_at = 0;
};

bool isText(const QString &path)
{
    static const QStringList endings{u".h"_s, u".cpp"_s, u".txt"_s, u".cmake"_s, u".sh"_s, u".md"_s, u".json"_s, u".yml"_s,
        u".conf"_s, u".xml"_s, u".desktop"_s, u".qrc"_s, u".awk"_s, u".in"_s};
    const auto endsPath = [&path](const QString &ending) { return path.endsWith(ending); };
    return path == u"dev" || path.startsWith(u".ci/") || std::any_of(endings.begin(), endings.end(), endsPath);
}

bool isOurs(const QString &path)
{
    static const QStringList others{u"build/"_s, u".git/"_s, u".cache/"_s, u"tests/data/"_s, u"LICENSES/"_s};
    return std::none_of(others.begin(), others.end(), [&path](const QString &folder) { return path.startsWith(folder); });
}

} // namespace

QString blankCommentsAndLiterals(const QString &text)
{
    return Blanker(text).run();
}

SourceFile sourceFile(const QString &path, const QString &text)
{
    SourceFile file{.path = path, .text = text, .code = {}};
    if (file.isCpp())
        file.code = blankCommentsAndLiterals(text);
    return file;
}

std::vector<SourceFile> readSourceTree(const QString &root)
{
    const QDir directory(root);
    std::vector<SourceFile> files;
    QDirIterator it(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = directory.relativeFilePath(it.next());
        if (!isOurs(path) || !isText(path))
            continue;
        QFile content(it.filePath());
        if (content.open(QIODevice::ReadOnly))
            files.push_back(sourceFile(path, QString::fromUtf8(content.readAll())));
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

QString finding(const SourceFile &file, qsizetype offset, const QString &what)
{
    const qsizetype line = QStringView(file.text).first(std::min(offset, file.text.size())).count(u'\n') + 1;
    return u"%1:%2: %3"_s.arg(file.path).arg(line).arg(what);
}

} // namespace tributary::arch
