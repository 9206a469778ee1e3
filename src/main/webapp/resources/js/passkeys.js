/* Passkeys: a button marked data-passkey ("get" or "create") asks the server for options, the browser's
   authenticators for an answer, and sends it with the form it stands in. */
(function () {
  "use strict";

  function bytes(text) {
    var plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, function (one) { return one.charCodeAt(0); });
  }

  function text(buffer) {
    var plain = Array.from(new Uint8Array(buffer), function (one) { return String.fromCharCode(one); }).join("");
    return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }

  function named(list) {
    return (list || []).map(function (one) { return Object.assign({}, one, { id: bytes(one.id) }); });
  }

  function forBrowser(options) {
    var own = Object.assign({}, options, { challenge: bytes(options.challenge) });
    if (options.user) { own.user = Object.assign({}, options.user, { id: bytes(options.user.id) }); }
    if (options.allowCredentials) { own.allowCredentials = named(options.allowCredentials); }
    if (options.excludeCredentials) { own.excludeCredentials = named(options.excludeCredentials); }
    return { publicKey: own };
  }

  function forServer(credential) {
    var from = credential.response;
    var response = { clientDataJSON: text(from.clientDataJSON) };
    if (from.attestationObject) {
      response.attestationObject = text(from.attestationObject);
      response.transports = from.getTransports ? from.getTransports() : [];
    } else {
      response.authenticatorData = text(from.authenticatorData);
      response.signature = text(from.signature);
      if (from.userHandle) { response.userHandle = text(from.userHandle); }
    }
    return JSON.stringify({
      id: credential.id, rawId: text(credential.rawId), type: credential.type,
      response: response, clientExtensionResults: {}
    });
  }

  function ask(button) {
    return fetch(button.dataset.options, {
      method: "POST", credentials: "same-origin", headers: { "Content-Type": "application/json" }, body: "{}"
    }).then(function (answer) {
      // Nobody is signed in any more, or a fresh proof is asked for: the page itself leads there.
      if (answer.status === 401 || answer.status === 403) { window.location.reload(); }
      if (!answer.ok) { throw new Error("no options"); }
      return answer.json();
    }).then(function (options) {
      return button.dataset.passkey === "create"
        ? navigator.credentials.create(forBrowser(options))
        : navigator.credentials.get(forBrowser(options));
    });
  }

  document.addEventListener("click", function (event) {
    var button = event.target instanceof Element ? event.target.closest("[data-passkey]") : null;
    if (!button) { return; }
    var field = document.getElementById(button.dataset.answer);
    if (field.value || !button.form.reportValidity()) { return; }
    event.preventDefault();
    if (button.getAttribute("aria-busy") === "true") { return; }
    var failed = document.getElementById(button.dataset.failed);
    failed.hidden = true;
    button.setAttribute("aria-busy", "true");
    ask(button).then(function (credential) {
      field.value = forServer(credential);
      button.form.requestSubmit(button);
    }).catch(function () {
      failed.hidden = false;
    }).finally(function () {
      button.removeAttribute("aria-busy");
    });
  });

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("[data-passkey]").forEach(function (button) {
      button.disabled = !(window.PublicKeyCredential && navigator.credentials);
    });
  });
})();
