package dev.ooslocal.account;

import java.util.List;

/** The regions that the service knows, in the order in which it lists them. */
public final class Regions {
  public static final List<Region> ALL =
      List.of(
          new Region("cn-qingdao", "China (Qingdao)", "华北1（青岛）", "中国 (青島)"),
          new Region("cn-beijing", "China (Beijing)", "华北2（北京）", "中国 (北京)"),
          new Region("cn-zhangjiakou", "China (Zhangjiakou)", "华北3（张家口）", "中国 (張家口)"),
          new Region("cn-huhehaote", "China (Hohhot)", "华北5（呼和浩特）", "中国 (フフホト)"),
          new Region("cn-wulanchabu", "China (Ulanqab)", "华北6（乌兰察布）", "中国 (ウランチャブ)"),
          new Region("cn-hangzhou", "China (Hangzhou)", "华东1（杭州）", "中国 (杭州)"),
          new Region("cn-shanghai", "China (Shanghai)", "华东2（上海）", "中国 (上海)"),
          new Region("cn-shenzhen", "China (Shenzhen)", "华南1（深圳）", "中国 (深セン)"),
          new Region("cn-heyuan", "China (Heyuan)", "华南2（河源）", "中国 (河源)"),
          new Region("cn-guangzhou", "China (Guangzhou)", "华南3（广州）", "中国 (広州)"),
          new Region("cn-chengdu", "China (Chengdu)", "西南1（成都）", "中国 (成都)"),
          new Region("cn-hongkong", "China (Hong Kong)", "中国香港", "中国 (香港)"),
          new Region("ap-northeast-1", "Japan (Tokyo)", "日本（东京）", "日本 (東京)"),
          new Region("ap-northeast-2", "South Korea (Seoul)", "韩国（首尔）", "韓国 (ソウル)"),
          new Region("ap-southeast-1", "Singapore", "新加坡", "シンガポール"),
          new Region("ap-southeast-3", "Malaysia (Kuala Lumpur)", "马来西亚（吉隆坡）", "マレーシア (クアラルンプール)"),
          new Region("ap-southeast-5", "Indonesia (Jakarta)", "印度尼西亚（雅加达）", "インドネシア (ジャカルタ)"),
          new Region("ap-southeast-6", "Philippines (Manila)", "菲律宾（马尼拉）", "フィリピン (マニラ)"),
          new Region("ap-southeast-7", "Thailand (Bangkok)", "泰国（曼谷）", "タイ (バンコク)"),
          new Region("us-east-1", "US (Virginia)", "美国（弗吉尼亚）", "米国 (バージニア)"),
          new Region("us-west-1", "US (Silicon Valley)", "美国（硅谷）", "米国 (シリコンバレー)"),
          new Region("eu-west-1", "UK (London)", "英国（伦敦）", "イギリス (ロンドン)"),
          new Region("eu-central-1", "Germany (Frankfurt)", "德国（法兰克福）", "ドイツ (フランクフルト)"),
          new Region("me-east-1", "UAE (Dubai)", "阿联酋（迪拜）", "UAE (ドバイ)"),
          new Region("me-central-1", "Saudi Arabia (Riyadh)", "沙特（利雅得）", "サウジアラビア (リヤド)"));

  private Regions() {}

  /**
   * A region.
   *
   * @param id such as {@code cn-hangzhou}
   * @param english its English name
   * @param chinese its Chinese name
   * @param japanese its Japanese name
   */
  public record Region(String id, String english, String chinese, String japanese) {
    /** The name in a language: {@code zh-CN}, {@code ja}; any other: English. */
    public String name(String language) {
      return switch (language) {
        case "zh-CN" -> chinese;
        case "ja" -> japanese;
        case String other -> english;
      };
    }
  }
}
