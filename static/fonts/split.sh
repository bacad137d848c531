#!/bin/sh
# Makes the two files that pages load of archivo-var-latin.woff2, which drawings use whole (and `make fonts` cuts for papers):
# "basic" is what English needs and comes with every page, "more" comes when a page has such a letter.
# Needs fonttools and brotli (`pip install fonttools brotli`). The ranges stand in css/tokens.css too.
set -eu
cd "$(dirname "$0")"
features='kern,liga,tnum,ccmp,locl,mark,mkmk'
split() { pyftsubset archivo-var-latin.woff2 --unicodes="$2" --layout-features="$features" --flavor=woff2 --output-file="archivo-$1.woff2"; }
split basic 'U+20-7E,U+A0,U+A9,U+B0,U+B7,U+BC-BE,U+D7,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+2022,U+2026,U+2212'
split more 'U+A1-A8,U+AA-AF,U+B1-B6,U+B8-BB,U+BF-D6,U+D8-FF,U+131,U+152,U+153,U+201A,U+201E,U+20AC,U+2122,U+2191,U+2193'
