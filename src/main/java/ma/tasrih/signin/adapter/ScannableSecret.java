package ma.tasrih.signin.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import ma.tasrih.platform.print.QrPng;
import ma.tasrih.signin.domain.code.QrPicture;

/** The picture an authenticator application scans. */
@ApplicationScoped
public class ScannableSecret implements QrPicture {

  @Override
  public byte[] png(String text) {
    return QrPng.png(text);
  }
}
