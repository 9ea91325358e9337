#!/usr/bin/env bash
# Proves that this commit can be published: builds it in a clean clone, checks the package in every way that there is,
# and compares its two builds. Takes about ten minutes. Publishes nothing.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ -n "$(git status --porcelain)" ]; then
  echo 'release:check: commit or remove your changes first.' >&2
  exit 1
fi
clone=$(mktemp -d)
trap 'rm -rf "$clone"' EXIT
git clone --quiet --no-hardlinks . "$clone/library"
cd "$clone/library"

passed=()
failed=()
step() {
  local title=$1
  shift
  echo
  echo "=== $title"
  if "$@"; then passed+=("$title"); else failed+=("$title"); fi
}

version=$(node -p "require('./package.json').version")
has_notes() { grep -q "^## $version" CHANGELOG.md || { echo "CHANGELOG.md has no section for $version."; return 1; }; }
same_tarball_twice() {
  local first second
  first=$(npm pack --silent --pack-destination "$clone" | tail -1) && mv "$clone/$first" "$clone/first.tgz"
  second=$(npm pack --silent --pack-destination "$clone" | tail -1)
  cmp "$clone/first.tgz" "$clone/$second" && echo "$second: $(du -h "$clone/$second" | cut -f1), the same when built twice"
}

step 'npm ci from nothing' npm ci --prefer-offline
step 'build' npm run build
step 'the tarball is the same when built twice' same_tarball_twice
step 'changelog' has_notes
step 'publint, attw' npm run package
step 'API report' npm run api
step 'licences' npm run licences
step 'packed library' npm run check:package
step 'sizes' npm run size
step 'apps that install the package' npm run test:consumers

echo
printf 'passed: %s\n' "${passed[@]}"
for title in ${failed[@]+"${failed[@]}"}; do echo "failed: $title"; done
[ ${#failed[@]} -eq 0 ]
