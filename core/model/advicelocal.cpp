// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/advicerows.h"

#include <QtCore/QtGlobal>

#include <array>

namespace tributary {

namespace {

constexpr std::array rows{
    AdviceRow{"/pending", QT_TRANSLATE_NOOP("Advice", "Role is on its way"),
        QT_TRANSLATE_NOOP(
            "Advice", "Azure needs up to 30 minutes to apply a new role. Events wait here and are tried again by themselves."),
        QT_TRANSLATE_NOOP("Advice", "Check the role assignment if this lasts longer than 45 minutes.")},
    AdviceRow{"OperationFailed InvalidAuthorization AuthorizationFailed Forbidden",
        QT_TRANSLATE_NOOP("Advice", "Not allowed to send"),
        QT_TRANSLATE_NOOP("Advice", "The app lacks the role Monitoring Metrics Publisher on the rule. Events wait safely."),
        QT_TRANSLATE_NOOP("Advice", "Assign the role to the app's service principal on the data collection rule.")},
    AdviceRow{"status/404", QT_TRANSLATE_NOOP("Advice", "Rule or stream not found"),
        QT_TRANSLATE_NOOP("Advice",
            "The data collection rule was deleted or made anew (its id changes then), or the stream has another name. Events "
            "wait safely."),
        QT_TRANSLATE_NOOP("Advice", "Check endpoint, rule id and stream name of the destination.")},
    AdviceRow{"ContentLengthLimitExceeded", QT_TRANSLATE_NOOP("Advice", "Too large to be delivered"),
        QT_TRANSLATE_NOOP("Advice", "A single record is over the limit of 1 MB. It waits in quarantine; all others were sent."),
        QT_TRANSLATE_NOOP("Advice", "Look at the record in quarantine.")},
    AdviceRow{"RecordPruned", QT_TRANSLATE_NOOP("Advice", "Large record was shortened"),
        QT_TRANSLATE_NOOP("Advice",
            "A record over the limit was sent without its largest fields and marked Truncated. The whole record waits in "
            "quarantine."),
        QT_TRANSLATE_NOOP("Advice", "Look at the record in quarantine.")},
    AdviceRow{"RecordRefused", QT_TRANSLATE_NOOP("Advice", "Record was not accepted"),
        QT_TRANSLATE_NOOP("Advice", "The destination refuses a record. It waits in quarantine; all others were sent."),
        QT_TRANSLATE_NOOP("Advice", "Look into the quarantine for the reason.")},
    AdviceRow{"ClockSkew", QT_TRANSLATE_NOOP("Advice", "Clock is off"),
        QT_TRANSLATE_NOOP(
            "Advice", "This computer's clock differs from Microsoft's. Collecting goes by Microsoft's; nothing is lost."),
        QT_TRANSLATE_NOOP("Advice", "Set the clock by the network.")},
    AdviceRow{"RecordsTimeRangeIsMoreThan30Minutes", QT_TRANSLATE_NOOP("Advice", "Table takes shorter time ranges"),
        QT_TRANSLATE_NOOP("Advice", "A table of the Auxiliary plan takes records of half an hour at once. Events wait safely."),
        QT_TRANSLATE_NOOP("Advice", "Use a table of the Analytics or Basic plan.")},
    AdviceRow{"Selection", QT_TRANSLATE_NOOP("Advice", "Selection is not understood"),
        QT_TRANSLATE_NOOP("Advice",
            "A rule of the selection cannot be read, so nothing of this stream is forwarded: it might be what was to be held "
            "back. Events stay fetchable for seven days."),
        QT_TRANSLATE_NOOP("Advice", "Set the selection anew, or clear it.")},
    AdviceRow{"KeychainLocked", QT_TRANSLATE_NOOP("Advice", "Keychain is locked"),
        QT_TRANSLATE_NOOP("Advice", "Tributary cannot read its secrets. Collecting starts when the keychain is unlocked."),
        QT_TRANSLATE_NOOP("Advice", "Unlock the keychain.")},
    AdviceRow{"KeychainSilent", QT_TRANSLATE_NOOP("Advice", "Keychain does not answer"),
        QT_TRANSLATE_NOOP("Advice",
            "The keychain has not answered for a minute; its prompt may be open behind another window. Nothing is collected "
            "until it does."),
        QT_TRANSLATE_NOOP("Advice", "Answer the prompt, or restart the keychain service.")},
    AdviceRow{"KeychainEmpty", QT_TRANSLATE_NOOP("Advice", "Keychain is not set up"),
        QT_TRANSLATE_NOOP(
            "Advice", "There is no default keyring yet, and none was made. Secrets are stored in a keychain or not at all."),
        QT_TRANSLATE_NOOP("Advice", "Sign in to the desktop once, or create a default keyring.")},
    AdviceRow{"KeychainNoSession", QT_TRANSLATE_NOOP("Advice", "No keychain in this session"),
        QT_TRANSLATE_NOOP("Advice",
            "There is no D-Bus session, so no keychain can be reached. Secrets are stored in a keychain or not at all."),
        QT_TRANSLATE_NOOP(
            "Advice", "Start the program within a desktop session, or under dbus-run-session with GNOME Keyring.")},
    AdviceRow{"KeychainNoService", QT_TRANSLATE_NOOP("Advice", "No keychain on this computer"),
        QT_TRANSLATE_NOOP("Advice", "Secrets are stored in a keychain or not at all, so nothing was stored."),
        QT_TRANSLATE_NOOP("Advice", "Install and unlock GNOME Keyring or KWallet.")},
    AdviceRow{"ProxyAuthenticationRequired", QT_TRANSLATE_NOOP("Advice", "Proxy wants a sign-in"),
        QT_TRANSLATE_NOOP("Advice", "The proxy refuses without user and password. Nothing is collected or sent until then."),
        QT_TRANSLATE_NOOP("Advice", "Enter user and password of the proxy.")},
    AdviceRow{"ProxyRefused ProxyClosed ProxyNotFound ProxyTimeout ProxyError",
        QT_TRANSLATE_NOOP("Advice", "Proxy cannot be reached"),
        QT_TRANSLATE_NOOP("Advice", "The proxy does not answer. Collecting goes on when it does; seven days can be caught up."),
        QT_TRANSLATE_NOOP("Advice", "Check the proxy in the network settings if this stays.")},
    AdviceRow{"Proxy", QT_TRANSLATE_NOOP("Advice", "Proxy address not understood"),
        QT_TRANSLATE_NOOP("Advice", "The address is not of the form http://host:port or socks5://host:port."),
        QT_TRANSLATE_NOOP("Advice", "Correct the proxy address.")},
    AdviceRow{"TlsUntrusted", QT_TRANSLATE_NOOP("Advice", "Connection is being inspected"),
        QT_TRANSLATE_NOOP("Advice", "The certificate shown is from an issuer this computer does not trust. Nothing was sent."),
        QT_TRANSLATE_NOOP("Advice", "Add the CA certificate of your network, if you trust it.")},
    AdviceRow{"TlsFailed", QT_TRANSLATE_NOOP("Advice", "No secure connection"),
        QT_TRANSLATE_NOOP("Advice", "The secure connection does not come about. It is tried again; nothing was sent."),
        QT_TRANSLATE_NOOP("Advice", "Check proxy and clock if this stays.")},
    AdviceRow{"CaFile", QT_TRANSLATE_NOOP("Advice", "CA file cannot be used"),
        QT_TRANSLATE_NOOP("Advice", "The extra CA file cannot be read or holds no certificate in PEM form."),
        QT_TRANSLATE_NOOP("Advice", "Choose another CA file.")},
    AdviceRow{"NetworkUnavailable HostNotFound", QT_TRANSLATE_NOOP("Advice", "No connection"),
        QT_TRANSLATE_NOOP("Advice", "Collecting goes on when the network is back; seven days can be caught up."), ""},
    AdviceRow{"OutboxFull", QT_TRANSLATE_NOOP("Advice", "No room for more events"),
        QT_TRANSLATE_NOOP("Advice", "The outbox is at its limit: fetching pauses, sending goes on. It resumes by itself."),
        QT_TRANSLATE_NOOP("Advice", "Raise the limit, or see why the destination does not take the events.")},
    AdviceRow{"DiskFull", QT_TRANSLATE_NOOP("Advice", "Disk is full"),
        QT_TRANSLATE_NOOP(
            "Advice", "Fetching pauses, nothing that was stored is lost. It resumes by itself when there is room."),
        QT_TRANSLATE_NOOP("Advice", "Free 100 MB or more on the disk of the profile.")},
    AdviceRow{"ReadOnly", QT_TRANSLATE_NOOP("Advice", "Profile cannot be written"),
        QT_TRANSLATE_NOOP("Advice",
            "The profile is write-protected, so nothing can be collected into it. What is stored can still be looked at."),
        QT_TRANSLATE_NOOP("Advice", "Give yourself the right to write to the profile directory, or choose another profile.")},
    AdviceRow{"CannotOpen IoError", QT_TRANSLATE_NOOP("Advice", "Store cannot be written"),
        QT_TRANSLATE_NOOP(
            "Advice", "The profile cannot be read or written, so collecting pauses. Nothing that was stored is lost."),
        QT_TRANSLATE_NOOP("Advice", "Check the disk and the owner of the profile directory.")},
    AdviceRow{"Corrupt", QT_TRANSLATE_NOOP("Advice", "Store is damaged"),
        QT_TRANSLATE_NOOP("Advice",
            "The database of the profile cannot be read as it should. Collecting keeps it aside and builds a new one from "
            "what can be read."),
        QT_TRANSLATE_NOOP("Advice", "Start collecting; if this stays, check the disk.")},
    AdviceRow{"Rebuilt", QT_TRANSLATE_NOOP("Advice", "Store was damaged and rebuilt"),
        QT_TRANSLATE_NOOP("Advice",
            "What could be read was saved, the damaged file is kept beside it. The rest is fetched again where the service "
            "still has it; some events may arrive twice."),
        QT_TRANSLATE_NOOP("Advice", "Look at the status for what was lost, and check the disk.")},
    AdviceRow{"Busy", QT_TRANSLATE_NOOP("Advice", "Store is in use"),
        QT_TRANSLATE_NOOP("Advice", "Another program holds the database; it is tried again."),
        QT_TRANSLATE_NOOP("Advice", "Close other programs that use this profile.")},
    AdviceRow{"ProfileLocked", QT_TRANSLATE_NOOP("Advice", "Profile is in use"),
        QT_TRANSLATE_NOOP("Advice", "Another process already collects into this profile."),
        QT_TRANSLATE_NOOP("Advice", "Use the one that runs, or choose another profile.")},
};

} // namespace

std::span<const AdviceRow> localAdvice()
{
    return rows;
}

} // namespace tributary
