// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/aadsts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tributary {

namespace {

struct Row {
    int number;
    ErrorKind kind;
};

constexpr auto wrong = ErrorKind::Configuration; // the registration, the credential or the cloud must be corrected
constexpr auto denied = ErrorKind::Forbidden; // somebody in the tenant must permit, enable or license something
constexpr auto signIn = ErrorKind::Unauthenticated; // a person has to sign in anew
constexpr auto later = ErrorKind::Service; // passes by itself
constexpr auto slower = ErrorKind::Throttled;

constexpr std::array rows{
    // application, credential, tenant, cloud
    Row{700016, wrong},
    Row{7000229, wrong},
    Row{7000215, wrong},
    Row{7000222, wrong},
    Row{7000218, wrong},
    Row{700025, wrong},
    Row{700027, wrong},
    Row{50012, wrong},
    Row{900384, wrong},
    Row{700024, wrong},
    Row{500133, wrong},
    Row{700030, wrong},
    Row{90002, wrong},
    Row{90038, wrong},
    Row{900382, wrong},
    Row{900432, wrong},
    Row{650056, wrong},
    Row{650057, wrong},
    Row{65005, wrong},
    Row{50194, wrong},
    Row{50011, wrong},
    Row{70011, wrong},
    Row{1002012, wrong},
    Row{700022, wrong},
    Row{28002, wrong},
    Row{901002, wrong},
    Row{50034, wrong},
    Row{50020, wrong},
    Row{51004, wrong},
    // consent, licence, policy
    Row{7000112, denied},
    Row{70001, denied},
    Row{500011, denied},
    Row{650052, denied},
    Row{65001, denied},
    Row{65004, denied},
    Row{90094, denied},
    Row{90095, denied},
    Row{90099, denied},
    Row{50105, denied},
    Row{50076, denied},
    Row{50079, denied},
    Row{50072, denied},
    Row{50074, denied},
    Row{53000, denied},
    Row{53001, denied},
    Row{53003, denied},
    Row{530032, denied},
    // device code, refresh token, authorization code
    Row{70016, signIn},
    Row{70018, signIn},
    Row{70019, signIn},
    Row{70008, signIn},
    Row{700082, signIn},
    Row{50173, signIn},
    Row{70043, signIn},
    Row{50089, signIn},
    Row{54005, signIn},
    Row{501481, signIn},
    // transient
    Row{90033, later},
    Row{90006, later},
    Row{50033, later},
    Row{90024, later},
    Row{90012, later},
    Row{90055, slower},
    Row{50196, slower},
};

} // namespace

std::optional<ErrorKind> kindOfAadsts(int number)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [number](const Row &row) { return row.number == number; });
    if (found == rows.end())
        return {};
    return found->kind;
}

std::optional<ErrorKind> kindOfOAuthError(QStringView error)
{
    if (error == "temporarily_unavailable"_L1 || error == "server_error"_L1)
        return later;
    if (error == "slow_down"_L1)
        return slower;
    if (error == "access_denied"_L1 || error == "consent_required"_L1 || error == "interaction_required"_L1)
        return denied;
    if (error.startsWith("invalid_"_L1) || error.startsWith("unauthorized_"_L1) || error.startsWith("unsupported_"_L1))
        return wrong;
    return {};
}

bool mayBeClockSkew(int number)
{
    return number == 700024 || number == 500133 || number == 700027 || number == 50012;
}

} // namespace tributary
