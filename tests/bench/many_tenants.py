#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""many_tenants.py DATABASE COUNT: copies the first tenant of a profile until there are COUNT of them."""
import sqlite3
import sys

database = sqlite3.connect(sys.argv[1])
columns = [row[1] for row in database.execute("PRAGMA table_info(tenants)") if row[1] != "row"]
pattern = dict(zip(columns, database.execute(f"SELECT {', '.join(columns)} FROM tenants LIMIT 1").fetchone()))
for number in range(1, int(sys.argv[2])):
    tenant = pattern | {"id": f"00000000-0000-4000-8000-{number:012d}", "name": f"Customer {number:03d}",
                        "tags": f"Group {number // 25:02d}"}
    database.execute(f"INSERT INTO tenants ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
                     list(tenant.values()))
database.commit()
