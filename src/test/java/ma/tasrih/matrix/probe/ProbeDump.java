package ma.tasrih.matrix.probe;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything a page could show of a bean: what its getters give, and what these hold. */
final class ProbeDump {

  private static final int DEEPEST = 5;
  private static final int MOST = 60;

  private final StringBuilder text = new StringBuilder();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private ProbeDump() {}

  static String of(Object bean) {
    ProbeDump dump = new ProbeDump();
    dump.getters(bean, 0);
    return dump.text.toString();
  }

  /** The same of a value that is no bean, such as what a use case gives back. */
  static String ofValue(Object value) {
    ProbeDump dump = new ProbeDump();
    dump.write(value, 0);
    return dump.text.toString();
  }

  private void getters(Object bean, int depth) {
    Class<?> type = bean.getClass();
    while (type.getName().contains("$Proxy$") || type.isSynthetic()) {
      type = type.getSuperclass();
    }
    for (Method method : type.getMethods()) {
      boolean ours = method.getDeclaringClass().getName().startsWith("ma.tasrih");
      if (ours && method.getParameterCount() == 0 && isGetter(method)) {
        text.append(method.getName()).append('=');
        write(got(bean, method), depth + 1);
        text.append('\n');
      }
    }
  }

  private static boolean isGetter(Method method) {
    return method.getName().matches("(get|is)[A-Z].*") && method.getReturnType() != void.class;
  }

  private static Object got(Object bean, Method method) {
    try {
      method.setAccessible(true);
      return method.invoke(bean);
    } catch (InvocationTargetException refused) {
      return "! " + refused.getCause().getClass().getSimpleName();
    } catch (IllegalAccessException | RuntimeException hidden) {
      return "? " + hidden.getClass().getSimpleName();
    }
  }

  private void write(Object value, int depth) {
    if (value == null || value instanceof CharSequence || value instanceof Number) {
      text.append(value).append(' ');
    } else if (value instanceof Boolean || value instanceof Enum || value instanceof Class) {
      text.append(value).append(' ');
    } else if (value instanceof TemporalAccessor) {
      text.append(value).append(' ');
    } else if (depth < DEEPEST && seen.add(value)) {
      inside(value, depth);
    }
  }

  private void inside(Object value, int depth) {
    if (value instanceof Optional<?> maybe) {
      maybe.ifPresent(one -> write(one, depth));
    } else if (value instanceof Map<?, ?> map) {
      map.entrySet().stream().limit(MOST).forEach(e -> pair(e.getKey(), e.getValue(), depth));
    } else if (value instanceof Iterable<?> many) {
      int count = 0;
      for (Object one : many) {
        if (count++ < MOST) {
          write(one, depth + 1);
        }
      }
    } else if (value instanceof Object[] array) {
      Arrays.stream(array).limit(MOST).forEach(one -> write(one, depth + 1));
    } else if (value.getClass().isRecord()) {
      for (RecordComponent part : value.getClass().getRecordComponents()) {
        pair(part.getName(), got(value, part.getAccessor()), depth);
      }
      text.append(value.toString()).append(' ');
    } else if (value.getClass().getName().startsWith("ma.tasrih")) {
      text.append(value.toString()).append(' ');
      getters(value, depth);
    }
  }

  private void pair(Object name, Object value, int depth) {
    text.append(name).append(':');
    write(value, depth + 1);
  }
}
