# Installs Chromium from the system's packages if no browser is found, or says why it cannot.
for browser in chromium chromium-browser google-chrome google-chrome-stable; do
  command -v "$browser" >/dev/null && exit 0
done
if ! command -v apt-get >/dev/null; then
  echo "The browser tests need Chromium: install it with this system's package manager."
  exit 1
fi
if [ "$(id -u)" = 0 ]; then
  as_root=
elif command -v sudo >/dev/null; then
  as_root=sudo
else
  echo "The browser tests need Chromium: ask an administrator for 'apt-get install chromium'."
  exit 1
fi
echo "Installing Chromium for the browser tests."
# Hundreds of lines that nobody reads: shown only if it fails.
log=$(mktemp) && trap 'rm -f "$log"' EXIT
{
  $as_root apt-get update &&
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends chromium
} >"$log" 2>&1 || { cat "$log"; exit 1; }
