// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QtCore/QByteArray>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509.h>

#include <memory>
#include <vector>

/// OpenSSL's objects with owners, for the sources of core/auth only.
namespace tributary::openssl {

template <auto free>
struct Free {
    template <typename T>
    void operator()(T *object) const
    {
        free(object);
    }
};

using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;
using Pkcs12 = std::unique_ptr<PKCS12, Free<PKCS12_free>>;

/// An OpenSSL library context of our own with the default and, where it is installed, the legacy provider: old PKCS#12 files
/// need RC2 and 40 bit keys, and nothing else in the process shall get them.
class LegacyContext {
public:
    LegacyContext();
    ~LegacyContext();
    LegacyContext(const LegacyContext &) = delete;
    LegacyContext &operator=(const LegacyContext &) = delete;

    [[nodiscard]] OSSL_LIB_CTX *get() const { return m_context; }

private:
    OSSL_LIB_CTX *m_context = nullptr;
    OSSL_PROVIDER *m_default = nullptr;
    OSSL_PROVIDER *m_legacy = nullptr;
};

/// Reads from `bytes`, which must outlive the result.
[[nodiscard]] Bio reader(const QByteArray &bytes);

struct KeyReading {
    Key key;
    bool encrypted = false; ///< a passphrase was asked for
};

/// The first private key of a PEM text, whatever stands before it. Leaves OpenSSL's error queue empty.
[[nodiscard]] KeyReading readKey(const QByteArray &pem, const Secret &passphrase, OSSL_LIB_CTX *context);

/// All certificates of a PEM text in their order. Leaves OpenSSL's error queue empty.
[[nodiscard]] std::vector<Certificate> readCertificates(const QByteArray &pem);

} // namespace tributary::openssl
