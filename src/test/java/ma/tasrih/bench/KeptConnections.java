package ma.tasrih.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/** Connections used again, as the server's pool does, so that opening them is not measured. */
final class KeptConnections {

  private final DataSource source;
  private final Queue<Connection> free = new ConcurrentLinkedQueue<>();

  KeptConnections(DataSource source) {
    this.source = source;
  }

  DataSource asDataSource() {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) ->
                method.getName().equals("getConnection")
                    ? take()
                    : call(source, method, arguments));
  }

  private Connection take() throws SQLException {
    Connection kept = free.poll();
    Connection real = kept == null ? source.getConnection() : kept;
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) ->
                method.getName().equals("close") ? free.add(real) : call(real, method, arguments));
  }

  private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}
