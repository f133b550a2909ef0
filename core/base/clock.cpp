// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include "base/completion.h"

#include <QtCore/QTimer>

#include <algorithm>
#include <ctime>

namespace tributary {

using namespace std::chrono;

Instant SystemClock::now() const
{
    return time_point_cast<Milliseconds>(system_clock::now());
}

namespace {

/// A QTimer stands still while the machine sleeps; so what sleeps long looks at the clock this often.
constexpr Milliseconds longestNap = 15s;

} // namespace

Milliseconds SystemClock::steady() const
{
#ifdef Q_OS_LINUX
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return duration_cast<Milliseconds>(seconds(time.tv_sec) + nanoseconds(time.tv_nsec));
#endif
    return duration_cast<Milliseconds>(steady_clock::now().time_since_epoch());
}

Task<bool> SystemClock::sleepFor(Milliseconds duration, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return false;
    Completion<bool> over;
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(duration < Milliseconds(2000) ? Qt::PreciseTimer : Qt::CoarseTimer);
    const Milliseconds end = steady() + duration;
    const auto nap = [this, end] { return std::clamp(end - steady(), Milliseconds(0), Milliseconds(longestNap)); };
    QObject::connect(&timer, &QTimer::timeout, &timer, [this, &timer, over, end, nap] {
        if (end - steady() > Milliseconds(1))
            timer.start(nap());
        else
            over.complete(true);
    });
    const std::stop_callback onStop(stop, [over] { over.complete(false); });
    timer.start(nap());
    co_return co_await over.wait();
}

namespace {

QString formatSeconds(Instant instant)
{
    const auto day = floor<days>(instant);
    const year_month_day date{day};
    const hh_mm_ss time{floor<seconds>(instant - day)};
    return QString::asprintf("%04d-%02u-%02uT%02d:%02d:%02d", int(date.year()), unsigned(date.month()), unsigned(date.day()),
        int(time.hours().count()), int(time.minutes().count()), int(time.seconds().count()));
}

/// Reads fixed-width fields from the front of a text.
class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_text.empty(); }

    bool take(char c)
    {
        if (m_text.empty() || m_text.front() != c)
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    std::optional<int> number(size_t digits)
    {
        if (m_text.size() < digits)
            return {};
        int value = 0;
        for (const char c : m_text.substr(0, digits)) {
            if (c < '0' || c > '9')
                return {};
            value = value * 10 + (c - '0');
        }
        m_text.remove_prefix(digits);
        return value;
    }

    /// Any count of digits read as a fraction of a second, cut to milliseconds.
    std::optional<Milliseconds> fraction()
    {
        size_t digits = 0;
        int value = 0;
        for (; digits < m_text.size() && m_text[digits] >= '0' && m_text[digits] <= '9'; ++digits) {
            if (digits < 3)
                value = value * 10 + (m_text[digits] - '0');
        }
        if (digits == 0)
            return {};
        for (size_t i = digits; i < 3; ++i)
            value *= 10;
        m_text.remove_prefix(digits);
        return Milliseconds(value);
    }

private:
    std::string_view m_text;
};

std::optional<sys_days> readDate(Reader &in)
{
    const auto y = in.number(4);
    if (!y || !in.take('-'))
        return {};
    const auto m = in.number(2);
    if (!m || !in.take('-'))
        return {};
    const auto d = in.number(2);
    if (!d)
        return {};
    const year_month_day date{year(*y), month(unsigned(*m)), day(unsigned(*d))};
    if (!date.ok())
        return {};
    return sys_days(date);
}

std::optional<Milliseconds> readTime(Reader &in)
{
    const auto h = in.number(2);
    if (!h || *h > 23 || !in.take(':'))
        return {};
    const auto m = in.number(2);
    if (!m || *m > 59)
        return {};
    Milliseconds time = hours(*h) + minutes(*m);
    if (!in.take(':'))
        return time;
    const auto s = in.number(2);
    if (!s || *s > 60)
        return {};
    time += seconds(*s);
    if (in.take('.')) {
        const auto fraction = in.fraction();
        if (!fraction)
            return {};
        time += *fraction;
    }
    return time;
}

std::optional<Milliseconds> readZone(Reader &in)
{
    if (in.atEnd() || in.take('Z') || in.take('z'))
        return Milliseconds(0);
    const bool plus = in.take('+');
    if (!plus && !in.take('-'))
        return {};
    const auto h = in.number(2);
    in.take(':');
    const auto m = in.number(2);
    if (!h || !m || *h > 14 || *m > 59)
        return {};
    const Milliseconds offset = hours(*h) + minutes(*m);
    return plus ? offset : -offset;
}

} // namespace

QString toIsoSeconds(Instant instant)
{
    return formatSeconds(instant);
}

QString toIso(Instant instant)
{
    const auto fraction = (instant - floor<seconds>(instant)).count();
    QString text = formatSeconds(instant);
    if (fraction != 0)
        text += QString::asprintf(".%03d", int(fraction));
    return text + u'Z';
}

std::optional<Instant> parseIso(std::string_view text)
{
    Reader in(text);
    const auto date = readDate(in);
    if (!date)
        return {};
    if (in.atEnd())
        return Instant(*date);
    if (!in.take('T') && !in.take('t') && !in.take(' '))
        return {};
    const auto time = readTime(in);
    if (!time)
        return {};
    const auto zone = readZone(in);
    if (!zone || !in.atEnd())
        return {};
    return Instant(*date) + *time - *zone;
}

std::optional<Instant> parseIso(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return parseIso(std::string_view(utf8.constData(), size_t(utf8.size())));
}

} // namespace tributary
