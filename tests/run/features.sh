#!/usr/bin/env bash
# The product is built for the tests together with what only the tests need. This holds that it is the same product as
# the one that is shipped: no crate that it names may be given a feature by the tests. Indirect ones may, where they are
# named here: what they gain is added beside what they have, and nothing of ours can reach it.
set -euo pipefail
cd "$(dirname "$0")/../.."

harmless='bitflags|derive_more|derive_more-impl|stable_deref_trait' # by tempfile and scraper

crates() { # crates EDGES [OPTION...]: each crate once, with its features
    cargo tree --locked --prefix none --format '{p} [{f}]' --edges "$@" | sed 's/ (\*)$//' | sort -u
}
alone=$(crates normal,build)
direct=$(crates normal,build --depth 1 | awk '{print $1}' | grep -v '^ahpslisten$')
[ "$(wc -l <<<"$direct")" -gt 10 ] || { echo "the crates of the product could not be listed" >&2; exit 1; }

bad=0
while read -r name rest; do
    [ -n "$name" ] || continue
    if ! grep -qxF -- "$name" <<<"$direct" && grep -qxE -- "$harmless" <<<"$name"; then continue; fi
    echo "the tests give $name other features than the product: alone it is $name $rest" >&2
    bad=1
done < <(comm -23 <(echo "$alone") <(crates normal,build,dev))
exit "$bad"
