#!/usr/bin/env bash
# Proves the README on a machine that has nothing: a bare Debian with Node and npm copied in, and no apt.
#
#   npm run test:bare             the demo, and the tests that need a browser or the command line
#   npm run test:bare -- --all    every test
#
# Needs root, debootstrap and the right to mount; where one of them is missing it says so and passes.
set -euo pipefail
cd "$(dirname "$0")/../.."

cannot() { echo "Bare machine not tested: $1."; exit 0; }
[ "$(id -u)" = 0 ] || cannot "only root can make one"
command -v debootstrap >/dev/null || cannot "debootstrap not found (apt-get install debootstrap)"
node=$(readlink -f "$(command -v node)")
npm=$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")

root=$(mktemp -d /var/tmp/score766-bare.XXXXXX)
clean() {
  for place in dev/shm dev proc; do
    mountpoint -q "$root/$place" && umount -l "$root/$place"
  done
  # A mount that is still there would be emptied with the folder.
  if ! grep -q " $root/" /proc/mounts; then rm -rf --one-file-system "$root"; fi
}
trap clean EXIT

# The mirror that this machine itself installs from.
sources=(/etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list)
mirror=$({ cat "${sources[@]}" 2>/dev/null || true; } |
  sed -nE 's/^URIs: *([^ ]+).*/\1/p; s/^deb +(\[[^]]*\] +)?([^ ]+) .*/\2/p' | head -1)
codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-bookworm}")
started=$SECONDS
debootstrap --variant=minbase --include=ca-certificates "$codename" "$root" ${mirror:+"$mirror"} \
  >"$root.log" 2>&1 || { tail -5 "$root.log"; rm -f "$root.log"; cannot "debootstrap failed"; }
rm -f "$root.log"
mount -t proc proc "$root/proc" 2>/dev/null || cannot "mounting is not allowed here"
mount --rbind /dev "$root/dev" 2>/dev/null || cannot "mounting is not allowed here"
mount --make-rslave "$root/dev"

# Node and npm, and how this machine reaches its registry; nothing else of it.
install -D "$node" "$root/usr/local/bin/node"
mkdir -p "$root/usr/local/lib/node_modules"
cp -a "$npm" "$root/usr/local/lib/node_modules/npm"
for name in npm npx; do
  ln -s "../lib/node_modules/npm/bin/$name-cli.js" "$root/usr/local/bin/$name"
done
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
give() { [ -f "$1" ] && install -D -m 644 "$1" "$root$1"; return 0; }
give "$(npm config get userconfig)"
give "$(npm config get globalconfig)"
settings=()
while IFS='=' read -r name value; do
  case "$name" in
    npm_config_*registry* | npm_config_*proxy* | npm_config_cafile | http_proxy | https_proxy | no_proxy | \
      HTTP_PROXY | HTTPS_PROXY | NO_PROXY | NODE_EXTRA_CA_CERTS | SSL_CERT_FILE)
      settings+=("$name=$value")
      give "$value"
      ;;
  esac
done < <(env)
# Certificates that this machine trusts.
cp -aL /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt" 2>/dev/null || true

# The project as it stands here, without what its own commands make.
mkdir -p "$root/score766"
tar --exclude=./node_modules --exclude=./dist --exclude=./out --exclude=./.cache --exclude=./.git \
  --exclude=./coverage --exclude=./test-results -cf - . | tar -xf - -C "$root/score766"

bare() {
  chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 CI=true \
    "${settings[@]}" bash -c "cd /score766 && $1"
}
echo "A bare $codename stands after $((SECONDS - started)) s: $(bare 'node --version'), no browser, font or LibreOffice."

started=$SECONDS
bare "npm ci --no-audit --no-fund"
echo "npm ci: $((SECONDS - started)) s, $(du -sm "$root/score766/node_modules" | cut -f1) MB."
started=$SECONDS
bare "npm run demo" | tail -3
echo "npm run demo: $((SECONDS - started)) s."

tests=(test/host/ test/pages/inTab test/pages/inExcel test/pages/firstBytes test/pages/neverWhite test/unit/cli
  test/unit/functions test/unit/report/onePage test/programs)
[ "${1:-}" = --all ] && tests=()
started=$SECONDS
report=test-results/bare.json
reporters="--reporter=default --reporter=./test/programs/missingPrograms.ts --reporter=json --outputFile=$report"
status=0
bare "npm test -- ${tests[*]} $reporters" || status=$?
echo "npm test: $((SECONDS - started)) s."
# Only a missing program of the machine excuses a skip.
node test/bare/verdict.mjs "$root/score766/$report" || status=1
exit "$status"
