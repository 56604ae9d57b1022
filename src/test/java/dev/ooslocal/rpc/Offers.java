package dev.ooslocal.rpc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every operation of the service, found on the class path: no room has to be named. */
final class Offers {
  private Offers() {}

  static List<Contract<?, ?>> all() {
    List<Contract<?, ?>> found = new ArrayList<>();
    types().forEach(type -> found.add(Contract.of(type, type.getSimpleName())));
    return found;
  }

  /** The room of each operation. */
  static Map<String, String> rooms() {
    Map<String, String> rooms = new TreeMap<>();
    for (Class<?> type : types()) {
      rooms.put(type.getSimpleName(), type.getPackageName().split("\\.", -1)[2]);
    }
    return rooms;
  }

  private static List<Class<?>> types() {
    ClassPathScanningCandidateComponentProvider scan =
        new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(Operation.class));
    List<Class<?>> found = new ArrayList<>();
    for (BeanDefinition definition : scan.findCandidateComponents("dev.ooslocal")) {
      Class<?> type = type(String.valueOf(definition.getBeanClassName()));
      if (!type.isMemberClass()) {
        found.add(type);
      }
    }
    found.sort(Comparator.comparing(Class::getSimpleName));
    return found;
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
