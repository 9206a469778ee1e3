/* Small helps; every page works without them. One listener per event, so updated parts need no setup. */
(function () {
  "use strict";

  function closest(event, selector) {
    return event.target instanceof Element ? event.target.closest(selector) : null;
  }

  function copy(button) {
    var text = button.dataset.copy;
    var done = function () {
      var label = button.querySelector("[data-label]") || button;
      var before = label.textContent;
      label.textContent = button.dataset.copied || before;
      setTimeout(function () { label.textContent = before; }, 2000);
    };
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(text).then(done);
      return;
    }
    var area = document.createElement("textarea");
    area.value = text;
    document.body.appendChild(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    button.focus();
    done();
  }

  function showFile(zone) {
    var input = zone.querySelector("input[type=file]");
    var place = zone.querySelector(".drop-file");
    var names = Array.from(input.files).map(function (file) { return file.name; });
    place.textContent = names.length ? (place.dataset.label || "") + " " + names.join(", ") : "";
    var submit = document.getElementById(zone.dataset.submit || "");
    if (submit) { submit.disabled = names.length === 0; }
  }

  document.addEventListener("click", function (event) {
    var button = closest(event, "[data-copy]");
    if (button) { copy(button); return; }
    if (closest(event, "[data-print]")) { window.print(); return; }
    var opener = closest(event, "[data-dialog]");
    if (opener) {
      event.preventDefault();
      document.getElementById(opener.dataset.dialog).showModal();
      return;
    }
    var closer = closest(event, "[data-close]");
    if (closer) { event.preventDefault(); closer.closest("dialog").close(); return; }
    document.querySelectorAll("details.why[open]").forEach(function (open) {
      if (!open.contains(event.target)) { open.open = false; }
    });
    var link = closest(event, ".error-summary a[href^='#']");
    if (link) {
      var field = document.getElementById(link.getAttribute("href").slice(1));
      if (field) { event.preventDefault(); field.focus(); field.scrollIntoView({ block: "center" }); }
    }
  });

  document.addEventListener("change", function (event) {
    var zone = closest(event, ".drop");
    if (zone && event.target.type === "file") { showFile(zone); }
    var choice = closest(event, "[data-submit-on-change]");
    if (choice && choice.form) { choice.form.requestSubmit(); }
  });

  ["dragenter", "dragover", "dragleave", "drop"].forEach(function (name) {
    document.addEventListener(name, function (event) {
      var zone = closest(event, ".drop");
      if (!zone) { return; }
      zone.classList.toggle("over", name === "dragenter" || name === "dragover");
    });
  });

  /* Rows of a table marked data-rows: arrows move, space selects, Enter opens, "/" goes to the search field. */
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      document.querySelectorAll("details.why[open]").forEach(function (open) {
        open.open = false;
        open.querySelector("summary").focus();
      });
    }
    var typing = closest(event, "input, select, textarea, [contenteditable]");
    if (event.key === "/" && !typing) {
      var search = document.querySelector("[data-search]");
      if (search) { event.preventDefault(); search.focus(); }
      return;
    }
    var grid = closest(event, ".grid input, .grid select");
    if (grid && (event.key === "ArrowDown" || event.key === "ArrowUp") && grid.tagName === "INPUT") {
      var cell = grid.closest("td");
      var line = cell.parentElement;
      var to = event.key === "ArrowDown" ? line.nextElementSibling : line.previousElementSibling;
      var same = to && to.cells[cell.cellIndex] && to.cells[cell.cellIndex].querySelector("input");
      if (same) { event.preventDefault(); same.focus(); same.select(); }
      return;
    }
    var row = closest(event, "[data-rows] tr[tabindex]");
    if (!row || event.target !== row) { return; }
    var move = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
    if (move && row[move] && row[move].hasAttribute("tabindex")) {
      event.preventDefault();
      row.tabIndex = -1;
      row[move].tabIndex = 0;
      row[move].focus();
    } else if (event.key === " ") {
      var box = row.querySelector("input[type=checkbox]");
      if (box) { event.preventDefault(); box.click(); }
    } else if (event.key === "Enter") {
      var open = row.querySelector("a[href], button[type=submit]");
      if (open) { event.preventDefault(); open.click(); }
    }
  });

  /* What stood in the form before a detour. Boxes that were not sent were not ticked. */
  function putBack() {
    var typed = Array.from(document.querySelectorAll("[data-typed]"));
    typed.forEach(function (one) {
      Array.from(document.getElementsByName(one.dataset.typed)).forEach(function (field) {
        var value = one.getAttribute("value");
        if (field.type === "checkbox" || field.type === "radio") {
          if (field.value === value) { field.checked = true; }
        } else if (field.type !== "hidden" && field.type !== "submit" && field.type !== "password") {
          field.value = value;
        }
      });
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    putBack();
    document.querySelectorAll(".drop").forEach(function (zone) {
      if (zone.querySelector("input[type=file]")) { showFile(zone); }
    });
    var summary = document.querySelector(".error-summary");
    if (summary) { summary.focus(); }
  });
})();
