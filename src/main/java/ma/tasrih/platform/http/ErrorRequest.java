package ma.tasrih.platform.http;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The request for an error page: asks for that page and sends nothing. As it came, Faces would take
 * the form of the page that failed for one of the error page, and fail again.
 */
final class ErrorRequest extends AskingRequest {

  ErrorRequest(HttpServletRequest failed) {
    super(failed);
  }

  @Override
  public String getMethod() {
    return "GET";
  }
}
