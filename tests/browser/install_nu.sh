# Installs the checker of HTML into .cache/nu, as pinned in tests/browser/nu, or says why it cannot.
cd "$(dirname "$0")/../.." || exit 1
found() { command -v "$1" >/dev/null; }
cmp -s tests/browser/nu/package-lock.json .cache/nu/package-lock.json && found java && exit 0
missing=
found java || missing=default-jre-headless
found npm || missing="$missing npm"
if [ -n "$missing" ]; then
  as_root=
  [ "$(id -u)" = 0 ] || as_root=sudo
  if ! found apt-get || { [ -n "$as_root" ] && ! found sudo; }; then
    echo "The check of HTML needs Java 11 or newer and npm: install them with this system's package manager."
    exit 1
  fi
  echo "Installing for the check of HTML:" $missing.
  log=$(mktemp) && trap 'rm -f "$log"' EXIT
  {
    $as_root apt-get update &&
      $as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $missing
  } >"$log" 2>&1 || { cat "$log"; exit 1; }
fi
mkdir -p .cache/nu
cp tests/browser/nu/*.json .cache/nu/
(cd .cache/nu && npm ci --ignore-scripts --no-audit --no-fund --silent) || {
  rm -f .cache/nu/package-lock.json
  echo "The check of HTML could not be installed: its npm package vnu-jar was not to be had."
  exit 1
}
