package ma.tasrih.intake.domain.fix;

import ma.tasrih.declarations.domain.draft.Field;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a line as it stands: what the file says, or what somebody put in its place.
 *
 * @param column as findings name it
 * @param value without outer spaces; amounts of e-BDS fields in dirhams
 * @param field what it means; null for a column nobody reads, which cannot be amended
 * @param inFile false for a column the file does not have and could be given
 * @param amended somebody put the value there
 */
public record LineCell(
    String column, String value, @Nullable Field field, boolean inFile, boolean amended) {}
