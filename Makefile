# The project's commands; `make help` lists them.

SHELL := /bin/sh
MAKEFLAGS += --no-print-directory
PY := .venv/bin/python
LANGUAGES ?= ar de en
ARGS ?=

# Says what runs, then runs it.
step = @printf '\n== %s\n' '$(1)' && $(1)

# What make itself was given, as an option; a variable of the environment may mean something else.
option = $(if $(filter command,$(origin $(1))),--$(2) "$$$(1)")

.PHONY: help run demo package sbom test prove translations pictures clean
.PHONY: set-up set-up-package set-up-dev
.DEFAULT_GOAL := help

help:
	@echo 'make run           open the viewer on the bundled articles (ARGS="--library DIR" for others)'
	@echo 'make demo          see a feed at work: first sync, an edit, a killed sync, and going back'
	@echo 'make package       build dist/helpviewer, which needs no Python, and packages of it (on Linux);'
	@echo '                   of your own articles: LIBRARY=DIR NAME="Acme Help", see docs/packaging.md'
	@echo 'make sbom          list what is in that folder: dist/sbom.json'
	@echo 'make test          check everything that must hold: style, types, layers, tests, coverage'
	@echo 'make prove         run the slow proofs in benchmarks/'
	@echo 'make translations  bring resources/translations/ up to date with the strings in the code'
	@echo 'make pictures      take the pictures in docs/pictures/ anew'
	@echo 'make clean         remove .venv and all else that these commands have made'
	@echo
	@echo 'The first two install what they need: the Python packages into .venv, and on Debian and'
	@echo 'Ubuntu the missing system libraries, after asking. PYTHON=python3.12 picks the Python.'

run: set-up
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ] || [ "$$(uname)" = Darwin ]; then \
	    exec $(PY) -m helpviewer $(ARGS); \
	fi; \
	echo "There is no display here, so the window's picture is written to helpviewer.png."; \
	$(PY) -m helpviewer $(ARGS) --screenshot helpviewer.png && \
	printf '\n%s\n' '$$ helpviewer search "verificaton failed"' && \
	$(PY) -m helpviewer search 'verificaton failed'

# Publishing needs the packages of the extra "publish", which "dev" has.
demo: set-up-dev
	@$(PY) -m demo

package: set-up-package
	$(PY) packaging/build_package.py $(call option,LIBRARY,library) $(call option,NAME,name) \
	    $(call option,AUDIENCE,audience) $(call option,ROOT,root) $(call option,SETTINGS,settings)

sbom: set-up-dev
	$(PY) packaging/sbom.py

test: export QT_QPA_PLATFORM ?= offscreen
test: set-up-dev
	$(call step,.venv/bin/ruff check .)
	$(call step,.venv/bin/ruff format --check .)
	$(call step,.venv/bin/mypy)
	$(call step,.venv/bin/lint-imports)
	$(call step,$(PY) -m pytest --cov --numprocesses auto --dist worksteal $(ARGS))

prove: export QT_QPA_PLATFORM ?= offscreen
prove: set-up-dev
	@for proof in benchmarks/prove_*.py; do \
	    [ -e "$$proof" ] || { echo 'There are no proofs in benchmarks/ yet.'; break; }; \
	    printf '\n== %s\n' "$$proof"; \
	    $(PY) "$$proof" || exit; \
	done

# The .qm files are committed, so that nobody needs these tools to run the viewer.
# English has only the plurals: "%n article(s)" becomes "1 article", "2 articles".
translations: set-up-dev
	@mkdir -p resources/translations
	@for language in $(LANGUAGES); do \
	    file=resources/translations/helpviewer_$$language; \
	    case $$language in en*) only=-pluralonly ;; *) only= ;; esac; \
	    printf '\n== %s\n' "$$file.ts, $$file.qm"; \
	    .venv/bin/pyside6-lupdate $$only -no-obsolete -locations none -target-language $$language \
	        $$(find helpviewer -name '*.py' | LC_ALL=C sort) -ts $$file.ts && \
	    .venv/bin/pyside6-lrelease $$file.ts -qm $$file.qm || exit; \
	done

# The pictures in the README, of the real window.
PICTURE = $(PY) -m helpviewer --data build/pictures --size 1320x840 --screenshot docs/pictures
pictures: set-up-dev
	$(PICTURE)/window-light.png identity-verification-failed --search 'verificaton failed'
	$(PICTURE)/window-dark.png margin-modes --category futures --theme dark
	$(PICTURE)/window-arabic.png authorise-new-device --category faq/account-security --language ar
	env -u DISPLAY -u WAYLAND_DISPLAY $(PY) -m demo
	cp build/demo/2-what-changed.png docs/pictures/what-changed.png

set-up:
	@packaging/set-up.sh

set-up-package:
	@packaging/set-up.sh package

set-up-dev:
	@packaging/set-up.sh dev

clean:
	rm -rf .venv build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis
	rm -rf .import_linter_cache .coverage .coverage.* htmlcov helpviewer.png
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
