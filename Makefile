# make run     serves a lived-in engagement on SQLite
# make test    everything: lint, both engines, the browser; installs what is missing (Debian)
# make bench   throughput and latency

LISTEN ?= 127.0.0.1:8080
DATA ?= data/demo

.PHONY: run test bench fmt lint

run:
	cargo run --locked --release -- demo --listen $(LISTEN) --data $(DATA)

test:
	@bash tests/run/all.sh

bench:
	cargo bench --locked

fmt:
	cargo fmt

lint:
	cargo fmt --check
	cargo clippy --locked --all-targets -- -D warnings
