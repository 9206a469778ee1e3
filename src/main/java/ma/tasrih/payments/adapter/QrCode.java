package ma.tasrih.payments.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import ma.tasrih.payments.domain.QrEncoder;
import ma.tasrih.platform.print.QrPng;

/** QR codes of orders, drawn by the portal's own pen. */
@ApplicationScoped
public class QrCode implements QrEncoder {

  @Override
  public byte[] png(String text) {
    return QrPng.png(text);
  }
}
