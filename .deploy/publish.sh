#!/usr/bin/env bash
# Publishes a build in one step: publish.sh <dist> <folder, such as /srv/uncurl> [base path]
# A reader gets the old site or the new one, never half of each. Scripts and styles of releases
# before stay for pages that are open, until they have not been part of a release for a month.
set -euo pipefail
dist="$1" home="$2" base="${3:-/}"
release="$home/releases/$(date -u +%Y%m%dT%H%M%S.%N)"
mkdir -p "$release$base"
cp -R "$dist/." "$release$base"
current="$(readlink -f "$home/current" || true)"
if [ -d "$current${base}_astro" ]; then
  # A name that is there already has the same content; -p keeps the day it was made.
  find "$current${base}_astro" -type f -mtime -31 -exec cp -np -t "$release${base}_astro" {} +
fi
ln -sfn "$release" "$home/next"
mv -T "$home/next" "$home/current"
# Two releases stay: this one and the one to go back to.
find "$home/releases" -mindepth 1 -maxdepth 1 -type d | sort | head -n -2 | xargs -r rm -rf
