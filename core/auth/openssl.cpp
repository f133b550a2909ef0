// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/openssl.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <cstring>

namespace tributary::openssl {

namespace {

struct Question {
    const QByteArray &passphrase;
    bool asked = false;
};

int answerPassphrase(char *buffer, int size, int, void *data)
{
    auto *question = static_cast<Question *>(data);
    question->asked = true;
    const qsizetype length = question->passphrase.size();
    if (length == 0 || length > size)
        return -1;
    std::memcpy(buffer, question->passphrase.constData(), size_t(length));
    return int(length);
}

} // namespace

LegacyContext::LegacyContext()
    : m_context(OSSL_LIB_CTX_new())
    , m_default(OSSL_PROVIDER_load(m_context, "default"))
    , m_legacy(OSSL_PROVIDER_load(m_context, "legacy"))
{
    ERR_clear_error();
}

LegacyContext::~LegacyContext()
{
    if (m_legacy)
        OSSL_PROVIDER_unload(m_legacy);
    if (m_default)
        OSSL_PROVIDER_unload(m_default);
    OSSL_LIB_CTX_free(m_context);
}

Bio reader(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

KeyReading readKey(const QByteArray &pem, const Secret &passphrase, OSSL_LIB_CTX *context)
{
    const Bio in = reader(pem);
    Question question{passphrase.bytes()};
    KeyReading reading;
    reading.key.reset(PEM_read_bio_PrivateKey_ex(in.get(), nullptr, answerPassphrase, &question, context, nullptr));
    reading.encrypted = question.asked;
    ERR_clear_error();
    return reading;
}

std::vector<Certificate> readCertificates(const QByteArray &pem)
{
    const Bio in = reader(pem);
    std::vector<Certificate> certificates;
    while (X509 *certificate = PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr))
        certificates.emplace_back(certificate);
    ERR_clear_error();
    return certificates;
}

} // namespace tributary::openssl
