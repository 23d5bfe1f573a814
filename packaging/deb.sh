#!/usr/bin/env bash
# Makes a Debian package below target/debian. Needs `cargo install cargo-deb`; what goes where stands in Cargo.toml.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo build --release --locked >&2
rm -rf target/assets
bash packaging/assets.sh target/release/femsteg target/assets
gzip --no-name --best --force target/assets/man/man1/*.1 target/assets/man/*/man1/*.1
cargo deb --no-build "$@"
