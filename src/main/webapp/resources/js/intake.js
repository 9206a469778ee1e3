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
  var queue = Promise.resolve();
  var pending = 0;
  var waiting = null;

  function body(field) {
    var data = new URLSearchParams(new FormData(entry));
    data.set("jakarta.faces.partial.ajax", "true");
    data.set("jakarta.faces.source", "entry:changed");
    data.set("jakarta.faces.behavior.event", "action");
    data.set("jakarta.faces.partial.execute", field.id + " entry:changed");
    data.set("jakarta.faces.partial.render", "entry:bar errors");
    return data;
  }

  function show(text) {
    var answer = new DOMParser().parseFromString(text, "text/xml");
    var updates = answer.querySelectorAll("partial-response > changes > update");
    if (!updates.length) { throw new Error("not an answer"); }
    updates.forEach(function (update) {
      var state = /jakarta\.faces\.ViewState/.test(update.id);
      var old = state ? entry.elements["jakarta.faces.ViewState"] : document.getElementById(update.id);
      if (state && old) { old.value = update.textContent; } else if (old) { old.outerHTML = update.textContent; }
    });
  }

  /* Nobody is signed in any more: the page stays as it is, and says so beside the way back in. */
  function signedOut() {
    var notice = document.getElementById("signedOut");
    notice.hidden = false;
    notice.scrollIntoView({ block: "center" });
    waiting = null;
  }

  function settled() {
    pending -= 1;
    if (pending === 0 && waiting) {
      var button = document.getElementById(waiting);
      waiting = null;
      if (button) { button.click(); }
    }
  }

  entry.addEventListener("change", function (event) {
    var field = event.target;
    if (!field.id || !field.closest(".grid")) { return; }
    pending += 1;
    queue = queue
      .then(function () { return fetch(entry.action, { method: "POST", headers: { "Faces-Request": "partial/ajax" }, body: body(field) }); })
      .then(function (answer) { return answer.status === 401 ? signedOut() : answer.text().then(show); })
      .then(settled)
      /* The view or the session has gone, as after a restart: what was saved is read anew. */
      .catch(function () { window.location.assign(window.location.pathname + "?period=" + entry.elements.period.value); });
  });

  entry.addEventListener("submit", function (event) {
    if (pending > 0 && event.submitter) {
      event.preventDefault();
      waiting = event.submitter.id;
    }
  });
})();
