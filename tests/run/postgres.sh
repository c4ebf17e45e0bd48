#!/usr/bin/env bash
# A throw-away PostgreSQL for the tests.
#   source tests/run/postgres.sh; postgres_start   exports TEST_POSTGRES_URL, stops by itself when the shell ends
#   tests/run/postgres.sh COMMAND...               runs COMMAND with it
# It is deliberately not a database to keep: no fsync, and the folder goes with the shell.
set -euo pipefail

postgres_folder=""
postgres_as=()

# Debian keeps the server out of PATH; the newest one wins.
postgres_bin() {
    local found
    found=$(command -v initdb || true)
    if [ -z "$found" ]; then
        found=$(find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n 1 || true)
    fi
    if [ -z "$found" ]; then
        echo "No PostgreSQL server found; install it with: apt-get install -y postgresql" >&2
        return 1
    fi
    dirname "$(readlink -f "$found")"
}

# initdb refuses root, so root lends the work to a user without rights.
postgres_choose_user() {
    local user=nobody
    postgres_as=()
    [ "$(id -u)" -eq 0 ] || return 0
    if id -u postgres >/dev/null 2>&1; then user=postgres; fi
    if command -v runuser >/dev/null; then
        postgres_as=(runuser -u "$user" --)
    else
        # su takes one string, so the words travel as arguments of a small shell.
        # shellcheck disable=SC2016
        postgres_as=(su -s /bin/sh "$user" -c 'exec "$0" "$@"' --)
    fi
    chown "$user" "$postgres_folder"
}

# A folder in memory where there is plenty of it, else nothing: a database of its own for each test is hundreds of files
# that are made and removed, and half of the time of all tests went into that.
postgres_memory() {
    local free left
    [ "$(stat -f -c %T /dev/shm 2>/dev/null)" = tmpfs ] && [ -w /dev/shm ] || return 0
    left=$(df --output=avail -k /dev/shm | tail -n 1)
    free=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo)
    if [ "$left" -ge 2000000 ] && [ "${free:-0}" -ge 6000000 ]; then echo /dev/shm; fi
}

# The lent user must be able to reach the folder, so not below a private TMPDIR of root.
postgres_make_folder() {
    local parent
    parent=$(postgres_memory)
    if [ -z "$parent" ] && [ "$(id -u)" -ne 0 ]; then parent=${TMPDIR:-}; fi
    parent=${parent:-/tmp}
    postgres_folder=$(mktemp -d "$parent/ahpslisten-pg.XXXXXX")
}

postgres_free_port() {
    local port
    for _ in $(seq 50); do
        port=$((20000 + RANDOM % 12000))
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            echo "$port"
            return 0
        fi
    done
    echo "No free port on 127.0.0.1" >&2
    return 1
}

postgres_start() {
    local bin password port locale=C attempt
    # Each step says `|| return`: a caller that tests the result has put `set -e` to sleep.
    bin=$(postgres_bin) || return 1
    postgres_make_folder || return 1
    trap postgres_stop EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
    postgres_choose_user || return 1

    # Byte order as in SQLite, letters as in Unicode.
    if locale -a 2>/dev/null | grep -qix 'c\.utf-\?8'; then locale=C.UTF-8; fi
    # A password of the day: other people on this machine can reach a loopback port. By md5, since the other way takes
    # thousands of hashes for each connection, by design, and each test opens many.
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    (
        cd "$postgres_folder"
        umask 077
        # Written by the lent user, who may not read a file of root.
        # shellcheck disable=SC2016
        printf '%s\n' "$password" | "${postgres_as[@]}" sh -c 'cat >"$0"' "$postgres_folder/password" || exit 1
        "${postgres_as[@]}" "$bin/initdb" --pgdata="$postgres_folder/data" \
            --username=ahpslisten --pwfile="$postgres_folder/password" --auth=md5 \
            --encoding=UTF8 --locale="$locale" --no-sync >"$postgres_folder/initdb.log" 2>&1 || exit 1
        rm -f "$postgres_folder/password"
    ) || { cat "$postgres_folder/initdb.log" >&2; return 1; }

    # Another program may take the port between the look and the start.
    for attempt in 1 2 3 4 5; do
        port=$(postgres_free_port) || return 1
        if (
            cd "$postgres_folder"
            "${postgres_as[@]}" "$bin/pg_ctl" start --wait --timeout=60 --silent \
                --pgdata="$postgres_folder/data" --log="$postgres_folder/data/server.log" \
                --options="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' \
                    -c max_connections=200 -c shared_buffers=64MB -c fsync=off \
                    -c synchronous_commit=off -c full_page_writes=off -c autovacuum_naptime=5min \
                    -c max_wal_size=256MB" \
                >/dev/null 2>&1
        ); then
            break
        fi
        if [ "$attempt" -eq 5 ]; then
            tail -n 20 "$postgres_folder/data/server.log" >&2 || true
            echo "PostgreSQL did not start" >&2
            return 1
        fi
    done
    export TEST_POSTGRES_URL="postgres://ahpslisten:$password@127.0.0.1:$port/postgres"
}

postgres_stop() {
    local bin
    [ -n "$postgres_folder" ] || return 0
    if [ -f "$postgres_folder/data/postmaster.pid" ]; then
        bin=$(postgres_bin)
        (cd "$postgres_folder" && "${postgres_as[@]}" "$bin/pg_ctl" stop --wait --mode=immediate --silent \
            --pgdata="$postgres_folder/data" >/dev/null 2>&1) || true
    fi
    rm -rf -- "$postgres_folder"
    postgres_folder=""
    unset TEST_POSTGRES_URL
}

# Called, not sourced.
if [ "${BASH_SOURCE[0]}" = "$0" ]; then
    if [ "$#" -eq 0 ]; then
        sed -n '2,5s/^# \{0,1\}//p' "$0"
        exit 2
    fi
    postgres_start
    "$@"
fi
