// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/wire.h"

#include <variant>

namespace tributary::simulation {

/// Reads HTTP/1.1 requests out of a stream of bytes, however they are cut: Content-Length and chunked bodies, several
/// requests in one packet. Pure state machine, no socket.
class HttpReader {
public:
    struct NeedMore { };
    /// The head announced "Expect: 100-continue" and the body is not here yet; reported once per request.
    struct WantsContinue { };
    struct Complete {
        SimulatedRequest request;
        bool keepAlive = true;
    };
    /// The stream is no HTTP or over a limit; nothing more can be read from it.
    struct Broken {
        int status = 400;
    };
    using Event = std::variant<NeedMore, WantsContinue, Complete, Broken>;

    static constexpr qsizetype maxHead = 64 * 1024;
    static constexpr qsizetype maxBody = 64 * 1024 * 1024;

    void feed(const QByteArray &bytes) { m_buffer.append(bytes); }
    [[nodiscard]] Event next();

private:
    enum class Step { Head, FixedBody, ChunkSize, ChunkData, Trailer, Failed };

    [[nodiscard]] Event readHead();
    [[nodiscard]] bool parseHead(const QByteArray &head);
    [[nodiscard]] std::optional<int> chooseBody();
    [[nodiscard]] std::optional<Event> readChunks();
    [[nodiscard]] std::optional<QByteArray> takeLine();
    [[nodiscard]] Event finish();
    [[nodiscard]] Event fail(int status);

    QByteArray m_buffer;
    Step m_step = Step::Head;
    SimulatedRequest m_request;
    bool m_isHttp11 = true;
    bool m_wantsContinue = false;
    qsizetype m_missing = 0; ///< bytes of the fixed body, or of the chunk, still to come
};

} // namespace tributary::simulation
