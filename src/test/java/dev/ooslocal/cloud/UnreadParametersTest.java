package dev.ooslocal.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.cloud.CallJournal.Filter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Parameters that a simulated call does not read are ignored, and told. */
class UnreadParametersTest {
  private static final CloudWorld world = new CloudWorld();

  @AfterAll
  static void close() {
    world.close();
  }

  /** The world has instances and disks, but nobody ran a command, made a snapshot or an alias. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ECS | StopInstance | {'InstanceId':'i-local0001','ForceStpo':true} |"
            + " [{'name':'ForceStpo','didYouMean':'ForceStop'}]",
        "ECS | StopInstances | {'InstanceId1':'i-local0002','ForceStop':false} | -",
        "ECS | DescribeZones | {'Colour':'red'} | [{'name':'Colour'}]",
        "ECS | DescribeZones | {'Colour':'','Sizes':[]} | -",
        "ECS | DescribeZones | {'RegionId':'cn-hangzhou','ClientToken':'t','OwnerId':1,"
            + "'Version':'2014-05-26','Format':'JSON'} | -",
        "ECS | DescribeZones | {'DryRun':'False','AutoPay':true} | -",
        "ECS | DescribeZones | {'DryRun':true} | [{'name':'DryRun'}]",
        "ECS | DescribeInstances | {'InstanceIDs':['i-local0001']} |"
            + " [{'name':'InstanceIDs','didYouMean':'InstanceIds'}]",
        "ECS | DescribeInstances | {'Filter':[{'Key':'CreationStartTime','Value':'2026-01-01T00:00Z'},"
            + "{'Key':'Colour','Value':'red'}]} | [{'name':'Filter.2.Key=Colour'}]",
        "ECS | DescribeInstances | {'Filter1Key':'CreationStartTimes','Filter1Value':'2026'} |"
            + " [{'name':'Filter1Key=CreationStartTimes',"
            + "'didYouMean':'Filter1Key=CreationStartTime'}]",
        "ECS | DescribeInstances | {'Tag1Key':'a','Tag3Key':'b'} | [{'name':'Tag3Key'}]",
        "ECS | DescribeInstances | {'Tag':[{'Key':'a'}],'PageSize':5,'PageNumber':1} | -",
        "ECS | DescribeInstances | {'MaxResults':5,'PageNumber':1} | [{'name':'PageNumber'}]",
        "ECS | DescribeDisks | {'DiskIDs':['d-1'],'InstanceId':'i-local0001'} |"
            + " [{'name':'DiskIDs','didYouMean':'DiskIds'}]",
        "ECS | DescribeSnapshots | {'SnapshotIds':['s-1'],'DiskId':'d-1','Status':'accomplished'} | -",
        "ECS | DescribeInvocations | {'InstanceId':'i-1','ContentEncoding':'PlainText'} | -",
        "ECD | DescribeInvocations | {'DesktopIds':['e-1'],'IncludeOutput':true,"
            + "'ContentEncoding':'PlainText','CommandType':'RunBatScript'} | -",
        "ROS | ListStacks | {'StackId':'s','StackName':['a'],'Tag':[{'Key':'a'}]} | -",
        "OSS | ListBuckets | {'prefix':'a','marker':'b','colour':'red'} | [{'name':'colour'}]",
        "RDS | DescribeDBInstances | {'MaxResults':5} | [{'name':'MaxResults'}]",
        "TAG | ListTagResources | {'Tags':{'a':'b'},'Tagz':1} | [{'name':'Tagz'}]",
      })
  void keepsInTheJournalWhatNobodyReads(
      String service, String api, String parameters, String unread) {
    world.body(world.call(service, api, parameters));
    assertThat(unread()).isEqualTo(unread.equals("-") ? null : CloudWorld.json(unread));
  }

  @Test
  void tellsOfARefusedCallOnlyWhatWasMeantForWhatItLacks() {
    world.refused("StartInstance", "{'InstanceID':'i-local0001','Colour':'red'}");
    assertThat(unread())
        .isEqualTo(CloudWorld.json("[{'name':'InstanceID','didYouMean':'InstanceId'}]"));
    world.refused("StopInstance", "{'InstanceId':'i-none','StoppedMode':'x','Colour':'red'}");
    assertThat(unread()).isNull();
  }

  @Test
  void tellsWhoeverCallsInOneSentence() {
    assertThat(said("{'Colour':'red'}")).containsExactly("ECS DescribeInstances ignores Colour");
    assertThat(said("{'Statuss':'Running'}"))
        .containsExactly("ECS DescribeInstances ignores Statuss: did you mean Status?");
    assertThat(said("{'Statuss':'Running','Colour':'red'}"))
        .containsExactly("ECS DescribeInstances ignores Statuss (did you mean Status?), Colour");
    assertThat(said("{'Status':'Running'}")).isEmpty();
  }

  @Test
  void tellsTheUnreadOnesOfOosItselfWhenItsAnswerIsThere() {
    List<String> said = new ArrayList<>();
    CloudCall call = world.call("OOS", "GetTemplate", "{'TemplateNam':'a','RegionId':'b'}");
    JsonNode outcome = Outcome.of(Answered.By.SIMULATED, CloudWorld.json("{'Template':{}}"));
    world
        .bean(TransactionTemplate.class)
        .executeWithoutResult(_ -> world.bean(Cloud.class).arrived(call, outcome, said::add));
    assertThat(said)
        .containsExactly("OOS GetTemplate ignores TemplateNam: did you mean TemplateName?");
    assertThat(unread())
        .isEqualTo(CloudWorld.json("[{'name':'TemplateNam','didYouMean':'TemplateName'}]"));
  }

  private List<String> said(String parameters) {
    List<String> said = new ArrayList<>();
    CloudCall call = world.call("ECS", "DescribeInstances", parameters);
    world
        .bean(TransactionTemplate.class)
        .executeWithoutResult(_ -> world.bean(Cloud.class).call(call, said::add));
    return said;
  }

  /** Of the latest call; null when there is nothing to tell. */
  private @Nullable JsonNode unread() {
    List<ObjectNode> calls = world.bean(CallJournal.class).list(Filter.NONE).calls();
    return calls.getLast().get("unread");
  }
}
