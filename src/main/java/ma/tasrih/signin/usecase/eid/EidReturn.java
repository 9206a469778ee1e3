package ma.tasrih.signin.usecase.eid;

/**
 * What the person brings back in the address; each empty when missing.
 *
 * @param error the provider's code, such as {@code access_denied}
 */
public record EidReturn(String state, String code, String error) {}
