/* Helps of the declaring pages: a file too large is told before it is sent, a check is followed to its end. */
(function () {
  "use strict";

  document.addEventListener("change", function (event) {
    var zone = event.target.closest(".drop[data-most]");
    if (!zone || event.target.type !== "file") { return; }
    var most = Number(zone.dataset.most);
    var large = most > 0 && Array.from(event.target.files).some(function (file) { return file.size > most * 1024 * 1024; });
    event.target.setCustomValidity(large ? zone.dataset.tooLarge : "");
    if (large) { event.target.reportValidity(); }
  });

  var progress = document.querySelector("[data-progress]");
  function follow() {
    fetch(progress.dataset.progress, { cache: "no-store" })
      .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(answer.status); })
      .then(function (text) {
        var lines = text.split("\n");
        progress.querySelector("[data-text]").textContent = lines[1];
        if (lines[0] === "done") { window.location.reload(); } else { setTimeout(follow, 1000); }
      })
      .catch(function () { setTimeout(follow, 5000); });
  }
  if (progress) { setTimeout(follow, 1000); }

  /* The form: each change is saved and counted at once; a button waits until the last one is.
     Our own few lines, because the script of Faces evaluates text, which the pages forbid. */
  var entry = document.getElementById("entry");
  if (!entry) { return; }
  var SIGN_IN = window.location.pathname.replace(/employer\/.*/, "sign-in.xhtml");
  var STATE = "jakarta.faces.ViewState";
  var queue = Promise.resolve();
  var typed = [];
  var waiting = null;
  var broken = false;

  if (window.location.hash === "#added") {
    var added = entry.querySelectorAll(".grid tr.new");
    var first = added.length ? added[added.length - 1].querySelector("input") : null;
    if (first) { first.focus(); }
  }

  function body(field) {
    var data = new URLSearchParams(new FormData(entry));
    /* What is typed now may be in a row that was drawn anew since. */
    typed.forEach(function (one) { data.set(one.id, one.value); });
    data.set("jakarta.faces.partial.ajax", "true");
    data.set("jakarta.faces.source", "entry:changed");
    data.set("jakarta.faces.behavior.event", "action");
    data.set("jakarta.faces.partial.execute", field.id + " entry:changed");
    data.set("jakarta.faces.partial.render", "entry:bar errors");
    return data;
  }

  /* Sent elsewhere: nobody is signed in any more, or another employer is acted for. */
  function leaveWhen(answer) {
    if (answer.status === 401) { throw { to: SIGN_IN }; }
    if (answer.redirected) { throw { to: answer.url }; }
  }

  function send(field) {
    return fetch(entry.action, { method: "POST", headers: { "Faces-Request": "partial/ajax" }, body: body(field) })
      .then(function (answer) {
        leaveWhen(answer);
        /* The page of an error comes as updates too: they must not pass for "saved". */
        return answer.ok ? answer.text() : "";
      });
  }

  /* Draws the changed parts; false when the page is no longer known, as after a restart. */
  function show(text) {
    var answer = new DOMParser().parseFromString(text, "text/xml");
    var redirect = answer.querySelector("partial-response > redirect");
    if (redirect) { throw { to: redirect.getAttribute("url") }; }
    var updates = answer.querySelectorAll("partial-response > changes > update");
    if (!updates.length) { return false; }
    var at = document.activeElement ? document.activeElement.id : "";
    var value = at && document.activeElement.value;
    updates.forEach(function (update) {
      var state = update.id.indexOf(STATE) >= 0;
      var old = state ? entry.elements[STATE] : document.getElementById(update.id);
      if (state && old) { old.value = update.textContent; } else if (old) { old.outerHTML = update.textContent; }
    });
    typed.forEach(function (one) { put(one.id, one.value); });
    var again = at && document.getElementById(at);
    if (again && again !== document.activeElement) {
      put(at, value);
      again.focus();
    }
    return true;
  }

  function put(id, value) {
    var field = document.getElementById(id);
    if (field && "value" in field) { field.value = value; }
  }

  /* The page is asked for anew and its state taken over, unless somebody has changed the form meanwhile. */
  function renew(field) {
    return fetch(window.location.pathname + "?period=" + entry.elements.period.value, { cache: "no-store" })
      .then(function (answer) {
        leaveWhen(answer);
        return answer.text();
      })
      .then(function (text) {
        var fresh = new DOMParser().parseFromString(text, "text/html").getElementById("entry");
        var same = fresh && ["actingFor", "version", "rows"].every(function (name) {
          return fresh.elements[name].value === entry.elements[name].value;
        });
        if (!same) { throw { elsewhere: true }; }
        entry.elements[STATE].value = fresh.elements[STATE].value;
        return send(field).then(show);
      })
      .then(function (drawn) { if (!drawn) { throw { elsewhere: true }; } });
  }

  /* Nothing is saved any more: what was typed stays, and the page says so until somebody acts. */
  function lose(why) {
    broken = true;
    waiting = null;
    var place = document.getElementById("lost");
    var out = why.to && why.to.indexOf("sign-in") >= 0;
    var link = document.createElement("a");
    var here = window.location.pathname + "?period=" + entry.elements.period.value;
    link.href = out ? here + "&affiliate=" + entry.elements.actingFor.value : why.to || here;
    if (out) { link.target = "_blank"; }
    link.textContent = place.dataset.open;
    place.className = "notice stop";
    place.textContent = (out ? place.dataset.signedOut : why.to ? place.dataset.other : why.elsewhere ? place.dataset.elsewhere : place.dataset.offline) + " ";
    place.appendChild(link);
    place.scrollIntoView({ block: "center" });
  }

  function settled() {
    if (broken) {
      broken = false;
      document.getElementById("lost").className = "";
      document.getElementById("lost").textContent = "";
    }
    if (!typed.length && waiting) {
      var button = document.getElementById(waiting);
      waiting = null;
      if (button) { button.click(); }
    }
  }

  /* What could not be saved stays first in line and is sent before the next change. */
  function save() {
    if (!typed.length) { return settled(); }
    var one = typed[0];
    return send(one)
      .then(show)
      .then(function (drawn) { return drawn ? null : renew(one); })
      .then(function () {
        typed = typed.filter(function (other) { return other !== one; });
        return save();
      });
  }

  entry.addEventListener("change", function (event) {
    var field = event.target;
    if (!field.id || !field.closest(".grid")) { return; }
    typed = typed.filter(function (one) { return one.id !== field.id; });
    typed.push({ id: field.id, value: field.value });
    queue = queue.then(save).catch(lose);
  });

  entry.addEventListener("submit", function (event) {
    if (typed.length && event.submitter) {
      event.preventDefault();
      waiting = event.submitter.id;
      queue = queue.then(save).catch(lose);
    }
  });
})();
