package ma.tasrih.signin.usecase.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import ma.tasrih.identity.domain.PasswordHash;
import ma.tasrih.signin.domain.code.RecoveryCode;
import ma.tasrih.signin.domain.code.RecoveryCodes;

/** Makes a set of recovery codes and keeps their hashes; the codes themselves are only told. */
@ApplicationScoped
class RecoverySet {

  @Inject RecoveryCodes recovery;
  @Inject Clock clock;

  List<String> renew(long userId) {
    SecureRandom random = new SecureRandom();
    byte[] salt = new byte[RecoveryCode.SALT_BYTES];
    random.nextBytes(salt);
    List<String> codes = RecoveryCode.newSet(random);
    List<PasswordHash> hashes =
        codes.stream()
            .map(code -> PasswordHash.ofCode(RecoveryCode.bare(code), salt, RecoveryCode.COST))
            .toList();
    recovery.replace(userId, hashes, clock.instant());
    return codes;
  }
}
