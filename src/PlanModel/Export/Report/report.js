(function () {
  "use strict";
  var list = document.getElementById("list");
  if (!list) { return; }
  var body = list.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);
  var original = rows.slice();
  var words = document.getElementById("words");
  var pick = document.getElementById("body");
  var count = document.getElementById("count");
  var hasHeads = !!body.querySelector("th");

  // Real row spans are drawn again over the rows that are shown, in their order.
  function draw(order) {
    var shown = order.filter(function (row) { return !row.hidden; });
    order.forEach(function (row) {
      var head = row.querySelector("th");
      if (head) { head.remove(); }
      body.appendChild(row);
    });
    for (var start = 0; hasHeads && start < shown.length;) {
      var end = start + 1;
      while (end < shown.length && shown[end].dataset.section === shown[start].dataset.section) { end++; }
      var cell = document.createElement("th");
      cell.scope = "rowgroup";
      cell.rowSpan = end - start;
      cell.textContent = shown[start].dataset.section;
      shown[start].insertBefore(cell, shown[start].firstChild);
      start = end;
    }
    count.textContent = shown.length + " / " + rows.length;
  }

  function apply() {
    var text = words.value.trim().toLowerCase();
    rows.forEach(function (row) {
      var hasText = !text || (row.dataset.section + row.textContent).toLowerCase().indexOf(text) >= 0;
      var hasBody = !pick.value || row.dataset.bodies.split("|").indexOf(pick.value) >= 0;
      row.hidden = !(hasText && hasBody);
    });
    draw(rows);
  }

  Array.prototype.forEach.call(list.tHead.querySelectorAll("button"), function (button) {
    button.addEventListener("click", function () {
      var header = button.parentNode;
      var ascending = header.getAttribute("aria-sort") !== "ascending";
      Array.prototype.forEach.call(list.tHead.querySelectorAll("th"), function (other) { other.removeAttribute("aria-sort"); });
      header.setAttribute("aria-sort", ascending ? "ascending" : "descending");
      var key = button.dataset.key;
      rows = original.slice().sort(function (left, right) {
        var a = left.dataset[key], b = right.dataset[key];
        var order = key === "order" ? Number(a) - Number(b) : a.localeCompare(b, "zh");
        return ascending ? order : -order;
      });
      draw(rows);
    });
  });
  words.addEventListener("input", apply);
  pick.addEventListener("change", apply);
  document.getElementById("tools").hidden = false;
  apply();
}());
