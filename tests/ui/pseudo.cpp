// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pseudo.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTabBar>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &context, const QString &source, const QString &comment)
{
    return context + u'\n' + source + u'\n' + comment;
}

QChar accented(QChar c)
{
    static const QString plain = u"aeiouAEIOU"_s;
    static const QString marked = u"áéíóúÁÉÍÓÚ"_s;
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : marked[at];
}

QString whereIs(const QWidget &widget)
{
    return u"%1 %2: "_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName());
}

/// What a person can read of a widget: itself, its tool tip, its name for screen readers.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip()};
    if (widget.isWindow())
        texts << widget.windowTitle();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        texts << box->title();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        texts << line->placeholderText();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->model()) {
        for (int i = 0; i < header->count() && header->orientation() == Qt::Horizontal; ++i)
            texts << header->model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    const auto actions = widget.actions();
    for (const QAction *action : actions)
        texts << action->text() << action->toolTip();
    return texts;
}

bool isElidedWithToolTip(const QWidget &widget)
{
    return !widget.toolTip().isEmpty();
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width();
}

bool isCut(const QAbstractButton &button)
{
    QString text = button.text();
    text.remove(u'&');
    return !text.isEmpty() && button.fontMetrics().horizontalAdvance(text) > button.width() - 2;
}

} // namespace

PseudoTranslator::PseudoTranslator(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader xml(&device);
    QString context;
    QString source;
    QString comment;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"message"_s) {
            m_known.insert(keyOf(context, source, comment));
            comment.clear();
        }
        if (xml.tokenType() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"source"_s)
            source = xml.readElementText();
        else if (xml.name() == u"comment"_s)
            comment = xml.readElementText();
    }
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *comment, int n) const
{
    Q_UNUSED(n)
    const QString text = QString::fromUtf8(source);
    const bool isKnown = m_known.contains(keyOf(QString::fromUtf8(context), text, QString::fromUtf8(comment)))
        || m_known.contains(keyOf(QString::fromUtf8(context), text, {}));
    return isKnown ? pseudo(text) : QString();
}

QString pseudo(const QString &source)
{
    static const QRegularExpression fixed(u"%L?(?:[0-9]{1,2}|n)|</?[a-zA-Z][^>]*>|&\\w+;|&\\S|https?://\\S+|[{][^}]*[}]"_s);
    QString text;
    qsizetype at = 0;
    for (auto it = fixed.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        for (; at < match.capturedStart(); ++at)
            text += accented(source[at]);
        text += match.captured();
        at = match.capturedEnd();
    }
    for (; at < source.size(); ++at)
        text += accented(source[at]);
    // In words of five, so that it breaks where a language would.
    QString more;
    for (qsizetype i = 0; i < source.size() * 35 / 100; ++i)
        more += i % 6 == 0 ? u' ' : u'~';
    return u'[' + text + more + u']';
}

QStringList untranslatedTexts(const QWidget &window, const QRegularExpression &data)
{
    static const QRegularExpression bracketed(u"\\[[^\\[\\]]*\\]"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    QStringList found;
    auto widgets = window.findChildren<const QWidget *>();
    widgets.prepend(&window);
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() && !qobject_cast<const QMenu *>(widget))
            continue;
        for (QString text : textsOf(*widget)) {
            const QString whole = text;
            while (text.contains(bracketed))
                text.remove(bracketed);
            text.remove(tag).removeIf([](QChar c) { return c.category() == QChar::Other_Format; }).remove(data);
            if (text.contains(word) && !found.contains(whereIs(*widget) + whole))
                found << whereIs(*widget) + whole;
        }
    }
    return found;
}

QStringList cutTexts(const QWidget &window)
{
    QStringList found;
    const auto widgets = window.findChildren<const QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty() || isElidedWithToolTip(*widget))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (label && isCut(*label))
            found << whereIs(*widget) + label->text();
        if (button && isCut(*button))
            found << whereIs(*widget) + button->text();
    }
    return found;
}

} // namespace tributary
