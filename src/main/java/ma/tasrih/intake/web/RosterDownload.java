package ma.tasrih.intake.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.web.ActingAffiliate;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.usecase.look.WriteRoster;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.DisplayTexts;
import ma.tasrih.platform.http.DownloadServlet;
import ma.tasrih.signin.web.StepUpDetour;

/**
 * The roster of a month, to fill in: {@code ?period=2025-06&form=csv}, {@code xlsx} or {@code
 * ebds}; {@code &pay=last} with the days and wages declared before.
 */
@WebServlet("/employer/intake/roster")
public class RosterDownload extends DownloadServlet {

  private static final DateTimeFormatter YEAR_MONTH = DateTimeFormatter.ofPattern("uuuuMM");
  private static final Map<String, WriteRoster.Form> FORMS =
      Map.of(
          "csv", WriteRoster.Form.CSV,
          "xlsx", WriteRoster.Form.XLSX,
          "ebds", WriteRoster.Form.EBDS);

  private static final List<String> NOTES =
      List.of("people", "days", "wage", "situation", "newcomer", "casual", "send");

  @Inject private transient ActingAffiliate acting;
  @Inject private transient WriteRoster writeRoster;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    ActingFor who = acting.require(Scope.READ);
    YearMonth period = period(parameter(request, "period"));
    WriteRoster.Form form = FORMS.get(parameter(request, "form"));
    if (form == null) {
      throw new Refusal(IntakeRefusal.DEPOSIT_NOT_FOUND);
    }
    // Written whole first: once the first byte is out, a refusal could no longer be told.
    WriteRoster.Asked asked = asked(form, request);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (StepUpDetour.taken(request, response, () -> write(who, period, asked, bytes))) {
      return;
    }
    String month = who.affiliate() + "_" + YEAR_MONTH.format(period);
    switch (form) {
      case CSV -> attach(response, "text/csv;charset=UTF-8", "preetabli_" + month + ".csv");
      case XLSX ->
          attach(
              response,
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              "preetabli_" + month + ".xlsx");
      case EBDS -> attach(response, "text/plain;charset=ISO-8859-1", "AFFEBDS_" + month + ".txt");
    }
    bytes.writeTo(response.getOutputStream());
  }

  private void write(
      ActingFor who, YearMonth period, WriteRoster.Asked asked, ByteArrayOutputStream bytes) {
    try {
      writeRoster.write(who, period, asked, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WriteRoster.Asked asked(WriteRoster.Form form, HttpServletRequest request) {
    Locale language = language(request);
    return new WriteRoster.Asked(
        form,
        "last".equals(parameter(request, "pay")),
        DisplayTexts.text("template.notes", language),
        NOTES.stream().map(key -> DisplayTexts.text("template.notes." + key, language)).toList());
  }

  private static YearMonth period(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException notAMonth) {
      throw new Refusal(IntakeRefusal.DEPOSIT_NOT_FOUND);
    }
  }
}
