#!/bin/sh
# Lighthouse's mobile scores of four pages, as the table of docs/speed.md.
#   bench/lighthouse.sh http://127.0.0.1:8000
# Needs Node and Chromium; LIGHTHOUSE names another installation than npx's.
set -eu
site=${1:?Give the address of a running site, such as http://127.0.0.1:8000}
lighthouse=${LIGHTHOUSE:-npx --yes lighthouse@13}
CHROME_PATH=${CHROME_PATH:-$(command -v chromium || command -v google-chrome)}
export CHROME_PATH
report=$(mktemp)
trap 'rm -f "$report"' EXIT

echo "| page | performance | accessibility | best practices | SEO | CLS | LCP | blocking | weight |"
echo "|---|---|---|---|---|---|---|---|---|"
for page in / /guides/neck-after-desk-day/ /shop/original-precut_1/ /shop/; do
	$lighthouse "$site$page" --quiet --output=json --output-path="$report" \
		--only-categories=performance,accessibility,best-practices,seo \
		--chrome-flags="--headless=new --no-sandbox --disable-dev-shm-usage"
	node -e '
		const { categories, audits } = JSON.parse(require("fs").readFileSync(process.argv[1]));
		const scores = ["performance", "accessibility", "best-practices", "seo"]
			.map((name) => Math.round(categories[name].score * 100));
		const value = (name) => audits[name].numericValue;
		console.log("| " + [
			"`" + process.argv[2] + "`", ...scores,
			+value("cumulative-layout-shift").toFixed(3),
			(value("largest-contentful-paint") / 1000).toFixed(1) + " s",
			Math.round(value("total-blocking-time")) + " ms",
			Math.round(value("total-byte-weight") / 1024) + " KB",
		].join(" | ") + " |");
		for (const { auditRefs } of Object.values(categories))
			for (const { id, weight } of auditRefs)
				if (weight && audits[id].score !== null && audits[id].score < 0.9)
					console.error("  " + process.argv[2] + ": " + audits[id].title);
	' "$report" "$page"
done
