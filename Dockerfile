# The one binary on a slim Debian, as a user without rights. TLS belongs to the proxy in front.
FROM rust:1.95-slim-bookworm AS build
# pkg-config and libssl-dev: the bundled libpq speaks TLS to the database through the system's OpenSSL.
RUN apt-get update \
    && apt-get install -y --no-install-recommends gcc libc6-dev make pkg-config libssl-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
RUN cargo build --locked --release --bin ahpslisten

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates libssl3 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin ahpslisten \
    && install -d -o ahpslisten -g ahpslisten -m 0700 /data
COPY --from=build /build/target/release/ahpslisten /usr/local/bin/ahpslisten
USER ahpslisten
WORKDIR /data
# The SQLite file (unless DATABASE_URL says otherwise), the key file and unsent mails live here.
VOLUME /data
ENV AHPSLISTEN_DATA=/data \
    AHPSLISTEN_LISTEN=0.0.0.0:8080
EXPOSE 8080
# The binary examines itself by the same settings; no other program is needed for it.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["ahpslisten", "doctor"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["ahpslisten"]
CMD ["serve"]
