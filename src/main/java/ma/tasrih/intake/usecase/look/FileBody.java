package ma.tasrih.intake.usecase.look;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the bytes of a file into a stream, which stays open. */
@FunctionalInterface
public interface FileBody {
  void write(OutputStream out) throws IOException;
}
