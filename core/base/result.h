// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace tributary {

/// A value or a typed Error. Exceptions are for bugs only.
template <typename T = void>
using Result = tl::expected<T, Error>;

/// `return fail(error);` and `return fail(ErrorKind::Usage, u"…"_s);`
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString message, QString code = {})
{
    return tl::unexpected<Error>(makeError(kind, std::move(message), std::move(code)));
}

} // namespace tributary
