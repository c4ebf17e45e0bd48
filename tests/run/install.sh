#!/usr/bin/env bash
# Installs what the tests need and this machine lacks (Debian and its kin), nothing else.
# Without root and sudo it stops with the one line that would do it.
set -euo pipefail
cd "$(dirname "$0")/../.."

missing=()
need() { # need PACKAGE... ; called when a look has failed
    missing+=("$@")
}

command -v cc >/dev/null || need gcc libc6-dev
command -v make >/dev/null || need make
# The bundled libpq may be built against the system's OpenSSL; the lock file knows.
if grep -q '^name = "openssl-sys"' Cargo.lock 2>/dev/null && ! grep -q '^name = "openssl-src"' Cargo.lock; then
    command -v pkg-config >/dev/null || need pkg-config
    [ -n "$(find /usr/include /usr/local/include -path '*openssl/ssl.h' -print -quit 2>/dev/null)" ] || need libssl-dev
fi
command -v initdb >/dev/null || [ -n "$(find /usr/lib/postgresql -path '*/bin/initdb' -print -quit 2>/dev/null)" ] ||
    need postgresql
[ -x "${CHROMIUM:-/usr/bin/chromium}" ] || need chromium
if ! command -v node >/dev/null; then
    need nodejs npm
elif ! command -v npm >/dev/null; then
    need npm
fi
# The Nu checker of HTML is a Java archive.
command -v java >/dev/null || need default-jre-headless
command -v fc-list >/dev/null || need fontconfig
# Without a font for Urdu the browser measures empty boxes.
[ -n "$(fc-list :lang=ur 2>/dev/null)" ] || need fonts-noto-core

if [ "${#missing[@]}" -gt 0 ]; then
    line="apt-get install -y --no-install-recommends ${missing[*]}"
    if ! command -v apt-get >/dev/null; then
        echo "Missing here: ${missing[*]} (the names are Debian's)" >&2
        exit 1
    elif [ "$(id -u)" -eq 0 ]; then
        as_root=()
    elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        as_root=(sudo)
    else
        echo "Missing here; as root: apt-get update && $line" >&2
        exit 1
    fi
    echo "installing: ${missing[*]}"
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    # A mirror that is away for one list must not stop what another list has.
    "${as_root[@]}" apt-get update >"$log" 2>&1 || { tail -n 5 "$log" >&2; echo "apt-get update failed; going on" >&2; }
    # env: sudo would drop the variable. $line is words on purpose.
    # shellcheck disable=SC2086
    if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive $line >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        echo "Could not install; as root: apt-get update && $line" >&2
        exit 1
    fi
fi

if ! command -v cargo >/dev/null; then
    echo "Rust is missing (see rust-version in Cargo.toml): install it with rustup, with rustfmt and clippy" >&2
    exit 1
fi

# Node's packages, exactly as locked; again only when the lock has changed.
cd tests/browser
if ! cmp -s package-lock.json node_modules/.installed-lock; then
    echo "installing: the browser tests' packages"
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
    cp package-lock.json node_modules/.installed-lock
fi
