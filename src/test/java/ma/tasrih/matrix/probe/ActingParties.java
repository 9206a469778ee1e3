package ma.tasrih.matrix.probe;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ma.tasrih.identity.web.ActingAffiliate;

/**
 * Puts everybody back to the affiliate they acted for at the beginning, so that no row depends on
 * what an earlier one chose or lost; even to one they may no longer act for.
 */
final class ActingParties {

  private static final Map<ActingAffiliate, Object> FIRST = new ConcurrentHashMap<>();

  private ActingParties() {}

  /** Keeps what the caller of this request has chosen. */
  static void remember() {
    ActingAffiliate mine = mine();
    FIRST.put(mine, String.valueOf(get(mine, "chosen")));
  }

  /** As when the session is new: the caller has chosen nobody. */
  static void forget() {
    set(mine(), "chosen", null);
  }

  /** Puts back what was kept, for everybody. */
  static void reset() {
    FIRST.forEach(
        (acting, chosen) -> {
          set(acting, "chosen", chosen.equals("null") ? null : chosen);
          set(acting, "lost", "");
        });
  }

  /** The session's own object, not the stand-in every session shares. */
  private static ActingAffiliate mine() {
    BeanManager beans = CDI.current().getBeanManager();
    Bean<?> bean = beans.resolve(beans.getBeans(ActingAffiliate.class));
    Context session = beans.getContext(SessionScoped.class);
    return get(session, bean, beans);
  }

  @SuppressWarnings("unchecked")
  private static <T> ActingAffiliate get(Context session, Bean<T> bean, BeanManager beans) {
    return (ActingAffiliate) session.get(bean, beans.createCreationalContext(bean));
  }

  private static Object get(ActingAffiliate acting, String field) {
    try {
      return field(field).get(acting);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void set(ActingAffiliate acting, String field, Object value) {
    try {
      field(field).set(acting, value);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Field field(String name) {
    try {
      Field field = ActingAffiliate.class.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException renamed) {
      throw new IllegalStateException(renamed);
    }
  }
}
