# Installs from the system's packages what the browser tests find missing, or says why it cannot:
# Chromium, and a font such as every phone and desk has, which stands in for ours while that loads.
found() { command -v "$1" >/dev/null; }
missing=chromium
for browser in chromium chromium-browser google-chrome google-chrome-stable; do
  found "$browser" && missing=
done
if found fc-list || [ -n "$missing" ]; then
  fc-list 2>/dev/null | grep -qiE 'arial|helvetica neue|liberation sans|roboto' || missing="${missing:+$missing }fonts-liberation"
fi
[ -z "$missing" ] && exit 0
if ! found apt-get; then
  echo "The browser tests need $missing: install it with this system's package manager."
  exit 1
fi
if [ "$(id -u)" = 0 ]; then
  as_root=
elif found sudo; then
  as_root=sudo
else
  echo "The browser tests need $missing: ask an administrator for 'apt-get install $missing'."
  exit 1
fi
echo "Installing for the browser tests: $missing."
# Hundreds of lines that nobody reads: shown only if it fails.
log=$(mktemp) && trap 'rm -f "$log"' EXIT
{
  $as_root apt-get update &&
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $missing
} >"$log" 2>&1 || { cat "$log"; exit 1; }
