#!/bin/sh
# Lighthouse's mobile scores of four pages, as the table of docs/speed.md.
#   bench/lighthouse.sh https://127.0.0.1:8443
# Of RUNS (3) runs a page it prints the one in the middle: a busy machine shifts a single one.
# SLOWDOWN (4) is how many times slower a phone is than this machine: 4 suits a benchmark index of 1500 to 2000,
# 2 one of 1000 to 1500 (Lighthouse, docs/throttling.md). The index of the middle run is the last column.
# Needs Node and Chromium; LIGHTHOUSE names another installation than npx's.
set -eu
site=${1:?Give the address of a running site, such as http://127.0.0.1:8000}
lighthouse=${LIGHTHOUSE:-npx --yes lighthouse@13}
CHROME_PATH=${CHROME_PATH:-$(command -v chromium || command -v google-chrome)}
export CHROME_PATH
runs=${RUNS:-3}
reports=$(mktemp -d)
trap 'rm -rf "$reports"' EXIT

measure() { # address, report
	$lighthouse "$1" --quiet --output=json --output-path="$2" \
		--only-categories=performance,accessibility,best-practices,seo \
		--throttling.cpuSlowdownMultiplier="${SLOWDOWN:-4}" \
		--chrome-flags="--headless=new --no-sandbox --disable-dev-shm-usage --ignore-certificate-errors"
}

echo "| page | performance | accessibility | best practices | SEO | CLS | LCP | blocking | weight | index |"
echo "|---|---|---|---|---|---|---|---|---|---|"
for page in / /guides/neck-after-desk-day/ /shop/original-precut_1/ /shop/; do
	rm -f "$reports"/*
	for run in $(seq "$runs"); do
		# Now and then Chromium's trace lacks its beginning (NO_NAVSTART): once more, then.
		measure "$site$page" "$reports/$run.json" 2>/dev/null || measure "$site$page" "$reports/$run.json" \
			|| echo "  $page: run $run failed" >&2
	done
	node -e '
		const fs = require("fs");
		const [folder, page] = process.argv.slice(1);
		const all = fs.readdirSync(folder).map((name) => JSON.parse(fs.readFileSync(`${folder}/${name}`)));
		all.sort((a, b) => a.categories.performance.score - b.categories.performance.score);
		const { categories, audits, environment } = all[Math.floor(all.length / 2)];
		const scores = ["performance", "accessibility", "best-practices", "seo"]
			.map((name) => Math.round(categories[name].score * 100));
		const value = (name) => audits[name].numericValue;
		console.log("| " + [
			"`" + page + "`", ...scores,
			+value("cumulative-layout-shift").toFixed(3),
			(value("largest-contentful-paint") / 1000).toFixed(1) + " s",
			Math.round(value("total-blocking-time")) + " ms",
			Math.round(value("total-byte-weight") / 1024) + " KB",
			Math.round(environment.benchmarkIndex),
		].join(" | ") + " |");
		for (const { auditRefs } of Object.values(categories))
			for (const { id, weight } of auditRefs)
				if (weight && audits[id].score !== null && audits[id].score < 0.9)
					console.error("  " + page + ": " + audits[id].title);
	' "$reports" "$page"
done
