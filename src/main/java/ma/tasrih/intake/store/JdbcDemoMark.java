package ma.tasrih.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.intake.domain.DemoMark;
import ma.tasrih.platform.persistence.Jdbc;

/** The mark among the portal's settings. */
@ApplicationScoped
@Transactional
public class JdbcDemoMark implements DemoMark {

  private static final String NAME = "demo.seeded";

  @Inject private Jdbc jdbc;

  @Override
  public boolean isSeeded() {
    return jdbc.number("select count(*) from platform_setting where name = ?", NAME) > 0;
  }

  @Override
  public void seeded() {
    jdbc.update("insert into platform_setting (name, value) values (?, 'yes')", NAME);
  }
}
