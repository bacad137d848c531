# Every habit is one word; `make` lists them.
.DEFAULT_GOAL := help
.PHONY: help run demo bench bench-growth test test-quick cover soak procfile check audit backup restore shots format fonts pins snapshot lighthouse chromium

# Where it is set, each process compiles Django anew: 3 to 6 s of CPU before its first line.
unexport PYTHONDONTWRITEBYTECODE

PORT ?= 8000
SITE ?= https://127.0.0.1:8443
PYTHON ?= python3
BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
PYTEST := $(BIN)/python -m pytest
JOURNEYS := .venv/journeys.log
# A worker with a browser waits for pages half of the time: three for two cores.
WORKERS := $$(( ($$(getconf _NPROCESSORS_ONLN) * 3 + 1) / 2 ))
QUICK := --ignore tests/browser --ignore tests/concurrency
INSTALL := $(BIN)/python -m kt_site.install
COMPILE := UV_CUSTOM_COMPILE_COMMAND="make pins" $(BIN)/uv pip compile --quiet --no-cache --universal \
	--python-version 3.11 --no-strip-extras --generate-hashes --no-emit-index-url $(PINS)

help: ## list these words
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1	\2/p' Makefile | expand -t 20

# --- try it: an embedded SQLite database (or DATABASE_URL), nothing outside this folder

run: .venv/runtime ## serve the site with its demo on PORT (8000)
	@PORT=$(PORT) QUEUE_TASKS=true exec $(MANAGE) try_site $(PORT)

demo: .venv/runtime ## put the demo back as it was at first
	@$(MANAGE) prepare_database
	@$(MANAGE) load_demo --reset

# --- change it

test: check chromium ## run what `check` runs, then every test on PostgreSQL, the journey on SQLite too
	@TEST_DATABASE=sqlite $(PYTEST) -n 0 -m journey \
		$$(grep -rl --include "*.py" mark.journey tests) >$(JOURNEYS) 2>&1 & sqlite=$$!; \
	trap 'kill $$sqlite' INT TERM; \
	$(PYTEST) -n $(WORKERS); all=$$?; wait $$sqlite; journeys=$$?; \
	echo "The journeys on SQLite:"; cat $(JOURNEYS); exit $$((all | journeys))

test-quick: .venv/development ## run the tests that need no browser, no races and no soak
	$(PYTEST) $(QUICK)

cover: .venv/development chromium ## run every test and list the branches that none of them took
	$(PYTEST) --cov

soak: .venv/development ## buy with 200 shoppers at once, and say how long it takes
	$(PYTEST) -m soak -n 0

procfile: .venv/development ## run the Procfile's processes as a platform does, buy there, kill one: nothing is lost
	$(PYTEST) -n 0 tests/concurrency/test_platform.py

check: .venv/development ## style, layers of the code, templates, deployment, missing migrations
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports
	$(BIN)/djlint --lint --quiet templates
	SECRET_KEY=$$($(BIN)/python -c "import secrets; print(secrets.token_urlsafe(64))") \
	ENCRYPTION_KEYS=$$($(BIN)/python -c "import secrets; print(secrets.token_urlsafe(64))") \
	DATABASE_URL=postgres://user@db.example/shop REDIS_URL=redis://cache.example/0 \
	EMAIL_URL=smtp+tls://user@mail.example:587 ALLOWED_HOSTS=shop.example MEDIA_ROOT=media \
	IS_DEMO=true PAYMENT_PROVIDER=test PAYMENT_TEST_PROVIDER_ALLOWED=true \
	$(MANAGE) check --deploy --fail-level WARNING --settings kt_site.settings.production
	$(MANAGE) makemigrations --check --dry-run

audit: .venv/development ## known holes, old versions, secrets, licenses, risky migrations; needs a network
	$(BIN)/python -m audit

FOLDER ?= backups
backup: .venv/runtime ## write database and uploads into a new folder in FOLDER (backups)
	@$(MANAGE) backup $(FOLDER)

restore: .venv/runtime ## put the backup in FOLDER in place of all that is there
	@$(MANAGE) restore $(FOLDER) --yes

shots: .venv/development chromium ## picture every page at phone and desk width into .cache/shots/
	SHOTS=1 $(PYTEST) tests/browser/test_layout*.py

format: .venv/development ## put the Python code into its standard form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/development ## what pages cost beside stock Oscar, stock Wagtail and a bare Django
	$(BIN)/python bench/compare.py

bench-growth: .venv/development ## what pages cost with 200, 2,000 and 20,000 products and guides
	$(BIN)/python bench/growth.py

lighthouse: ## Lighthouse's mobile scores of the site that bench/serve.sh serves, or of SITE
	@bench/lighthouse.sh $(SITE)

fonts: .venv/runtime ## cut the weights of the font that packing slips and invoices are printed in
	@$(MANAGE) build_fonts

snapshot: .venv/development ## write what new databases are made from, after a change of migrations or pins
	@$(MANAGE) write_snapshot
	@$(BIN)/python -m tests.write_template

pins: .venv/development ## pin what requirements*.in mean (PINS=--upgrade for newer versions)
	$(COMPILE) requirements.in --output-file requirements.txt
	$(COMPILE) requirements-dev.in --output-file requirements-dev.txt

# --- what the words above stand on

$(BIN)/python:
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11))" \
	|| { echo "Python 3.11 or newer is needed: make PYTHON=<its name>"; exit 1; }
	@echo "Making .venv."
	@$(PYTHON) -m venv .venv || { rm -rf .venv; echo "Install Python's venv module (python3-venv)."; exit 1; }

.venv/runtime: requirements.txt | $(BIN)/python
	@$(INSTALL) requirements.txt
	@touch $@

.venv/development: requirements-dev.txt | $(BIN)/python
	@$(INSTALL) requirements-dev.txt
	@touch $@

chromium:
	@sh tests/browser/install_chromium.sh
	@sh tests/browser/install_nu.sh
