// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settingtable.h"
#include "store/store.h"

namespace tributary {

/// The settings of a profile, in its store. Names that a newer program kept there stay as they are. Engine thread; the store
/// outlives the call.
Task<Result<KeptSettings>> keptSettings(Store *store);

/// Keeps a value; one that is the default is forgotten instead. Usage for an unknown name (SettingUnknown), a value that the
/// setting does not take, a proxy that cannot be read; Configuration for a file without certificates. Nothing changed then.
Task<Result<void>> keepSetting(Store *store, QString name, QString value);

/// Back to the default. Usage for an unknown name.
Task<Result<void>> resetSetting(Store *store, QString name);
/// All that this program knows.
Task<Result<void>> resetSettings(Store *store);

/// How every setting of the table stands. `said`: what the command line of this process says instead.
[[nodiscard]] std::vector<SettingState> settingStates(const KeptSettings &kept, const KeptSettings &said = {});

} // namespace tributary
