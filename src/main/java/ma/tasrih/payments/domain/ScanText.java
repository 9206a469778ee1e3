package ma.tasrih.payments.domain;

/**
 * The text in the QR code of an order. Morocco has no standard for one (the European form is for
 * euro transfers only), so this is ours, made to be read by people too: lines of {@code NAME=value}
 * under a first line that names the form and its version.
 *
 * <pre>
 * TASRIH-BPC/1
 * REF=123456725060113          the fifteen digits
 * RF=RF43123456725060113       the ISO 11649 creditor reference
 * MAD=7549.13                  total to pay, dirhams
 * DUE=2025-07-21               the date that counts
 * TO=Caisse nationale …        payee
 * RIB=011780000012345678901296 the payee's account
 * </pre>
 *
 * Lines end with LF, the last one too; readers ignore names they do not know.
 */
public final class ScanText {

  public static final String FORM = "TASRIH-BPC/1";

  private ScanText() {}

  public static String of(PaymentOrder order, Payee payee) {
    return String.join(
        "\n",
        FORM,
        "REF=" + order.reference().digits(),
        "RF=" + order.reference().creditorReference(),
        "MAD=" + order.totalToPay(),
        "DUE=" + order.effectiveDueDate(),
        "TO=" + payee.name().replaceAll("\\s+", " "),
        "RIB=" + payee.rib(),
        "");
  }
}
