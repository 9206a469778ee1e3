package ma.tasrih.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the HTTP interface lives; its resources are found by their annotations. */
@ApplicationPath("api/v1")
public class HttpInterface extends Application {}
