/* Helps of the page that corrects: what is typed is saved cell by cell, as soon as a field is left.
   Without this script the button of the page saves them all. */
(function () {
  "use strict";

  var form = document.getElementById("fix");
  if (!form) { return; }
  var STATE = "jakarta.faces.ViewState";
  var RETRY = 5000;
  var waiting = [];
  var queue = Promise.resolve();
  var pressed = null;
  var told = document.getElementById("fix:saved");
  var lost = document.getElementById("lost");

  function was(field) { return form.elements["was." + field.name.slice("cell.".length)]; }

  /* Everything waiting goes at once: a large file is then checked again once. */
  function body(cells) {
    var data = new URLSearchParams();
    Array.from(form.elements).forEach(function (one) {
      if (one.type === "hidden" && one.name.indexOf("was.") !== 0) { data.append(one.name, one.value); }
    });
    cells.forEach(function (one) {
      data.set(one.field.name, one.value);
      data.set(was(one.field).name, was(one.field).value);
    });
    data.set("jakarta.faces.partial.ajax", "true");
    data.set("jakarta.faces.source", "fix:changed");
    data.set("jakarta.faces.behavior.event", "action");
    data.set("jakarta.faces.partial.execute", "fix:changed");
    data.set("jakarta.faces.partial.render", "fix:saved");
    return data;
  }

  /* Takes over what the server says; false when it no longer knows the page, as after a restart. */
  function show(text) {
    var answer = new DOMParser().parseFromString(text, "text/xml");
    var redirect = answer.querySelector("partial-response > redirect");
    if (redirect) { throw { to: redirect.getAttribute("url") }; }
    var updates = answer.querySelectorAll("partial-response > changes > update");
    updates.forEach(function (update) {
      if (update.id.indexOf(STATE) >= 0) {
        form.elements[STATE].value = update.textContent;
      } else if (update.id === "fix:saved") {
        told.innerHTML = new DOMParser().parseFromString(update.textContent, "text/html").getElementById("fix:saved").innerHTML;
      }
    });
    return updates.length > 0;
  }

  function send(cells) {
    return fetch(form.action, { method: "POST", headers: { "Faces-Request": "partial/ajax" }, body: body(cells) })
      .then(function (answer) {
        if (answer.status === 401) { throw { out: true }; }
        if (answer.redirected) { throw { out: true }; }
        return answer.ok ? answer.text() : "";
      })
      .then(show);
  }

  /* The page is asked for anew for the sake of its state alone; what was typed stays where it is. */
  function renew(cells) {
    return fetch(window.location.href, { cache: "no-store" })
      .then(function (answer) {
        if (answer.redirected) { throw { out: true }; }
        return answer.text();
      })
      .then(function (text) {
        var fresh = new DOMParser().parseFromString(text, "text/html").getElementById("fix");
        if (!fresh) { throw { later: true }; }
        form.elements[STATE].value = fresh.elements[STATE].value;
        return send(cells);
      })
      .then(function (known) { if (!known) { throw { later: true }; } });
  }

  function save() {
    waiting = waiting.filter(function (field) { return field.value !== was(field).value; });
    if (!waiting.length) { return settled(); }
    var cells = waiting.map(function (field) { return { field: field, value: field.value }; });
    return send(cells)
      .then(function (known) { return known ? null : renew(cells); })
      .then(function () {
        cells.forEach(function (one) {
          was(one.field).value = one.value;
          one.field.closest(".fix-field").classList.add("typed");
        });
        /* What was typed in again meanwhile stays in line. */
        return save();
      });
  }

  function settled() {
    lost.hidden = true;
    if (pressed) {
      var button = pressed;
      pressed = null;
      button.click();
    }
  }

  /* Nothing typed leaves its field; it is tried again by itself until it is kept. */
  function hold(why) {
    lost.hidden = false;
    lost.querySelector("[data-out]").hidden = !why.out;
    lost.querySelector("[data-offline]").hidden = Boolean(why.out);
    setTimeout(start, RETRY);
  }

  function start() { queue = queue.then(save).catch(hold); }

  form.addEventListener("change", function (event) {
    var field = event.target;
    if (!field.name || field.name.indexOf("cell.") !== 0) { return; }
    if (waiting.indexOf(field) < 0) { waiting.push(field); }
    start();
  });

  /* A proposal fills its field; the person still sees it before anything is checked again. */
  form.addEventListener("click", function (event) {
    var proposal = event.target.closest("button[data-with]");
    if (!proposal) { return; }
    event.preventDefault();
    var field = form.elements[proposal.dataset.field];
    field.value = proposal.dataset.with;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    field.focus();
  });

  form.addEventListener("submit", function (event) {
    var left = document.activeElement && document.activeElement.name && document.activeElement.name.indexOf("cell.") === 0
      && waiting.indexOf(document.activeElement) < 0 && was(document.activeElement).value !== document.activeElement.value;
    if (left) { waiting.push(document.activeElement); }
    if (waiting.length && event.submitter) {
      event.preventDefault();
      pressed = event.submitter;
      start();
    }
  });

  window.addEventListener("beforeunload", function (event) {
    if (waiting.length) { event.preventDefault(); }
  });
})();
