# The one entry to everything: `make help`.
SHELL := /bin/bash

# The newest JDK of at least 25: JAVA_HOME where it fits, else what the usual places hold.
JDK_PLACES := /usr/lib/jvm*/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
	$(HOME)/.sdkman/candidates/java/* $(HOME)/.jdks/* $(HOME)/.local/share/mise/installs/java/* $(HOME)/.asdf/installs/java/*
JDK := $(shell for home in "$$JAVA_HOME" $(JDK_PLACES); do \
	[ -x "$$home/bin/javac" ] && [ -f "$$home/release" ] || continue; \
	v=$$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$$home/release"); \
	[ "$${v:-0}" -ge 25 ] && { [ "$$home" = "$$JAVA_HOME" ] && v=999; echo "$$v $$home"; }; \
	done | sort -rn | head -n 1 | cut -d' ' -f2-)

MVN := JAVA_HOME="$(JDK)" mvn --batch-mode --no-transfer-progress
JAR := target/oos-local.jar
FAST := target/fast-start-$(notdir $(JDK))
SOURCES := $(shell find src/main -type f 2>/dev/null) pom.xml
VERSION := $(shell sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml | head -n 1)

.PHONY: help run test bench jmh mutation format docs image jdk

help: ## Lists the targets.
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 10

run: $(FAST).options ## Builds if needed and serves on port 8667, state in ./data (other settings as OOS_… variables).
	@OOS_STORAGE="$${OOS_STORAGE:-file}" exec "$(JDK)/bin/java" $(JAVA_OPTS) $$(cat $<)

# The jar taken apart, with an AOT cache for this very JDK; where that fails the jar is run as it is.
$(FAST).options: $(JAR)
	@rm -rf $(FAST)
	@echo "Preparing fast starts …"
	@if "$(JDK)/bin/java" -Djarmode=tools -jar $(JAR) extract --destination $(FAST) \
	  && "$(JDK)/bin/java" -XX:AOTCacheOutput=$(FAST)/oos-local.aot -jar $(FAST)/oos-local.jar train >$(FAST)/training.log 2>&1; \
	then echo "-XX:AOTCache=$(FAST)/oos-local.aot -Xlog:aot*=error -XX:+UseSerialGC -Xms64m -jar $(FAST)/oos-local.jar"; \
	else echo "-jar $(JAR)"; fi >$@

$(JAR): $(SOURCES) | jdk
	@echo "Building $(JAR) …"
	@$(MVN) --quiet package -DskipTests
	@touch $(JAR)

test: jdk ## Builds everything, runs all tests and checks.
	$(MVN) verify

bench: $(FAST).options ## Measures; docs/performance.md says what. ARGS="--modes=memory --templates=tasks_1 --seconds=20" picks.
	$(MVN) --quiet integration-test -Pbench -Dbench.args='$(ARGS)' -Dbench.fast=$(abspath $<)

jmh: jdk ## Measures the language alone. ARGS="-f 1 -i 3 evaluate" picks.
	$(MVN) --quiet process-test-classes -Pjmh -Djmh.args='$(ARGS)'

mutation: jdk ## Runs the mutation tests of language and decider, part by part (40 minutes), and tells the total. PARTS="plans checks" does these anew.
	$(MVN) --quiet test-compile
	@JAVA_HOME="$(JDK)" src/test/mutation/run $(PARTS)

format: jdk ## Formats the sources.
	$(MVN) --quiet spotless:apply

docs: jdk ## Writes the generated parts of docs/ anew; the tests fail when they are stale.
	$(MVN) test -Dtest='*DocsTest' -Dupdate.docs=true -Dsurefire.failIfNoSpecifiedTests=false

image: jdk $(JAR) ## Builds the container image oos-local:latest.
	docker build -f docker/Dockerfile --build-arg VERSION=$(VERSION) -t oos-local:$(VERSION) -t oos-local:latest .

jdk:
	@command -v mvn >/dev/null || { echo "Maven is needed: install it (Debian: apt-get install maven)." >&2; exit 1; }
	@[ -n "$(JDK)" ] || { echo "A JDK 25 or newer is needed and none was found: install one, or set JAVA_HOME to it." >&2; exit 1; }
