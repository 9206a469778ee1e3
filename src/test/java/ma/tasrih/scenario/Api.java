package ma.tasrih.scenario;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** The HTTP interface as a payroll program calls it, under one token. */
final class Api {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Portal portal;
  private final String token;

  Api(Portal portal, String token) {
    this.portal = portal;
    this.token = token;
  }

  /** An answer: status and body. */
  record Answer(int status, String body) {
    JsonObject json() {
      return JsonParser.parseString(body).getAsJsonObject();
    }

    String text(String name) {
      return json().get(name).getAsString();
    }
  }

  static byte[] sample(String name) {
    try {
      return Files.readAllBytes(Path.of("sample-declarations", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Answer get(String path) {
    return send(request(path).GET().build());
  }

  byte[] bytes(String path) {
    try {
      return HTTP.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Answer check(String query, byte[] body) {
    return send(
        request("checks?" + query).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build());
  }

  Answer put(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  Answer deposit(String query, byte[] body, String key) {
    return send(
        request("deposits?" + query)
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build());
  }

  Answer submit(String deposit, String accept, String key) {
    return send(
        request("deposits/" + deposit + "/submission")
            .header("Idempotency-Key", key)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"accept\":\"" + accept + "\"}"))
            .build());
  }

  /** Waits until a deposit's check has ended. */
  JsonObject checked(String deposit) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      JsonObject json = get("deposits/" + deposit).json();
      if (!json.get("report").isJsonNull()) {
        return json;
      }
      pause();
    }
    throw new IllegalStateException("deposit " + deposit + " is still not checked");
  }

  /** Takes a file in, waits for its check and tells the deposit's id. */
  String depositAndCheck(String query, byte[] body) {
    Answer answer = deposit(query, body, UUID.randomUUID().toString());
    if (answer.status() != 201 && answer.status() != 200) {
      throw new IllegalStateException(answer.toString());
    }
    String id = answer.text("id");
    checked(id);
    return id;
  }

  static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(portal.at("api/v1/" + path).toString()))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token);
  }

  private static Answer send(HttpRequest request) {
    try {
      HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
