/**
 * Outside technology of payments behind its ports: the printed slip and its QR code. Decides how a
 * slip looks, never what it says.
 */
@NullMarked
package ma.tasrih.payments.adapter;

import org.jspecify.annotations.NullMarked;
