package dev.ooslocal.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.execution.Service;
import dev.ooslocal.platform.LocalProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Git operations over HTTP, on repositories of a seed file. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class GitOperationsTest {
  private static final String[] SHOP = {
    "Platform", "GitHub", "Owner", "octo", "RepoFullName", "octo-org/shop"
  };

  @LocalServerPort private int port;
  @Autowired private GitSeeds seeds;
  @TempDir private Path folder;
  private Service service;

  @BeforeEach
  void seed() throws Exception {
    service = new Service(port);
    Path shop = folder.resolve("shop");
    try (Git git = Git.init().setInitialBranch("main").setDirectory(shop.toFile()).call()) {
      Files.createDirectories(shop.resolve("web/src"));
      Files.writeString(shop.resolve("pom.xml"), "<project/>");
      Files.writeString(shop.resolve("web/package.json"), "{}");
      Files.writeString(shop.resolve("web/src/index.js"), "run()");
      git.add().addFilepattern(".").call();
      git.commit().setMessage("First things\n\nmore").setSign(false).call();
      git.branchCreate().setName("release").call();
    }
    Files.writeString(
        folder.resolve("git.yml"),
        """
        accounts:
          - name: octo
            platform: github
            organizations:
              - name: octo-org
                repositories:
                  - {name: shop, path: shop, description: Sells things, private: true}
              - name: empty-org
          - {name: maker, platform: github}
          - {name: cat, platform: gitee}
        """);
    seeds.load(folder.resolve("git.yml"));
  }

  private JsonNode shop(String operation, String... more) {
    return service.call(
        operation, Stream.concat(Stream.of(SHOP), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void listsAccountsOrganizationsAndRepositories() {
    JsonNode accounts = service.call("ListGitAccounts", "Platform", "github");
    assertThat(accounts.at("/GitAccounts/1/Owner").asString()).isEqualTo("octo");
    assertThat(accounts.at("/GitAccounts/0/IsActive").asBoolean()).isTrue();
    assertThat(accounts.path("Count").asInt()).isEqualTo(2);

    JsonNode organizations =
        service.call("ListGitOrganizations", "Platform", "github", "Owner", "octo");
    assertThat(organizations.at("/GitOrgs/1/OrgName").asString()).isEqualTo("octo-org");
    String orgId = organizations.at("/GitOrgs/1/OrgId").asString();

    JsonNode repositories =
        service.call("ListGitRepositories", "Platform", "github", "Owner", "octo", "OrgId", orgId);
    assertThat(repositories.at("/GitRepos/0/FullName").asString()).isEqualTo("octo-org/shop");
    assertThat(repositories.at("/GitRepos/0/HtmlUrl").asString())
        .isEqualTo("https://github.com/octo-org/shop");
    assertThat(repositories.at("/GitRepos/0/RepoId").isIntegralNumber()).isTrue();
    assertThat(repositories.at("/GitRepos/0/Description").asString()).isEqualTo("Sells things");
    assertThat(repositories.at("/GitRepos/0/IsPrivate").asBoolean()).isTrue();
    assertThat(shop("GetGitRepository").path("Description").asString()).isEqualTo("Sells things");
    JsonNode beyond =
        service.call(
            "ListGitRepositories", "Platform", "github", "Owner", "octo", "PageNumber", "2");
    assertThat(beyond.path("GitRepos").size()).isZero();
    assertThat(beyond.path("Count").asInt()).isEqualTo(1);
  }

  @Test
  void findsARepositoryByItsNumber() {
    JsonNode listed = service.call("ListGitRepositories", "Platform", "github", "Owner", "octo");
    String id = listed.at("/GitRepos/0/RepoId").asString();
    JsonNode analysis =
        service.call("AnalyzeGitRepository", "Platform", "github", "Owner", "octo", "RepoId", id);
    assertThat(analysis.path("Count").asInt()).isEqualTo(2);
  }

  @Test
  void readsBranchesCommitsAndContents() {
    JsonNode branches = shop("ListGitBranches");
    assertThat(branches.at("/GitBranches/0/Name").asString()).isEqualTo("main");
    assertThat(branches.at("/GitBranches/1/Name").asString()).isEqualTo("release");
    JsonNode head = shop("GetGitBranch", "Branch", "release");
    assertThat(head.at("/Commit/Message").asString()).isEqualTo("First things");
    assertThat(head.at("/Commit/Sha").asString()).matches("[0-9a-f]{40}");

    JsonNode root = shop("ListGitRepositoryContents");
    assertThat(root.at("/Contents/0/Name").asString()).isEqualTo("pom.xml");
    assertThat(root.at("/Contents/1/Type").asString()).isEqualTo("dir");
    JsonNode folders = shop("ListGitRepositoryContents", "ContentType", "dir");
    assertThat(folders.path("Count").asInt()).isEqualTo(1);
    JsonNode source = shop("ListGitRepositoryContents", "Path", "web/src");
    assertThat(source.at("/Contents/0/Path").asString()).isEqualTo("web/src/index.js");
    JsonNode file = shop("ListGitRepositoryContents", "Path", "web/src/index.js");
    assertThat(file.at("/Contents/0/Content").asString()).isEqualTo("run()");
  }

  @Test
  void guessesHowItIsBuilt() {
    JsonNode results = shop("AnalyzeGitRepository").path("AnalysisResults");
    assertThat(results.at("/0/BuildType").asString()).isEqualTo("Maven");
    assertThat(results.at("/0/RuntimeType").asString()).isEqualTo("Java");
    assertThat(results.at("/1/BuildFiles/0/FileType").asString()).isEqualTo("package.json");
    assertThat(results.at("/1/BuildFiles/0/Paths/0").asString()).isEqualTo("web/package.json");
  }

  @ParameterizedTest
  @CsvSource({"pom.xml, true", "web/src/index.js, true", "web, false", "none.txt, false"})
  void tellsWhetherAFileExists(String path, boolean exists) {
    assertThat(shop("CheckGitRepoFileExists", "FilePath", path).path("FileExists").asBoolean())
        .isEqualTo(exists);
  }

  @Test
  void createsAnEmptyRepositoryAndACopy() {
    JsonNode copy =
        service.call(
            "CreateGitRepository",
            "Platform",
            "github",
            "Owner",
            "maker",
            "SourceRepoOwner",
            "octo-org",
            "SourceRepoName",
            "shop",
            "SourceRepoBranch",
            "release",
            "TargetRepoName",
            "copy",
            "IsPrivate",
            "true");
    assertThat(copy.at("/GitRepo/FullName").asString()).isEqualTo("maker/copy");
    assertThat(copy.at("/GitRepo/IsPrivate").asString()).isEqualTo("True");
    assertThat(copy.at("/GitRepo/Description").asString()).isEqualTo("Sells things");
    String[] made = {"Platform", "github", "Owner", "maker", "RepoFullName", "maker/copy"};
    assertThat(service.call("CheckGitRepositoryExists", made).path("RepoExists").asBoolean())
        .isTrue();
    JsonNode branches = service.call("ListGitBranches", made);
    assertThat(branches.path("Count").asInt()).isEqualTo(1);
    assertThat(branches.at("/GitBranches/0/Name").asString()).isEqualTo("release");
    assertThat(service.call("GetGitRepository", made).path("IsPrivate").asBoolean()).isTrue();

    service.call(
        "CreateGitRepository", "Platform", "github", "Owner", "maker", "TargetRepoName", "blank");
    JsonNode none =
        service.call(
            "ListGitBranches",
            "Platform",
            "github",
            "Owner",
            "maker",
            "RepoFullName",
            "maker/blank");
    assertThat(none.path("Count").asInt()).isZero();
  }

  /** A template learns where the repository can be fetched. */
  @Test
  void givesTemplatesAnAddress() {
    String id =
        service.start(
            """
            FormatVersion: OOS-2019-06-01
            Tasks:
              - Name: repo
                Action: ACS::GitCodeRepo
                Properties:
                  {Platform: GitHub, Owner: octo, Organization: octo-org, Repository: shop}
                Outputs:
                  url: {ValueSelector: .AuthorizedUrl, Type: String}
            Outputs:
              url: {Type: String, Value: '{{ repo.url }}'}
            """);
    assertThat(service.until(id, "Success").path("Outputs").asString())
        .contains(folder.resolve("shop").toUri().toString());
  }

  @Test
  void theBuiltInActionTellsTheAddress() {
    String id =
        service
            .call(
                "StartExecution",
                "TemplateName",
                "ACS::CICD::GitCodeRepo",
                "Parameters",
                "{\"platform\":\"github\",\"owner\":\"octo\",\"organization\":\"octo-org\",\"repository\":\"shop\"}")
            .at("/Execution/ExecutionId")
            .asString();

    assertThat(service.until(id, "Success").path("Outputs").asString())
        .contains(folder.resolve("shop").toUri().toString());
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        refusal("ListGitOrganizations", "EntityNotExists.GitAccount", "Owner", "nobody"),
        refusal("ListGitRepositories", "EntityNotExists.GitAccount", "Owner", "cat"),
        refusal(
            "ListGitBranches",
            "EntityNotExists.GitRepository",
            "Owner",
            "octo",
            "RepoFullName",
            "octo-org/none"),
        refusal(
            "GetGitBranch",
            "EntityNotExists.GitBranch",
            "RepoFullName",
            "octo-org/shop",
            "Branch",
            "none"),
        refusal(
            "AnalyzeGitRepository",
            "EntityNotExists.GitBranch",
            "Owner",
            "octo",
            "RepoFullName",
            "octo-org/shop",
            "Branch",
            "none"),
        refusal(
            "CheckGitRepoFileExists",
            "EntityNotExists.GitBranch",
            "Owner",
            "octo",
            "RepoFullName",
            "octo-org/shop",
            "FilePath",
            "pom.xml",
            "Branch",
            "none"),
        refusal(
            "ListGitRepositoryContents",
            "EntityNotExists.GitBranch",
            "Owner",
            "octo",
            "RepoFullName",
            "octo-org/shop",
            "Branch",
            "none"),
        refusal(
            "CreateGitRepository",
            "EntityNotExists.GitAccount",
            "Owner",
            "nobody",
            "TargetRepoName",
            "any"),
        refusal("AnalyzeGitRepository", "InvalidParameter", "Owner", "octo", "RepoId", "many"),
        refusal("CreateGitRepository", "MissingTargetRepoName", "Owner", "octo"),
        refusal(
            "CreateGitRepository",
            "InvalidParameter",
            "Owner",
            "octo",
            "TargetRepoName",
            "../../x"),
        refusal(
            "CreateGitRepository",
            "EntityAlreadyExists.GitRepository",
            "Owner",
            "octo",
            "TargetRepoOwner",
            "octo-org",
            "TargetRepoName",
            "shop"),
        refusal(
            "CreateGitRepository",
            "EntityNotExists.GitBranch",
            "Owner",
            "octo",
            "SourceRepoOwner",
            "octo-org",
            "SourceRepoName",
            "shop",
            "SourceRepoBranch",
            "none",
            "TargetRepoName",
            "c"));
  }

  private static Arguments refusal(String operation, String code, String... parameters) {
    return Arguments.of(operation, code, parameters);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refuses(String operation, String code, String[] parameters) {
    String[] all =
        Stream.concat(Stream.of("Platform", "github"), Stream.of(parameters))
            .toArray(String[]::new);
    assertThat(service.ask(operation, all).body().path("Code").asString()).isEqualTo(code);
  }

  @Test
  void namesFileAndLineOfABrokenSeed() throws Exception {
    Path file = folder.resolve("git.yml");
    Files.writeString(
        file,
        """
        accounts:
          - name: octo
            platform: github
            organizations:
              - name: o
                repositories:
                  - {name: gone, path: nowhere}
        """);
    Assertions.assertThatThrownBy(() -> seeds.load(file))
        .isInstanceOfSatisfying(
            LocalProblem.class,
            problem -> assertThat(problem.message()).contains("git.yml:7", "is no git repository"));
  }
}
