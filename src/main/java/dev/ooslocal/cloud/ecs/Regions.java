package dev.ooslocal.cloud.ecs;

import java.util.List;

/** The regions of this cloud. */
final class Regions {
  /**
   * @param id such as {@code cn-hangzhou}
   * @param name as the console shows it
   */
  record Region(String id, String name) {}

  static final List<Region> ALL =
      List.of(
          new Region("cn-qingdao", "华北1（青岛）"),
          new Region("cn-beijing", "华北2（北京）"),
          new Region("cn-zhangjiakou", "华北3（张家口）"),
          new Region("cn-huhehaote", "华北5（呼和浩特）"),
          new Region("cn-wulanchabu", "华北6（乌兰察布）"),
          new Region("cn-hangzhou", "华东1（杭州）"),
          new Region("cn-shanghai", "华东2（上海）"),
          new Region("cn-shenzhen", "华南1（深圳）"),
          new Region("cn-heyuan", "华南2（河源）"),
          new Region("cn-guangzhou", "华南3（广州）"),
          new Region("cn-chengdu", "西南1（成都）"),
          new Region("cn-hongkong", "中国香港"),
          new Region("ap-northeast-1", "日本（东京）"),
          new Region("ap-northeast-2", "韩国（首尔）"),
          new Region("ap-southeast-1", "新加坡"),
          new Region("ap-southeast-3", "马来西亚（吉隆坡）"),
          new Region("ap-southeast-5", "印度尼西亚（雅加达）"),
          new Region("ap-southeast-6", "菲律宾（马尼拉）"),
          new Region("ap-southeast-7", "泰国（曼谷）"),
          new Region("us-east-1", "美国（弗吉尼亚）"),
          new Region("us-west-1", "美国（硅谷）"),
          new Region("eu-west-1", "英国（伦敦）"),
          new Region("me-east-1", "阿联酋（迪拜）"),
          new Region("eu-central-1", "德国（法兰克福）"));

  /** Chosen: every region has the same four zones. */
  static final List<String> ZONES = List.of("h", "i", "j", "k");

  private Regions() {}
}
