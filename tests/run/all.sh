#!/usr/bin/env bash
# Everything that `make test` means. A part that fails does not hide the others; the last line is the sum.
# A part that runs nothing, a test that is ignored or skipped: each counts as failed, and is said.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/run/postgres.sh

passed=0
failed=0
said=()
logs=$(mktemp -d)
# What the tests write goes as well, in memory where there is plenty.
scratch=$(mktemp -d "$(postgres_memory | grep . || echo "${TMPDIR:-/tmp}")/ahpslisten-tests.XXXXXX")

title() { printf '\n== %s\n' "$1"; }
fail() { # fail COUNT WORDS
    failed=$((failed + $1))
    said+=("$2")
}
# A part without tests of its own: it passes in silence or fails as one.
step() { # step WORDS COMMAND...
    local words=$1
    shift
    title "$words"
    "$@" || fail 1 "$words failed"
}

# One trap for all: the database, the logs and what the tests left.
finish() {
    postgres_stop
    rm -rf -- "$logs" "$scratch"
}
trap finish EXIT

# `test result:` lines of cargo, each under the `Running` line of its binary.
count_cargo() { # count_cargo LOG STATUS
    local sums
    sums=$(awk '
        /^ +Running / { target = ($2 == "unittests") ? $3 : $2 }
        /^test result:/ {
            for (i = 1; i <= NF; i++) {
                if ($i == "passed;") p += $(i - 1)
                if ($i == "failed;") f += $(i - 1)
                if ($i == "ignored;") g += $(i - 1)
                if ($i == "passed;") ran[target] += $(i - 1)
                if ($i == "failed;") ran[target] += $(i - 1)
            }
        }
        END {
            for (t in ran) { if (t == "src/lib.rs") lib += ran[t]; if (t ~ /^tests\/it/) it += ran[t] }
            print p + 0, f + 0, g + 0, lib + 0, it + 0
        }' "$1")
    read -r p f g lib it <<<"$sums"
    passed=$((passed + p))
    if [ "$f" -gt 0 ]; then fail "$f" "cargo test: $f failed"; fi
    if [ "$g" -gt 0 ]; then fail "$g" "cargo test: $g ignored, which counts as failed"; fi
    if [ "$lib" -eq 0 ]; then fail 1 "cargo test: no test of the library ran"; fi
    if [ "$it" -eq 0 ]; then fail 1 "cargo test: no test of tests/it ran"; fi
    if [ "$2" -ne 0 ] && [ "$f" -eq 0 ]; then fail 1 "cargo test ended with status $2"; fi
}

# The closing comments of TAP: `# pass 12`.
count_node() { # count_node TAP STATUS
    local bad=0 p f c s t
    number() { awk -v word="$1" '$1 == "#" && $2 == word { n += $3 } END { print n + 0 }' "$tap"; }
    local tap=$1
    p=$(number pass) f=$(number fail) c=$(number cancelled) s=$(number skipped) t=$(number todo)
    passed=$((passed + p))
    bad=$((f + c))
    if [ "$bad" -gt 0 ]; then fail "$bad" "browser tests: $bad failed"; fi
    if [ $((s + t)) -gt 0 ]; then fail $((s + t)) "browser tests: $((s + t)) skipped or to do, which counts as failed"; fi
    if [ $((p + bad)) -eq 0 ]; then fail 1 "browser tests: none ran"; fi
    if [ "$2" -ne 0 ] && [ "$bad" -eq 0 ]; then fail 1 "browser tests ended with status $2"; fi
}

step "what this machine lacks" bash tests/run/install.sh

step "cargo fmt" cargo fmt --check
step "the product as it is shipped" bash tests/run/features.sh

title "PostgreSQL for the tests"
if postgres_start; then
    echo "${TEST_POSTGRES_URL##*@}"
else
    fail 1 "PostgreSQL did not start"
fi
trap finish EXIT # postgres_start has set its own

# Clippy is a compiler: it looks at our own crates while it builds what the tests run, so that nothing is built twice.
# Where it finds something, that is said, and the plain compiler builds for the tests.
title "cargo clippy, building the tests"
export RUSTC_WORKSPACE_WRAPPER=clippy-driver CLIPPY_ARGS=-Dwarnings__CLIPPY_HACKERY__
if ! cargo test --locked --quiet --no-run || ! cargo test --locked --quiet --no-run --benches; then
    fail 1 "cargo clippy failed"
    unset RUSTC_WORKSPACE_WRAPPER CLIPPY_ARGS
fi

title "cargo test"
export TMPDIR=$scratch
status=0
# Tests wait for disks, databases and themselves: two on each core keep it busy.
RUST_TEST_THREADS=$(($(nproc) * 2)) cargo test --locked --no-fail-fast 2>&1 | tee "$logs/cargo" || status=${PIPESTATUS[0]}
count_cargo "$logs/cargo" "$status"

title "browser tests"
# The binary of the integration tests is the one that the browser meets.
if cargo test --locked --no-run --quiet; then
    status=0
    (
        cd tests/browser
        # Two files at a time, each with a demo and a Chromium of its own: one waits while the other works.
        timeout --kill-after=30 3600 node --test --test-concurrency=2 \
            --test-reporter=spec --test-reporter-destination=stdout \
            --test-reporter=tap --test-reporter-destination="$logs/tap" ./*.test.mjs
    ) || status=$?
    touch "$logs/tap"
    count_node "$logs/tap" "$status"
else
    fail 1 "browser tests: the binary does not build"
fi

title "sum"
for words in "${said[@]+"${said[@]}"}"; do echo "$words"; done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
