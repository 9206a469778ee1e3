/* Hands the code that stands behind the # to the server in a POST, and clears it from the address. */
(function () {
  "use strict";
  var code = window.location.hash.slice(1);
  if (!code) { return; }
  window.history.replaceState(null, "", window.location.pathname + window.location.search);
  var field = document.getElementById("token:code");
  var button = document.getElementById("token:open");
  if (field && button) {
    field.value = code;
    button.click();
  }
}());
