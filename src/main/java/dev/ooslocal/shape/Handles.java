package dev.ooslocal.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Fast ways into and out of a record, also one that is not public. */
final class Handles {
  private static final MethodType READS = MethodType.methodType(Object.class, Object.class);

  private final MethodHandle constructor;
  private final MethodHandle[] accessors;

  Handles(Class<? extends Record> type) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      constructor =
          lookup
              .findConstructor(type, MethodType.methodType(void.class, types))
              .asSpreader(Object[].class, types.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
      accessors = new MethodHandle[components.length];
      for (int i = 0; i < components.length; i++) {
        accessors[i] =
            lookup
                .findVirtual(type, components[i].getName(), MethodType.methodType(types[i]))
                .asType(READS);
      }
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("cannot see into " + type, impossible);
    }
  }

  Object create(@Nullable Object[] values) {
    try {
      return (Object) constructor.invokeExact(values);
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Nullable Object read(Record from, int component) {
    try {
      return (Object) accessors[component].invokeExact((Object) from);
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
