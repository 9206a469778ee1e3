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
    fetch(progress.dataset.progress, { headers: { Accept: "application/json" }, cache: "no-store" })
      .then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer.status); })
      .then(function (state) {
        progress.querySelector("[data-text]").textContent = state.text;
        if (state.checked) { window.location.reload(); } else { setTimeout(follow, 1000); }
      })
      .catch(function () { setTimeout(follow, 5000); });
  }
  if (progress) { setTimeout(follow, 1000); }

  /* A form whose view has gone (the server was restarted) is read anew: everything typed is saved. */
  if (window.faces && document.getElementById("entry")) {
    window.faces.ajax.addOnError(function () { window.location.reload(); });
  }
})();
