package dev.ooslocal.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which script of a package template is meant for an operating system. */
class PackageScriptsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      nullValues = "none",
      value = {
        "{'linux':{'InstallScript':'l'},'windows':{'InstallScript':'w'}} | linux   | InstallScript   | l",
        "{'linux':{'InstallScript':'l'},'windows':{'InstallScript':'w'}} | Windows | InstallScript   | w",
        "{'linux':{'InstallScript':'l'},'windows':{'InstallScript':'w'}} | ##      | InstallScript   | none",
        "{'a':[{'System':'Linux 7','x':{'UninstallScript':'u'}}]}        | linux   | UninstallScript | u",
        "{'a':[{'System':'Linux 7','x':{'UninstallScript':'u'}}]}        | windows | UninstallScript | none",
        "{'a':{'UninstallScript':'u'},'b':{'InstallScript':'i'}}         | linux   | InstallScript   | i",
        "{'a':{'UninstallScript':'u'},'b':{'InstallScript':'i'}}         | ##      | UninstallScript | u",
        "{'InstallScript':' '}                                           | linux   | InstallScript   | none",
        "{'InstallScript':7}                                             | linux   | InstallScript   | none",
        "[]                                                              | linux   | InstallScript   | none",
      })
  void isTheFirstWhoseSurroundingsNameItOrNone(
      String template, String system, String script, @Nullable String expected) {
    PackageScripts scripts = new PackageScripts(Json.parse(template.replace('\'', '"')), system);
    assertThat(scripts.script(script).orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "{'osType':'Linux'}                 | linux",
        "{'a':1,'Platform':'Windows 2022'}  | windows",
        "{'OS':'solaris'}                   | ##",
        "{'name':'linux'}                   | ##",
        "'linux'                            | ##",
      })
  void knowsTheSystemThatFactsName(String facts, String expected) {
    assertThat(PackageScripts.system(Json.parse(facts.replace('\'', '"')))).isEqualTo(expected);
  }
}
