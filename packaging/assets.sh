#!/usr/bin/env bash
# Puts completions and manual pages, made by the program PROGRAM itself, below FOLDER. Called by tarball.sh and deb.sh.
set -euo pipefail
program=$1 folder=$2
mkdir -p "$folder/completions" "$folder/man/man1"
for shell in bash zsh fish elvish powershell; do
    case $shell in
        bash) file=femsteg.bash ;;
        zsh) file=_femsteg ;;
        fish) file=femsteg.fish ;;
        elvish) file=femsteg.elv ;;
        powershell) file=femsteg.ps1 ;;
    esac
    "$program" --lang en completions "$shell" > "$folder/completions/$file"
done
"$program" --lang en man > "$folder/man/man1/femsteg.1"
for language in nb nn sv; do
    mkdir -p "$folder/man/$language/man1"
    "$program" --lang "$language" man > "$folder/man/$language/man1/femsteg.1"
done
