package ma.tasrih.platform;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Tells a load balancer, a script or a test whether to send requests here, and nothing else. */
@WebServlet("/health")
public class HealthServlet extends HttpServlet {

  private static final Logger LOG = Logger.getLogger(HealthServlet.class.getName());

  @Resource(lookup = "java:app/jdbc/tasrih")
  private transient DataSource dataSource;

  @Inject private transient Readiness readiness;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean up = readiness.holds().isEmpty() && databaseAnswers();
    response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().println(up ? "UP" : "DOWN");
  }

  private boolean databaseAnswers() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      return statement.execute("select 1");
    } catch (SQLException unreachable) {
      LOG.log(Level.WARNING, "The database does not answer: {0}", unreachable.getMessage());
      return false;
    }
  }
}
