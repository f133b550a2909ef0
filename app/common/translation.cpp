// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/translation.h"

#include "base/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTranslator>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

bool isKnown(const QString &code)
{
    return std::any_of(
        languages().begin(), languages().end(), [&code](const Language &language) { return language.code == code; });
}

/// Puts each value between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. Counts (%n) are part of their sentence. What goes
/// to the desktop's notifications does without: there the sentence as a whole is made inert, values and all.
class IsolatingTranslator final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        static const QRegularExpression value(u"(%L?[0-9]{1,2})"_s);
        static const QSet<QByteArray> inert{"tributary::AlertText", "tributary::NeedText", "tributary::Tray"};
        QString text = QTranslator::translate(context, source, comment, n);
        if (!text.contains(u'%') || inert.contains(QByteArray(context)))
            return text;
        return text.replace(value, u"\u2068\\1\u2069"_s);
    }
};

/// How numbers and dates are written: as the system has it where it speaks this language. Ids, addresses and times stand beside
/// numbers everywhere, so that they keep the digits 0 to 9.
QLocale formats(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale own(code);
    const QLocale chosen = system.language() == own.language() ? system : own;
    return chosen.zeroDigit() == u"0"_s ? chosen : QLocale(own.language(), QLocale::UnitedArabEmirates);
}

} // namespace

Translation::Translation(const QString &wanted, Values values)
    : m_values(values)
    , m_code(isKnown(wanted) ? wanted : languageFor(QLocale::system().uiLanguages()))
{
    if (isKnown(wanted) || m_code != u"en"_s) // what the system says in English or in a language we lack stays as it is
        QLocale::setDefault(formats(m_code));
    else if (QLocale::system().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // C would not group thousands
    load(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"tributary_"_s + m_code, u":/i18n"_s);
}

Translation::~Translation()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

void Translation::load(const QString &name, const QString &directory)
{
    const bool isolates = m_values == Values::Isolated && QLocale(m_code).textDirection() == Qt::RightToLeft;
    std::unique_ptr<QTranslator> translator;
    if (isolates)
        translator = std::make_unique<IsolatingTranslator>();
    else
        translator = std::make_unique<QTranslator>();
    if (!translator->load(name, directory) || !QCoreApplication::installTranslator(translator.get()))
        return; // English stands in the program itself
    m_translators.push_back(std::move(translator));
}

QString argumentNamed(const QString &option, const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == option)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(option + u'='))
            return arguments[i].mid(option.size() + 1);
    }
    return {};
}

} // namespace tributary
