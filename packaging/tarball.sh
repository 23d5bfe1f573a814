#!/usr/bin/env bash
# Makes target/femsteg-VERSION-TARGET.tar.gz: the program, its completions, and its manual page in each language.
# The same commit and the same compiler give the same bytes, wherever the checkout lies. Needs Rust, GNU tar and gzip.
# Without a repository, SOURCE_DATE_EPOCH says which time the files bear (seconds since 1970; 0 when it is not set).
set -euo pipefail
cd "$(dirname "$0")/.."

version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
target=$(rustc -vV | sed -n 's/^host: //p')
if [ -z "${SOURCE_DATE_EPOCH:-}" ] && [ -e .git ]; then
    SOURCE_DATE_EPOCH=$(git show --no-patch --format=%ct HEAD)
fi
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-0}" TZ=UTC LC_ALL=C
umask 022

# Where the checkout and cargo's own folder lie is no part of the program.
cargo_home=${CARGO_HOME:-$HOME/.cargo}
export RUSTFLAGS="--remap-path-prefix=$PWD=/femsteg --remap-path-prefix=$cargo_home=/cargo ${RUSTFLAGS:-}"
cargo build --release --locked --target "$target" >&2
made=target/$target/release/femsteg

name=femsteg-$version-$target
stage=target/tarball/$name
rm -rf "$stage"
bash packaging/assets.sh "$made" "$stage"
install -m 755 "$made" "$stage/femsteg"
install -m 644 README.md CHANGELOG.md LICENSE "$stage"

tar --create --format=gnu --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
    --directory=target/tarball "$name" | gzip --no-name --best > "target/$name.tar.gz"
rm -rf target/tarball
sha256sum "target/$name.tar.gz"
