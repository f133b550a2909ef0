// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "model/status.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tributary {

/// Writes a line to stdout or stderr as UTF-8 and flushes it.
void writeOut(const QString &text);
void writeErr(const QString &text);

/// Writes and erases one line of progress on stderr, where stderr is a terminal; does nothing elsewhere.
void showProgress(const QString &text);
void clearProgress();

[[nodiscard]] QString compactJson(const QJsonObject &object);

/// {"code","message","action"}: what the contract of `status --json` shows of an error.
[[nodiscard]] QJsonObject errorJson(const Error &error, const QString &subject);

/// Title, sentence, next step, and the service's code and request id in small print.
[[nodiscard]] QString errorText(const Error &error, const QString &subject);

/// What is open in the streams of a tenant, each thing once with the streams it holds up. Those in `apart` are left out.
[[nodiscard]] QStringList streamTroubles(const TenantStatus &tenant, std::optional<StreamState> apart = {});

/// Text that came from a service or an event, made harmless for a terminal: control and bidi characters become visible.
[[nodiscard]] QString plain(const QString &text);

/// How a state is called in what people read; streamStateName() and destinationStateName() are for programs.
[[nodiscard]] QString streamStateText(StreamState state);
[[nodiscard]] QString destinationStateText(DestinationState state);

/// Columns of a terminal that a text takes: two for a character of Chinese or Japanese, none for a combining mark.
[[nodiscard]] qsizetype shownWidth(const QString &text);

/// Filled with blanks to a width; in front of the text where it goes to the right.
[[nodiscard]] QString padded(const QString &text, qsizetype width, bool right = false);

/// "2 m 5 s", "3 h 12 m", "6 d 4 h".
[[nodiscard]] QString durationText(Seconds duration);

/// Reads "90s", "15m", "2h", "1d" or plain seconds.
[[nodiscard]] std::optional<Milliseconds> parseDuration(const QString &text);

[[nodiscard]] QString bytesText(quint64 bytes);
[[nodiscard]] QString countText(quint64 count);

/// Rows under a header, columns padded; numbers are the caller's to format. Columns in `right` are right-aligned.
[[nodiscard]] QString tableText(const QStringList &header, const QList<QStringList> &rows, const QList<int> &right = {});

[[nodiscard]] QString streamNames();

} // namespace tributary
