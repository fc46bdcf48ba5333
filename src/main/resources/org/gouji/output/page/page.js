// Filter, search and sort of the table of reports. The page reads without it.
(function () {
  "use strict";
  var controls = document.getElementById("controls");
  var list = document.getElementById("list");
  var table = document.getElementById("reports");
  var body = table.tBodies[0];
  var words = controls.dataset;
  // What wants attention first.
  var ranks = { "findings": 0, "not-checked": 1, "incomplete": 2, "clean": 3, "not-a-report": 4 };
  // One entry per line, with its texts taken once: a page may hold thousands.
  var rows = Array.prototype.map.call(body.rows, function (row) {
    var link = row.querySelector("th a");
    var part = link && document.getElementById(link.getAttribute("href").slice(1));
    return {
      row: row,
      part: part && part.closest("details"),
      text: (row.cells[2].textContent + " " + row.cells[3].textContent + " " + row.cells[8].textContent).toLowerCase(),
      status: row.dataset.s,
      word: row.cells[1].textContent,
      rules: row.dataset.f ? row.dataset.f.split(" ") : []
    };
  });

  function add(name, attributes) {
    var made = document.createElement(name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    controls.appendChild(made);
    return made;
  }

  function choice(label, options) {
    var select = add("select", { "aria-label": label });
    select.add(new Option(label, ""));
    options.forEach(function (option) { select.add(new Option(option[1], option[0])); });
    return select;
  }

  var statuses = {};
  var rules = {};
  rows.forEach(function (r) {
    statuses[r.status] = r.word;
    r.rules.forEach(function (rule) { rules[rule] = (rules[rule] || 0) + 1; });
  });
  var search = add("input", { type: "search", placeholder: words.search, "aria-label": words.search });
  var status = choice(words.status, Object.keys(statuses)
    .sort(function (a, b) { return ranks[a] - ranks[b]; })
    .map(function (s) { return [s, statuses[s]]; }));
  var rule = choice(words.rule, Object.keys(rules).sort().map(function (r) { return [r, r + " (" + rules[r] + ")"]; }));
  var shown = add("output", { "aria-live": "polite" });
  add("button", { type: "button" }).textContent = words.open;
  add("button", { type: "button" }).textContent = words.close;

  // Thousands of lines take seconds to lay out: a screenful comes at once, the others behind it.
  var AT_ONCE = 200;
  var waiting = [];
  var timer = 0;
  function next(count) {
    waiting.splice(0, count).forEach(function (r) { r.row.hidden = false; });
    clearTimeout(timer);
    if (waiting.length) { timer = setTimeout(next, 0, AT_ONCE); }
  }

  function show(fitting) {
    waiting = fitting.filter(function (r) { return r.row.hidden; });
    next(AT_ONCE);
  }

  var order = rows;

  function filter() {
    var wanted = search.value.trim().toLowerCase();
    var fitting = order.filter(function (r) {
      var fits = r.text.indexOf(wanted) >= 0
        && (!status.value || r.status === status.value)
        && (!rule.value || r.rules.indexOf(rule.value) >= 0);
      if (!fits) { r.row.hidden = true; }
      if (r.part) { r.part.hidden = !fits; }
      return fits;
    });
    show(fitting);
    shown.textContent = words.shown + " " + fitting.length + " / " + rows.length;
  }

  function openAll(open) {
    rows.forEach(function (r) { if (r.part && !r.part.hidden) { r.part.open = open; } });
  }

  var later = 0;
  search.addEventListener("input", function () { clearTimeout(later); later = setTimeout(filter, 120); });
  status.addEventListener("change", filter);
  rule.addEventListener("change", filter);
  controls.addEventListener("click", function (event) {
    if (event.target.tagName === "BUTTON") { openAll(event.target.textContent === words.open); }
  });
  filter();
  controls.hidden = rows.length < 2;

  // A line of a chart leads to its reports.
  Array.prototype.forEach.call(document.querySelectorAll(".chart tbody th"), function (head) {
    var code = head.querySelector("code");
    var name = head.querySelector("[lang=zh]");
    if (!code && !name) { return; }
    var button = document.createElement("button");
    button.type = "button";
    while (head.firstChild) { button.appendChild(head.firstChild); }
    head.appendChild(button);
    button.addEventListener("click", function () {
      search.value = code ? "" : name.textContent;
      rule.value = code ? code.textContent : "";
      status.value = "";
      filter();
      list.scrollIntoView();
      search.focus({ preventScroll: true });
    });
  });

  var collator = new Intl.Collator(document.documentElement.lang);
  function key(entry, column) {
    if (column === 1) { return { text: "", number: ranks[entry.status] }; }
    var text = entry.row.cells[column].textContent;
    return { text: text, number: text === "" ? NaN : Number(text) };
  }

  Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.appendChild(button);
    button.addEventListener("click", function () {
      var down = head.getAttribute("aria-sort") === "ascending";
      Array.prototype.forEach.call(table.tHead.rows[0].cells, function (h) { h.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      var keyed = rows.map(function (r, i) { return { r: r, i: i, key: key(r, column) }; });
      keyed.sort(function (a, b) {
        var order = isNaN(a.key.number) || isNaN(b.key.number)
          ? collator.compare(a.key.text, b.key.text) : a.key.number - b.key.number;
        return (down ? -order : order) || a.i - b.i;
      });
      order = keyed.map(function (k) { return k.r; });
      var all = document.createDocumentFragment();
      order.forEach(function (r) {
        r.row.hidden = true;
        all.appendChild(r.row);
      });
      body.appendChild(all);
      filter();
    });
  });

  // Zeros step back in the tables of the form, once these are seen.
  function fade(part) {
    Array.prototype.forEach.call(part.querySelectorAll(".form td:not([class])"), function (cell) {
      cell.className = cell.textContent.trim() === "0" ? "z" : "v";
    });
  }
  rows.forEach(function (r) {
    if (!r.part) { return; }
    if (r.part.open) { fade(r.part); }
    r.part.addEventListener("toggle", function () { fade(r.part); });
  });

  // What is printed is all there is: parts that are closed open for it.
  window.addEventListener("beforeprint", function () {
    next(waiting.length);
    openAll(true);
  });

  function reveal() {
    var target = location.hash && document.getElementById(location.hash.slice(1));
    var part = target && target.closest("details.report");
    if (part) { part.open = true; target.scrollIntoView(); }
  }
  window.addEventListener("hashchange", reveal);
  reveal();
})();
