# The one entry to everything: `make help`.
SHELL := /bin/bash
# The newest JDK of at least 25 that can be found: JAVA_HOME if it fits, else the usual places.
JDK := $(shell for home in "$$JAVA_HOME" /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$$HOME"/.sdkman/candidates/java/*; do \
	[ -f "$$home/release" ] && [ -x "$$home/bin/javac" ] && \
	v=$$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$$home/release") && [ "$${v:-0}" -ge 25 ] && echo "$$home" && break; done)
MVN := JAVA_HOME="$(JDK)" mvn --batch-mode --no-transfer-progress

.PHONY: help run test bench format docs image jdk

help: ## Lists the targets.
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 10

jdk:
	@[ -n "$(JDK)" ] || { echo "JDK 25 or newer is needed: install one or set JAVA_HOME." >&2; exit 1; }

test: jdk ## Builds everything and runs all tests.
	$(MVN) verify

format: jdk ## Formats the sources.
	$(MVN) --quiet spotless:apply
