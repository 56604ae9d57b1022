package dev.ooslocal;

import dev.ooslocal.control.CommandLine;
import java.util.OptionalInt;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the service, or does what the command line asks for instead. */
// Rooms name their classes without looking at each other, so beans are named by full class names.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class OosLocal {
  public static void main(String[] args) {
    OptionalInt exit = CommandLine.run(args, System.out, System.err);
    if (exit.isPresent()) {
      System.exit(exit.getAsInt());
    }
    SpringApplication.run(OosLocal.class, args);
  }
}
