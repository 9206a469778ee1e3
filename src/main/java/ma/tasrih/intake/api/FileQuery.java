package ma.tasrih.intake.api;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;

/** What a call says about the file in its body. */
public class FileQuery {

  @QueryParam("filename")
  private String filename;

  @QueryParam("affiliate")
  private String affiliate;

  @QueryParam("period")
  private String period;

  @QueryParam("kind")
  private String kind;

  ReadOptions options() {
    if (filename == null || filename.isBlank()) {
      throw new Refusal(IntakeRefusal.FILE_NAME_MISSING);
    }
    return new ReadOptions(ReadOptions.fileName(filename), affiliate(), period(), kind());
  }

  private AffiliateNumber affiliate() {
    return isBlank(affiliate)
        ? null
        : AffiliateNumber.parse(affiliate)
            .orElseThrow(() -> new Refusal(IntakeRefusal.AFFILIATE_MALFORMED, affiliate));
  }

  private YearMonth period() {
    try {
      return isBlank(period) ? null : YearMonth.parse(period);
    } catch (DateTimeException e) {
      throw new Refusal(IntakeRefusal.PERIOD_MALFORMED, period);
    }
  }

  private Kind kind() {
    return isBlank(kind)
        ? null
        : Arrays.stream(Kind.values())
            .filter(k -> k.name().equals(kind))
            .findFirst()
            .orElseThrow(() -> new Refusal(IntakeRefusal.KIND_MALFORMED, kind));
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
