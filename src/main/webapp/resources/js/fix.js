/* Helps of the page that corrects: what is typed is kept cell by cell, as soon as a field is left.
   Without this script the button of the page keeps them all. */
(function () {
  "use strict";

  var form = document.getElementById("fix");
  if (!form) { return; }
  var RETRY = 5000;
  var REST = 1000;
  var place = form.querySelector("[data-keep]").dataset.keep;
  var told = document.getElementById("saved");
  var lost = document.getElementById("lost");
  var waiting = [];
  var sent = 0;
  var under = null;
  var pressed = null;

  function was(field) { return form.elements["was." + field.name.slice("cell.".length)]; }

  function isOurs(field) { return field && field.name && field.name.indexOf("cell.") === 0; }

  /* Everything waiting goes at once, under a key of its own; the same call is repeated until it is answered. */
  function call() {
    waiting = waiting.filter(function (field) { return field.value !== was(field).value; });
    if (!waiting.length) { return null; }
    sent += 1;
    return {
      key: form.elements.key.value + "-" + sent,
      cells: waiting.map(function (field) { return { field: field, value: field.value }; })
    };
  }

  function send(one) {
    var data = new URLSearchParams();
    data.set("id", form.elements.id.value);
    data.set("key", one.key);
    one.cells.forEach(function (cell) {
      data.set(cell.field.name, cell.value);
      data.set(was(cell.field).name, was(cell.field).value);
    });
    return fetch(place, { method: "POST", body: data, redirect: "manual" }).then(function (answer) {
      if (answer.status === 401 || answer.type === "opaqueredirect") { throw { out: true }; }
      var plain = (answer.headers.get("Content-Type") || "").indexOf("text/plain") === 0;
      if (!plain || answer.status >= 500) { throw { offline: true }; }
      return answer.text().then(function (sentence) { return { kept: answer.ok, sentence: sentence }; });
    });
  }

  function kept(one, sentence) {
    one.cells.forEach(function (cell) {
      was(cell.field).value = cell.value;
      tell(cell.field, "");
      cell.field.closest(".fix-field").classList.add("typed");
    });
    told.textContent = sentence;
  }

  function tell(field, sentence) {
    var note = field.parentNode.querySelector(".not-kept");
    if (!note && sentence) {
      note = document.createElement("span");
      note.className = "field-error not-kept";
      note.setAttribute("role", "alert");
      field.parentNode.appendChild(note);
    }
    if (note) { note.textContent = sentence; }
  }

  /* One of several may be at fault: each is then asked about by itself. */
  function refused(one, sentence) {
    if (one.cells.length === 1) {
      tell(one.cells[0].field, sentence);
      waiting = waiting.filter(function (field) { return field !== one.cells[0].field; });
      pressed = null;
      return Promise.resolve();
    }
    return one.cells.reduce(function (before, cell) {
      return before.then(function () {
        sent += 1;
        return answered({ key: form.elements.key.value + "-" + sent, cells: [cell] });
      });
    }, Promise.resolve());
  }

  function answered(one) {
    return send(one).then(function (answer) {
      return answer.kept ? kept(one, answer.sentence) : refused(one, answer.sentence);
    });
  }

  /* One call at a time. Nothing typed leaves its field: it is tried again by itself until it is kept. */
  function go() {
    if (under) { return; }
    var one = call();
    if (!one) { return settled(); }
    under = one;
    attempt();
  }

  function attempt() {
    answered(under)
      .then(function () {
        under = null;
        lost.hidden = true;
        go();
      })
      .catch(function (why) {
        lost.hidden = false;
        lost.querySelector("[data-out]").hidden = !why.out;
        lost.querySelector("[data-offline]").hidden = Boolean(why.out);
        told.textContent = lost.textContent.trim() && lost.querySelector(why.out ? "[data-out]" : "[data-offline]").firstChild.textContent;
        setTimeout(attempt, RETRY);
      });
  }

  function settled() {
    var button = pressed;
    pressed = null;
    if (button) { button.click(); }
  }

  function take(field) {
    if (waiting.indexOf(field) < 0) { waiting.push(field); }
    go();
  }

  form.addEventListener("change", function (event) {
    if (isOurs(event.target)) { take(event.target); }
  });

  /* A field that is not left is kept all the same, once typing rests. */
  var resting = null;
  form.addEventListener("input", function (event) {
    if (!isOurs(event.target)) { return; }
    clearTimeout(resting);
    resting = setTimeout(take, REST, event.target);
  });

  /* A proposal fills its field; the person still sees it before anything is checked again. */
  form.addEventListener("click", function (event) {
    var proposal = event.target.closest("button[data-with]");
    if (!proposal) { return; }
    event.preventDefault();
    var field = form.elements[proposal.dataset.field];
    field.value = proposal.dataset.with;
    field.focus();
    take(field);
  });

  form.addEventListener("submit", function (event) {
    var last = document.activeElement;
    if (isOurs(last) && was(last).value !== last.value) { waiting.push(last); }
    if ((waiting.length || under) && event.submitter) {
      event.preventDefault();
      pressed = event.submitter;
      go();
    }
  });

  window.addEventListener("beforeunload", function (event) {
    if (waiting.length || under) { event.preventDefault(); }
  });
})();
