package ma.tasrih.declarations.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.declarations.domain.FiledMonth;
import ma.tasrih.declarations.domain.PeopleOfMonth;
import ma.tasrih.declarations.domain.draft.DeclaredBefore;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.vault.domain.Vault;

/** Knows people by half of their pseudonyms: 64 bits, which a million people do not share. */
@ApplicationScoped
public class PseudonymsOfMonth implements PeopleOfMonth {

  private static final int PART = 10_000;

  @Inject private Jdbc jdbc;
  @Inject private Declarations declarations;
  @Inject private Vault vault;

  @Override
  public DeclaredBefore of(ActingFor who, YearMonth period) {
    List<Declaration> standing = new FiledMonth(declarations.ofMonth(who, period)).standing();
    long[] known = standing.stream().flatMapToLong(one -> people(who, one)).sorted().toArray();
    return (insured, cin) ->
        isSomebody(insured, cin)
            && Arrays.binarySearch(known, half(vault.pseudonym(insured, cin).bytes())) >= 0;
  }

  private LongStream people(ActingFor who, Declaration declaration) {
    int lines = declaration.totals().accepted();
    return LongStream.iterate(0, from -> from < lines, from -> from + PART)
        .flatMap(from -> part(who, declaration, from));
  }

  private LongStream part(ActingFor who, Declaration declaration, long from) {
    return jdbc
        .list(
            "select l.person from declaration_line l"
                + " join declaration d on d.id = l.declaration_id and d.affiliate_number = ?"
                + " where l.declaration_id = ? and l.position >= ? and l.position < ?",
            row -> half(row.getBytes("person")),
            who.affiliate().digits(),
            declaration.id(),
            from,
            from + PART)
        .stream()
        .mapToLong(Long::longValue);
  }

  /** Occasional labour is nobody in particular. */
  private static boolean isSomebody(InsuredNumber insured, String cin) {
    return insured instanceof InsuredNumber.Registered
        || insured instanceof InsuredNumber.NotYetRegistered && !cin.isEmpty();
  }

  private static long half(byte[] pseudonym) {
    return ByteBuffer.wrap(pseudonym).getLong();
  }
}
