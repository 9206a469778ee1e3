package ma.tasrih.intake.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.fix.LinePlace;
import ma.tasrih.intake.usecase.fix.EditCells;
import ma.tasrih.intake.usecase.fix.FixAllAlike;
import ma.tasrih.intake.usecase.fix.LeaveOutLines;
import ma.tasrih.kernel.Refusal;

/**
 * What a call asks to be corrected: cells, all that are alike, the suggestions of a cause, or lines
 * left out. Whatever cannot be understood is refused in one way.
 */
final class FixBody {

  /** The four forms of the call. */
  enum What {
    CELLS,
    ALIKE,
    SUGGESTED,
    LEAVE_OUT
  }

  /** A thousand cells with room for their names. */
  private static final int MOST_BYTES = 1024 * 1024;

  private final JsonObject json;
  private final What what;

  private FixBody(JsonObject json) {
    this.json = json;
    this.what =
        json.containsKey("cells")
            ? What.CELLS
            : json.containsKey("leaveOut")
                ? What.LEAVE_OUT
                : json.getBoolean("suggested", false) ? What.SUGGESTED : What.ALIKE;
  }

  static FixBody read(InputStream body) throws IOException {
    byte[] said = body.readNBytes(MOST_BYTES + 1);
    if (said.length > MOST_BYTES) {
      throw malformed();
    }
    String text = new String(said, StandardCharsets.UTF_8);
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return new FixBody(reader.readObject());
    } catch (JsonException | ClassCastException | IllegalStateException e) {
      throw malformed();
    }
  }

  What what() {
    return what;
  }

  List<EditCells.Edit> cells() {
    return understood(
        () ->
            json.getJsonArray("cells").getValuesAs(JsonObject.class).stream()
                .map(
                    cell ->
                        new EditCells.Edit(
                            cell.getInt("part", 0),
                            cell.getInt("line"),
                            cell.getString("column"),
                            cell.getString("value")))
                .toList());
  }

  FixAllAlike.Alike alike() {
    return understood(
        () ->
            new FixAllAlike.Alike(
                json.getString("cause"),
                json.getString("column"),
                json.containsKey("value") ? Optional.of(json.getString("value")) : Optional.empty(),
                json.getString("with")));
  }

  String cause() {
    return understood(() -> json.getString("cause"));
  }

  LeaveOutLines.Which leaveOut() {
    return understood(
        () ->
            json.get("leaveOut").getValueType() == JsonValue.ValueType.OBJECT
                ? LeaveOutLines.Which.ofCause(json.getJsonObject("leaveOut").getString("cause"))
                : LeaveOutLines.Which.chosen(
                    json.getJsonArray("leaveOut").getValuesAs(JsonObject.class).stream()
                        .map(at -> new LinePlace(at.getInt("part", 0), at.getInt("line")))
                        .toList()));
  }

  private static <T> T understood(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (JsonException | NullPointerException | ClassCastException e) {
      throw malformed();
    }
  }

  private static Refusal malformed() {
    return new Refusal(IntakeRefusal.FIX_MALFORMED);
  }
}
