package dev.ooslocal.template.api;

/** Small templates. */
final class Texts {
  private Texts() {}

  static String sleeping(String duration) {
    return """
        FormatVersion: OOS-2019-06-01
        Description: Sleeps
        Tasks:
          - Name: wait
            Action: ACS::Sleep
            Properties:
              Duration: %s
        """
        .formatted(duration);
  }

  static final String TIMER =
      """
      FormatVersion: OOS-2019-06-01
      Description:
        en: Ticks
        zh-cn: 滴答
      Parameters:
        cron:
          Type: String
          Default: 0 0 * * * ?
      Tasks:
        - Name: tick
          Action: ACS::TimerTrigger
          Properties:
            Type: cron
            Expression: '{{ cron }}'
        - Name: wait
          Action: ACS::Sleep
          Properties:
            Duration: PT1S
      """;

  static final String JSON =
      "{\"FormatVersion\":\"OOS-2019-06-01\",\"Tasks\":[{\"Name\":\"wait\","
          + "\"Action\":\"ACS::Sleep\",\"Properties\":{\"Duration\":\"PT1S\"}}]}";

  static final String STATE =
      """
      FormatVersion: OOS-2019-06-01-State
      Description: A state
      States:
        - Name: collect
          Action: ACS::Inventory
      """;
}
