# Two commands matter: `make demo` shows what the program does, `make test` shows that it works.
# Needed beforehand: make, and a python3 of 3.11 or newer (another one: make demo PYTHON=python3.12).

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN := $(VENV)/.installed-run
DEV := $(VENV)/.installed-dev
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps

.PHONY: demo test lint fix eval train bench docs build lock dev clean help
.DEFAULT_GOAL := help

help: ## list the commands
	@awk -F':.*## ' '/^[a-z]+:.*## / {printf "  make %-6s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: $(RUN) ## set up .venv (first time only) and show the sample dispute
	@$(BIN)/statusquo demo

dev: $(DEV) ## set up .venv with the tools for development

test: lint ## lint, then all tests
	$(BIN)/python -m pytest

lint: $(DEV) ## ruff, mypy --strict and the rule of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

fix: $(DEV) ## let ruff put right what it can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

eval: $(DEV) ## score the coder on the gold sets beside the checkout, against benchmarks/floors.yml
	$(BIN)/python benchmarks/quality.py
	$(BIN)/python benchmarks/ground_truth.py

train: $(DEV) ## learn the weights from the annotated reports beside the checkout (fetches scikit-learn; minutes)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "scikit-learn>=1.5"
	$(BIN)/python scripts/train.py

bench: $(DEV) ## ratios of one run: the coder beside spaCy's full pipeline, answers of a large ledger beside their bare SQL (minutes)
	$(BIN)/python benchmarks/speed.py
	$(BIN)/python benchmarks/ledger.py
	$(BIN)/python benchmarks/registry.py

docs: $(DEV) ## write the JSON Schemas of the declarative files and the table of exports, and run every example of the documentation
	$(BIN)/python scripts/write_schemas.py
	$(BIN)/python scripts/write_exports.py
	$(BIN)/python -m pytest tests/test_docs.py

build: $(DEV) ## the wheel, in dist/
	rm -rf dist
	$(BIN)/python -m build --wheel --no-isolation

lock: $(DEV) ## pin every dependency of pyproject.toml again, with the hashes of all its wheels
	$(eval COMPILE := UV_CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/uv pip compile pyproject.toml --quiet --upgrade \
	  --universal --python-version 3.11 --generate-hashes --no-annotate --no-emit-index-url --no-emit-find-links)
	$(COMPILE) --group install -o requirements.txt
	$(COMPILE) --group install --extra dev --constraint requirements.txt -o requirements-dev.txt

clean: ## remove what these commands made
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache statusquo-demo
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# ------------------------------------------------------------------------------------------------ set-up

# The lock names every dependency, so pip need not resolve (--no-deps) and may install nothing whose hash it does not know.
$(RUN): requirements.txt pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "make: no $(PYTHON) found; Python 3.11 or newer is needed" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "make: $$($(PYTHON) --version 2>&1) is too old, 3.11 or newer is needed (make demo PYTHON=python3.12 picks another)" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "make: $(PYTHON) comes without venv; install it first (Debian, Ubuntu: apt install python3-venv)" >&2; exit 1; }
	@echo "Setting up $(VENV): once, a minute or two ..."
	@$(PYTHON) -m venv $(VENV)
	@$(INSTALL) --require-hashes -r requirements.txt
	@$(INSTALL) --no-build-isolation -e .
	@touch $@

$(DEV): requirements-dev.txt $(RUN)
	@echo "Adding the tools for development to $(VENV) ..."
	@$(INSTALL) --require-hashes -r requirements-dev.txt
	@touch $@
