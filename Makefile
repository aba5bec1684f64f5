# wechatpay-openapi. `make help` lists what there is.
# Everything runs in .venv, made from requirements.lock on first use; Python 3.11 and make are all it takes. Another
# Python (make test PYTHON=python3.13) has a folder of its own beside it, .venv-3.13. README has the commands without make.

PYTHON ?= python3.11
PYTHON_VERSION := $(shell $(PYTHON) -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)
ifeq ($(PYTHON_VERSION)$(filter file,$(origin PYTHON)),)
$(error $(PYTHON) does not run; say make PYTHON=/path/to/python3.11, or a newer one)
endif
VENV := .venv$(addprefix -,$(filter-out 3.11,$(PYTHON_VERSION)))
PY := $(VENV)/bin/python
PARTS := auth_plugin generated_client sandbox bookkeeping cli metapackage generator
VERSION := $(shell sed -n 's/^  version: //p' spec/openapi.yaml)
READY := $(VENV)/ready
CLUSTER := .venv-cluster
TESTS ?=
OLD ?=
NEW ?= spec
HTTP_LIBRARY ?= httpx
ifeq ($(filter $(HTTP_LIBRARY),httpx httpx2),)
$(error HTTP_LIBRARY is $(HTTP_LIBRARY); say httpx, or httpx2 to play the tests with it in the place of httpx)
endif
# One more than there are processors, since some tests wait for time to pass.
WORKERS ?= $(or $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1),auto)
AREA ?=
PROFILE ?= quick
ifeq ($(filter quick ci,$(PROFILE)),)
$(error PROFILE is $(PROFILE); say quick, or ci for all the examples that hypothesis and schemathesis are to try)
endif
FUZZ_SECONDS ?= 60
SOAK_FACTOR ?= 20
SAMPLE ?= 20
CHECKS ?=
SEED ?= 0

.DEFAULT_GOAL := help
.PHONY: help run test browser picture generate texts docs check lint spec diff spec-changelog spec-crosscheck interop faults fuzz soak mutants bench install-size cluster all-checks sandbox \
  dist changelog changes lock clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

# The stamp is older than the lock only when the lock has changed: a second call does nothing. A new version of the
# project is a new stamp, since the installed parts say which version they are.
$(VENV)/version-$(VERSION):
	@mkdir -p $(VENV) && rm -f $(VENV)/version-* && touch $@

$(READY): requirements.lock $(PARTS:%=%/pyproject.toml) $(VENV)/version-$(VERSION)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "$(PYTHON) is no Python 3.11 or newer that runs; install one, or say make PYTHON=/path/to/python3.11" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@$(PY) .ci/install_packages.py requirements.lock
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index $(PARTS:%=--editable ./%)
	@touch $(READY)

run: $(READY) ## start a sandbox, make every seed call in every documented form against it, stop it
	@$(PY) examples/seed_calls.py

# The tests start several hundred programs. Their modules are compiled once, before, which holds even where
# PYTHONDONTWRITEBYTECODE is set.
COMPILE = $(PY) -m compileall -q -x '/(api|chain|models|webhooks|templates)/' \
  auth_plugin/wechatpay_auth generated_client/wechatpay_client sandbox/wechatpay_sandbox bookkeeping/wechatpay_bookkeeping cli/wechatpay_cli generator/wechatpay_generator

# A file of tests stays with one worker, so that its servers are started once; tests/slow_files.py says which files begin.
# WORKERS=0 runs all in one process.
# HTTP_LIBRARY=httpx2 plays the tests with that in the place of httpx. PROFILE=ci tries as many examples as .ci/run does.
# pytest rewrites the tests and its plugins for their assertions, twelve seconds in each worker. What came of that is kept
# for the next run, even where PYTHONDONTWRITEBYTECODE is set.
PYTEST = PYTHONDONTWRITEBYTECODE= $(PY) -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder --max-worker-restart 1 --ignore tests/browser
test: $(READY) ## all tests but `make browser`, or TESTS=FOLDER, or AREA=pay of one area deeply; warnings are errors
	@$(COMPILE)
ifneq ($(AREA),)
	$(PYTEST) --hypothesis-profile ci --area $(AREA) $(or $(TESTS),tests/operations tests/schemathesis tests/sandbox tests/cli)
else
	$(if $(filter httpx2,$(HTTP_LIBRARY)),PYTEST_PLUGINS=tests.httpx2_in_place) \
	  $(PYTEST) --hypothesis-profile $(PROFILE) $(TESTS)
endif

browser: $(READY) tests/browser/node_modules/ready ## the page of the sandbox in a real headless Chromium, also by the rules of axe-core (npm)
	@for program in chromium chromedriver; do command -v $$program >/dev/null || { \
	  echo "$$program is not on the PATH; install it (Debian: apt-get install chromium chromium-driver fonts-wqy-microhei)" >&2; exit 1; }; done
	$(PY) -m pytest tests/browser

picture: $(READY) ## draw the pictures at the top of the READMEs anew, from the page of the sandbox in Chromium
	@$(PY) -m checks.page_picture

# What a run renders is kept in VENV, so that the next one renders only what changed; `check` renders everything.
generate: $(READY) ## rewrite generated_client/ from spec/
	$(PY) -m wechatpay_generator generate --earlier-run $(VENV)/earlier-run.json

texts: $(READY) ## rewrite locale/*.pot, the templates for translators, from the marked texts of the code
	$(PY) locale/extract.py

docs: $(READY) ## rewrite docs/reference/ from spec/
	$(PY) -m wechatpay_generator docs

check: $(READY) ## prove that generated_client/ and docs/reference/ are what spec/ generates, byte for byte
	$(PY) -m wechatpay_generator check --docs docs/reference

lint: $(READY) ## the rules of spec/, then ruff and mypy --strict over our code
	$(PY) -m wechatpay_generator lint
	$(PY) -m ruff check --no-cache .
	$(PY) -m ruff format --check --no-cache .
	$(PY) -m mypy --no-incremental auth_plugin generator/wechatpay_generator generated_client sandbox bookkeeping cli metapackage \
	  metapackage/hatch_build.py checks examples locale/extract.py

spec: $(READY) ## write dist/spec/: the documents for other tools, strict, tolerant and one of each area, JSON and YAML
	$(PY) -m wechatpay_generator spec

diff: $(READY) ## tell what breaks programs between two versions of the spec: make diff OLD=v0.1.0 [NEW=spec]
	@test -n "$(OLD)" || { echo "say make diff OLD=v0.1.0, or the folder or the bundled file of the older spec" >&2; exit 2; }
	@$(PY) -m wechatpay_generator diff $(OLD) $(NEW)

spec-changelog: $(READY) ## write what changed since OLD (none: the first version) into spec/CHANGELOG.md; a step of a release
	@$(PY) -m wechatpay_generator changelog $(OLD)

spec-crosscheck: $(READY) checks/crosscheck/node_modules/ready ## other linters and generators (npm, PyPI, Java, Go) read spec/ and what is made of it
	@$(PY) -m checks.crosscheck

interop: $(READY) checks/interop/axios/node_modules/ready checks/interop/npm_sdks/node_modules/ready ## other SDKs (PyPI, npm), unmodified, and programs of five languages at WeChat Pay's hosts, as clients of the sandbox
	@$(PY) -m checks.interop

# One recipe for the folders with npm packages; the versions in package.json are exact.
%/node_modules/ready: %/package.json
	@command -v npm >/dev/null || { echo "npm is not on the PATH; install Node.js 20 or newer" >&2; exit 1; }
	npm install --prefix $* --ignore-scripts --no-package-lock --no-audit --no-fund --loglevel=error
	@touch $@

faults: $(READY) ## play every fault on real sockets and print what the caller gets
	@$(PY) -m checks.faults

fuzz: $(READY) ## fuzz the notification parser for FUZZ_SECONDS (60); a crasher becomes a test case
	$(PY) -m checks.fuzz --seconds $(FUZZ_SECONDS)

soak: $(READY) ## the property tests with SOAK_FACTOR (20) times their examples, new ones each run; or TESTS=FOLDER
	@$(COMPILE)
	$(PY) -m checks.soak --factor $(SOAK_FACTOR) --workers $(WORKERS) $(TESTS)

mutants: $(READY) ## change the trusted core and the bookkeeping, SAMPLE (20 or all) times each MODULE by SEED (0); what tests notice
	@$(PY) -m checks.mutants --sample $(SAMPLE) --seed $(SEED) $(MODULE:%=--module %)

bench: $(READY) ## speed and memory against their targets, as medians of interleaved ratios
	$(PY) -m checks.benchmarks --picture docs/benchmarks.svg

install-size: $(READY) ## build the parts, install them as a user does, and say what they take on the disk; 120 MB are allowed
	@$(PY) -m checks.install_size

# PySpark brings Spark itself, 456 MB, so it has a folder of its own.
$(CLUSTER)/ready: checks/cluster/requirements.lock
	$(PYTHON) -m venv $(CLUSTER)
	@$(CLUSTER)/bin/python .ci/install_packages.py checks/cluster/requirements.lock
	@touch $@

cluster: $(READY) $(CLUSTER)/ready ## reconcile 1,000,000 rows on DuckDB and on a cluster of Spark, also while a worker of it dies
	@$(PY) -m checks.cluster

all-checks: $(READY) $(CLUSTER)/ready ## what takes too long for .ci/run, or CHECKS="fuzz bench"; docs/checks.md then says what came of it
	@$(PY) -m checks.all_checks $(CHECKS)

sandbox: $(READY) ## a local WeChat Pay on port 8787
	@$(VENV)/bin/wechatpay sandbox

dist: $(READY) ## build wheel and source distribution of every part into dist/, and check them
	rm -rf dist
	for part in $(PARTS); do (cd $$part && $(abspath $(PY)) -m hatchling build --directory ../dist) || exit 1; done
	$(PY) -m twine check --strict dist/*

changelog: $(READY) ## show what CHANGELOG.md will say of the next version, from the fragments in changes/
	@$(PY) -m towncrier build --draft --version $(VERSION)

changes: $(READY) ## move the fragments in changes/ into CHANGELOG.md; a step of a release
	$(PY) -m towncrier build --yes --version $(VERSION)

# The lock holds for every Python from 3.11 and for every system: a line that one of them needs alone says so.
lock: ## write requirements.lock anew from requirements.in
	$(PY) -m uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-header --output-file requirements.lock requirements.in
	$(PY) -m uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-header --output-file checks/cluster/requirements.lock checks/cluster/requirements.in

clean: ## remove what the other targets made outside of git
	rm -rf .venv .venv-* dist
