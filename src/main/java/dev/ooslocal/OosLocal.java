package dev.ooslocal;

import dev.ooslocal.control.CommandLine;
import dev.ooslocal.control.PreparedStart;
import dev.ooslocal.control.Training;
import java.util.Locale;
import java.util.OptionalInt;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the service, or does what the command line asks for instead. */
// Rooms name their classes without looking at each other, so beans are named by full class names.
// The gate times its requests by operation; observing each request a second time costs more than
// the whole way through Tomcat.
@SpringBootApplication(
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    exclude = WebMvcObservationAutoConfiguration.class)
@ConfigurationPropertiesScan
public class OosLocal {
  public static void main(String[] args) {
    // Numbers in ids, statements and answers are for machines: ١ is no 1 to them.
    Locale.setDefault(Locale.ROOT);
    if (Training.isAskedFor(args)) {
      Training.with(start(Training.SETTINGS));
      return;
    }
    OptionalInt exit = CommandLine.run(args, System.out, System.err);
    if (exit.isPresent()) {
      System.exit(exit.getAsInt());
    }
    start(args);
  }

  private static ConfigurableApplicationContext start(String[] args) {
    SpringApplication service = new SpringApplication(OosLocal.class);
    service.addListeners(new PreparedStart());
    return service.run(args);
  }
}
