// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/advicerows.h"

#include <QtCore/QtGlobal>

#include <array>

namespace tributary {

namespace {

constexpr std::array rows{
    AdviceRow{"CredentialsNotProtected", QT_TRANSLATE_NOOP("Advice", "Credentials directory is not safe"),
        QT_TRANSLATE_NOOP("Advice",
            "Secrets are taken only from the directory in memory that systemd makes for the service, never from files in "
            "clear. Nothing was read."),
        QT_TRANSLATE_NOOP("Advice",
            "Start the collector by its unit with LoadCredentialEncrypted=, and leave CREDENTIALS_DIRECTORY to systemd.")},
    AdviceRow{"CredentialsReadOnly", QT_TRANSLATE_NOOP("Advice", "The service only reads its secrets"),
        QT_TRANSLATE_NOOP("Advice", "A service cannot change the credentials that systemd gave it. Nothing was stored."),
        QT_TRANSLATE_NOOP(
            "Advice", "Run the command as root outside of the service, with --secrets systemd, and restart the service.")},
    AdviceRow{"CredentialsTool", QT_TRANSLATE_NOOP("Advice", "systemd-creds is missing"),
        QT_TRANSLATE_NOOP("Advice", "Secrets are encrypted by systemd-creds (systemd 250 or later). Nothing was stored."),
        QT_TRANSLATE_NOOP("Advice", "Install it, or use a keychain.")},
    AdviceRow{"CredentialsRefused", QT_TRANSLATE_NOOP("Advice", "Credentials cannot be used"),
        QT_TRANSLATE_NOOP(
            "Advice", "A credential could not be encrypted, decrypted or stored. No secret was written in clear."),
        QT_TRANSLATE_NOOP("Advice", "Run the command as root on the computer that sealed the credentials.")},
    AdviceRow{"CollectsAsService", QT_TRANSLATE_NOOP("Advice", "Collecting runs as a service"),
        QT_TRANSLATE_NOOP("Advice",
            "Collecting runs as a service on this computer and goes on when this window closes. The window shows what it does; "
            "tenants and destinations are set up by tributaryctl."),
        ""},
    AdviceRow{"CollectsElsewhere", QT_TRANSLATE_NOOP("Advice", "Another program collects here"),
        QT_TRANSLATE_NOOP("Advice",
            "Another program of yours collects into this profile. This window shows what it does, and collects itself when it "
            "is "
            "opened after that has ended."),
        ""},
    AdviceRow{"CollectorGone", QT_TRANSLATE_NOOP("Advice", "The collector has ended"),
        QT_TRANSLATE_NOOP("Advice", "The service that collected into this profile does not answer. Nothing is collected now."),
        QT_TRANSLATE_NOOP("Advice", "Start the service, or close this window and open it again to collect here.")},
    AdviceRow{"MonitorPort", QT_TRANSLATE_NOOP("Advice", "Port for metrics cannot be used"),
        QT_TRANSLATE_NOOP("Advice", "Another program has the port, or it is reserved. Collecting was not started."),
        QT_TRANSLATE_NOOP("Advice", "Choose another port with --metrics.")},
};

} // namespace

std::span<const AdviceRow> serviceAdvice()
{
    return rows;
}

} // namespace tributary
