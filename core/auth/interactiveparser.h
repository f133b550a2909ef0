// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/interactive.h"

#include <QtCore/QUrlQuery>

namespace tributary {

/// The token reply of a person's sign-in. Who it is comes of the id token, else of the access token. Malformed where there is
/// no usable token. Pure.
[[nodiscard]] Result<UserSession> parseUserToken(const QByteArray &body, Instant now);

/// The answer to a device code request: what to show, what to poll with, and how often.
struct DeviceGrant {
    DeviceCode code;
    QByteArray secret; ///< device_code
    Seconds interval{5};
};
[[nodiscard]] Result<DeviceGrant> parseDeviceGrant(const QByteArray &body, Instant now);

/// The error of a redirect or a token reply, by error and error_description: code "AADSTS<number>", else the OAuth name. Pure.
[[nodiscard]] Error errorOfAnswer(const QString &error, const QString &description);

/// The same of a redirect's query; nothing where it carries no error, whatever else it says. Pure.
[[nodiscard]] std::optional<Error> errorOfRedirect(const QUrlQuery &query);

/// A query value, percent-decoded.
[[nodiscard]] QString valueOf(const QUrlQuery &query, const QString &name);

/// 256 random bits, base64url: PKCE verifiers and states.
[[nodiscard]] QByteArray randomText();

} // namespace tributary
