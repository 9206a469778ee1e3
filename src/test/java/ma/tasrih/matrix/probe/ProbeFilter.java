package ma.tasrih.matrix.probe;

import jakarta.servlet.annotation.WebFilter;
import ma.tasrih.signin.web.StillWelcome;

/** Before the probe stands what stands before every page: the caller's session, looked at anew. */
@WebFilter("/matrix-probe")
public class ProbeFilter extends StillWelcome {}
