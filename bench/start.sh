#!/bin/sh
# How long `make run` takes to its first page, from a clone of the last commit, on this machine:
# after an installation with nothing kept, with a new database, and later. ROUNDS (3) of each.
# Beside the seconds by the clock stand those of CPU, which other work on the machine changes less.
set -eu
cd "$(dirname "$0")/.."
rounds=${ROUNDS:-3}
port=${PORT:-8765}
mkdir -p .cache
folder=$(mktemp -d "$PWD/.cache/start-XXXXXX")
export PIP_NO_CACHE_DIR=1
unset DATABASE_URL MEDIA_ROOT EMAIL_URL
server=
trap 'stop; rm -rf "$folder"' EXIT

stop() {
	[ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server" || true; }
	server=
}

# CPU of the processes that run, and of those that they waited for, from /proc.
first_page() {
	begin=$(date +%s.%N)
	(cd "$folder/clone" && exec make -s run PORT="$port" >>"$folder/log" 2>&1) &
	server=$!
	until curl -sf -o "$folder/page.html" "http://127.0.0.1:$port/"; do
		kill -0 "$server" 2>/dev/null || { cat "$folder/log"; exit 1; }
		sleep 0.05
	done
	end=$(date +%s.%N)
	ticks=$(getconf CLK_TCK)
	cpu=0
	for pid in $(descendants "$server"); do
		used=$(awk '{ print $14 + $15 + $16 + $17 }' "/proc/$pid/stat" 2>/dev/null || echo 0)
		cpu=$((cpu + ${used:-0}))
	done
	echo "$begin $end $cpu $ticks $1" | awk '{ printf "%-22s %6.1f s   %6.1f s of CPU\n", $5, $2 - $1, $3 / $4 }'
}

descendants() {
	echo "$1"
	for child in $(ps -o pid= --ppid "$1"); do descendants "$child"; done
}

git clone -q . "$folder/clone"
for _ in $(seq "$rounds"); do
	rm -rf "$folder/clone/.venv" "$folder/clone/.cache" "$folder/clone/media" "$folder/clone"/db.sqlite3*
	find "$folder/clone" -name __pycache__ -prune -exec rm -rf {} +
	first_page installation
	stop
	rm -rf "$folder/clone/media" "$folder/clone"/db.sqlite3*
	first_page new-database
	sleep "${BACKGROUND:-40}" # the worker finishes pictures and search
	stop
	first_page later
	stop
done
uptime
