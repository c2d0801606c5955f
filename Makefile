# What a person calls. Every target says what it does; `make help` lists them.
#
#   make                      install what is missing, build, import seeds/, show the answer
#   make test                 every test (also what .ci/run calls)
#   make check                test, and format, warnings as errors, import direction, fresh generated files

SWIFT ?= swift
PREFIX ?= /usr/local
BINARY := .build/release/armsdb
# One binary that runs without a Swift toolchain beside it.
RELEASE = -c release --static-swift-stdlib $(ACCESSORS) $(ALLOCATOR) $(LEARNED)
# Types are made by functions that know what they conform to, not from names whose conformances are sought among seven
# thousand when the program starts: a query then begins six per cent earlier. A compiler that does not know this goes without.
KNOWN := -disable-concrete-type-metadata-mangled-name-accessors
ACCESSORS = $(if $(shell echo | $(SWIFT)c -frontend -typecheck $(KNOWN) - 2>&1),,-Xswiftc -Xfrontend -Xswiftc $(KNOWN))
# Reading makes and drops many small arrays, of which glibc keeps seven of a size at hand: with jemalloc news is read an
# eighth sooner. Without it the program is the same, and slower.
ALLOCATOR = $(if $(shell ls /usr/lib/*/libjemalloc.so 2>/dev/null),-Xlinker -ljemalloc)
# What ran how often while real texts were read (`make profile`): the compiler puts side by side what runs together. A function
# that has changed since is compiled as if nothing were known of it, and so is all where the compiler cannot read the counts.
PROFILE := Sources/armsdb.profdata.gz
COUNTS := $(CURDIR)/.build/armsdb.profdata
USE := -ir-profile-use=$(COUNTS)
LEARNED = $(if $(shell { mkdir -p .build && gzip -dc $(PROFILE) > "$(COUNTS)" && echo | $(SWIFT)c -frontend -c "$(USE)" - -o /dev/null; } 2>&1),,-Xswiftc -Xfrontend -Xswiftc "$(USE)")
# Where the manual and the completions go below PREFIX/share.
SHARE = $(DESTDIR)$(PREFIX)/share
MANUAL := man/man1
ZSH := zsh/site-functions
COMPLETIONS = bash-completion/completions/armsdb $(ZSH)/_armsdb fish/vendor_completions.d/armsdb.fish
# Of the day of the commit: later ones are newer to dpkg as well.
VERSION = 0~$(shell git show --no-patch --format=%cd --date=format:%Y%m%d%H%M HEAD)+$(shell git rev-parse --short=12 HEAD)
PACKAGES := libsqlite3-dev sqlite3 zlib1g-dev libxml2-dev poppler-utils
# What is there once these packages are.
HEADERS := /usr/include/sqlite3.h /usr/include/zlib.h /usr/include/libxml2/libxml/HTMLparser.h
SOURCES = $(shell git ls-files '*.swift' | grep -v '+Generated.swift$$')
# The names of the gazetteers as tables.
IMAGE := Sources/CGazetteer/gazetteer.bin
GENERATED = $(shell git ls-files '*+Generated.swift')

.PHONY: all allocator answer build test test-cluster test-deb check lint generate fresh bench eval fit held profile install uninstall deb clean help tools commit test-tools

all: build answer

## answer: import seeds/ into armsdb.sqlite and show what is known
answer:
	@$(BINARY) import seeds/
	@echo; $(BINARY) query --buyer Japan
	@for sale in $$($(BINARY) query --buyer Japan --disputed --format tsv | sed 1d | cut -f 1); do \
	  echo; $(BINARY) show $$sale; done
	@echo; echo "The program is $(BINARY); 'make install' puts it into $(PREFIX)/bin."

## build: the program, for use
build: tools allocator commit
	@$(SWIFT) build $(RELEASE) --product armsdb

## test: every test
test: tools commit
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

## test-tools: what the tests hold files, exports, pages and completions against (PyPI, Debian's Chromium, shells), into .build/tools
test-tools:
	@sh Tests/Tools/install.sh .build/tools

## test-cluster: the recipes of docs/many-machines.md on Spark, Dask and GNU parallel (downloads half a gigabyte)
test-cluster: build
	@as=; [ "$$(id -u)" = 0 ] || as="sudo -n"; missing=; \
	for pair in python3:python3-venv java:default-jre-headless parallel:parallel; do \
	  command -v $${pair%%:*} >/dev/null || missing="$$missing $${pair##*:}"; done; \
	[ -z "$$missing" ] || { echo "installing$$missing"; \
	  { $$as apt-get install -qq -y $$missing || { $$as apt-get update -qq && $$as apt-get install -qq -y $$missing; }; } >/dev/null 2>&1; } \
	|| { echo "make test-cluster needs: sudo apt-get install -y$$missing"; exit 1; }
	@sh Tests/Cluster/run.sh $(BINARY)

## check: everything that a change must pass
check: export ARMSDB_STRICT = 1
check: tools commit lint fresh
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --skip-build

## lint: the format of all Swift files
lint:
	@$(SWIFT) format lint --strict $(SOURCES) Package.swift

## generate: the Swift files that embed data and schema, the names as tables, and the page of the schema
generate:
	@sh Sources/ArmsStore/page.sh > docs/schema.new && mv docs/schema.new docs/schema.md
	@sh Sources/ArmsExtraction/Gazetteer/embed.sh Sources/ArmsExtraction/Gazetteer/*.tsv Sources/ArmsMatching/*.tsv \
	  Sources/ArmsPublish/Templates/*.mustache Sources/ArmsPublish/Templates/*.css Sources/ArmsPublish/Templates/*.js
	@sh Sources/ArmsStore/embed.sh > Sources/ArmsStore/Schema.new && { cmp -s Sources/ArmsStore/Schema.new Sources/ArmsStore/Schema+Generated.swift \
	  && rm Sources/ArmsStore/Schema.new || mv Sources/ArmsStore/Schema.new Sources/ArmsStore/Schema+Generated.swift; }
	@mkdir -p .build; $(SWIFT) build --product armsgazetteer > .build/generate.log 2>&1 || { cat .build/generate.log; exit 1; }
	@.build/debug/armsgazetteer > .build/gazetteer.bin && { cmp -s .build/gazetteer.bin $(IMAGE) || cp .build/gazetteer.bin $(IMAGE); }

## fresh: fails where a generated file is not what its source gives
fresh: generate
	@git diff --exit-code --stat -- $(GENERATED) $(IMAGE) docs/schema.md \
	  || { echo "generated files were stale: commit what 'make generate' wrote"; exit 1; }

## bench: start, extraction, queries and joining, each beside another program in one run (JOINING=1000000 for a million reports)
bench: build
	@$(SWIFT) build $(RELEASE) --product armsbench
	@$(SWIFT) build $(RELEASE) --product armsbench-pages
	@command -v python3 >/dev/null || { echo "make bench needs python3: apt-get install python3"; exit 1; }
	@[ -e .build/bench-python/readability ] || python3 -m pip install -q --target .build/bench-python lxml readability-lxml \
	  || echo "pages are not measured: pip could not install lxml and readability-lxml"
	@sh Tests/Bench/run.sh $(BINARY)

## eval: how right the reading is, where the evaluation's documents are at hand
eval: build
	@sh Tests/Evaluation/run.sh $(BINARY)

## fit: the weights of news, fitted anew to the marked texts (needs numpy and scipy); then 'make generate'
fit: build
	@dev=$${EVAL:-../shared/eval}/dev; weights=Sources/ArmsExtraction/Gazetteer/weights.tsv; \
	python3 Tests/Evaluation/fit.py $$dev/mentions.jsonl $$weights --armsdb $(BINARY) --half $${HALF:-all} && \
	python3 Tests/Evaluation/fit_sales.py $$dev/mentions.jsonl,$$dev/documents.jsonl Tests/Evaluation/sales.jsonl,$$dev/records.jsonl \
	  $$weights --armsdb $(BINARY) --half $${HALF:-all} --eval $${EVAL:-../shared/eval}

## held: how right news is read under weights that never saw the text: what to expect of others (needs numpy and scipy; some minutes)
held: build
	@python3 Tests/Evaluation/held.py $${EVAL:-../shared/eval}/dev --eval $${EVAL:-../shared/eval} --armsdb $(BINARY)

## profile: what runs how often, counted anew while real texts are read; then 'make build' (some minutes, where the evaluation's documents are at hand)
profile: LEARNED =
profile: tools allocator commit
	@sh Tests/Profile/run.sh $${EVAL:-../shared/eval}/dev $(PROFILE) $(SWIFT) $(RELEASE)

## install: the program, its manual and completions for bash, zsh and fish into PREFIX (default /usr/local)
install: build
	install -d $(addprefix $(SHARE)/,$(MANUAL) $(dir $(COMPLETIONS))) $(DESTDIR)$(PREFIX)/bin
	install -s -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/armsdb
	rm -f $(SHARE)/$(MANUAL)/armsdb.1 $(SHARE)/$(MANUAL)/armsdb-*.1
	$(BINARY) manual --to $(SHARE)/$(MANUAL)
	@for shell in bash zsh fish; do for file in $(COMPLETIONS); do case $$file in *$$shell*) \
	  $(BINARY) --generate-completion-script $$shell > $(SHARE)/$$file || exit 1;; esac; done; done

## uninstall: what 'make install' put into PREFIX
uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/armsdb $(SHARE)/$(MANUAL)/armsdb.1 $(SHARE)/$(MANUAL)/armsdb-*.1 $(addprefix $(SHARE)/,$(COMPLETIONS))

## deb: a Debian package in .build/deb
deb: build
	@rm -rf .build/deb
	@$(MAKE) --no-print-directory install PREFIX=/usr DESTDIR=$(CURDIR)/.build/deb/root ZSH=zsh/vendor-completions > .build/deb.log \
	  || { cat .build/deb.log; exit 1; }
	@gzip -9 -n .build/deb/root/usr/share/man/man1/*.1
	@.packaging/deb.sh $(BINARY) $(VERSION) .build/deb

## test-deb: the package installed, run and removed, in a root of its own
test-deb: deb
	@.packaging/test.sh .build/deb/armsdb_*.deb

clean:
	rm -rf .build

help:
	@sed -n 's/^## //p' Makefile

# The commit that --version names. Written only where it changed, since everything above SQLite is built anew then.
commit:
	@commit=$$(git rev-parse --short=12 HEAD 2>/dev/null) || exit 0; \
	line="#define ARMSDB_COMMIT \"$$commit\""; \
	[ "$$(cat Sources/CSQLite/commit.h 2>/dev/null)" = "$$line" ] \
	  || { printf '%s\n' "$$line" > Sources/CSQLite/commit.h; touch Sources/SQLiteKit/Build.swift; }

# What the build and the tests need beside Swift; installed where this user may, named where not.
tools:
	@command -v $(SWIFT) >/dev/null || { \
	  echo "armsdb needs the Swift 6.2 toolchain or a later one: https://www.swift.org/install/linux/"; exit 1; }
	@there() { ls $(HEADERS) && command -v sqlite3 && command -v pdftotext; }; \
	if there >/dev/null 2>&1; then exit 0; fi; \
	as=; [ "$$(id -u)" = 0 ] || as="sudo -n"; \
	echo "installing $(PACKAGES)"; \
	{ $$as apt-get install -qq -y $(PACKAGES) \
	  || { $$as apt-get update -qq && $$as apt-get install -qq -y $(PACKAGES); }; } >/dev/null 2>&1; \
	if there >/dev/null 2>&1; then exit 0; fi; \
	echo "armsdb needs the headers of SQLite, zlib and libxml2, and its tests sqlite3 and pdftotext: run 'sudo apt-get update && sudo apt-get install -y $(PACKAGES)', then make again"; \
	exit 1

# What makes the program faster and nothing else: a machine that does not give it builds without.
allocator:
	@[ -n "$(ALLOCATOR)" ] || { as=; [ "$$(id -u)" = 0 ] || as="sudo -n"; $$as apt-get install -qq -y libjemalloc-dev >/dev/null 2>&1; } \
	|| echo "built without jemalloc (apt-get install libjemalloc-dev): news is read an eighth slower"
