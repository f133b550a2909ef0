// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/task.h"
#include "setup/credentialinput.h"

#include <QtCore/QCommandLineParser>

#include <memory>

namespace tributary {

class Runtime;

/// Options that name a credential (--expires with a secret): --secret-stdin, --certificate PEM --key PEM, --pkcs12 FILE
/// --passphrase-stdin.
[[nodiscard]] QList<QCommandLineOption> credentialOptions();

/// "client secret", "certificate 3A:91… until 2027-11-23"
[[nodiscard]] QString summaryOf(const CredentialInput &input);

/// Reads the credential the options name; secrets and passphrases come from standard input, one line each, never from
/// arguments. Usage errors say which option is missing.
[[nodiscard]] Result<CredentialInput> readCredential(const QCommandLineParser &arguments, Instant now);

/// Asks the keychain first, so that nobody types a secret that cannot be kept, then reads the credential.
Task<Result<std::shared_ptr<CredentialInput>>> takeCredential(
    std::shared_ptr<Runtime> runtime, const QCommandLineParser *arguments);

/// One line of standard input without its line end.
[[nodiscard]] Secret readSecretLine();

/// Puts a credential into the keychain under a new id. `purpose` is "tenant" or "destination".
Task<Result<CredentialRef>> keepCredential(
    std::shared_ptr<Runtime> runtime, std::shared_ptr<CredentialInput> input, QString purpose);

} // namespace tributary
