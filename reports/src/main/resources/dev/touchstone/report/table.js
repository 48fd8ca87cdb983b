"use strict";
/*
 * Makes a table that sorts by a click on a heading and shows one page at a time; returns {node, show(rows)}.
 * Columns are {label, value(row), text(row)?, number?, class?, csv?}; csv lists the columns that are saved instead.
 */
Touchstone.table = function (name, caption, columns, pageSize) {
  const el = Touchstone.element;
  const state = { rows: [], page: 0, column: null, down: false };
  const body = el("tbody");
  const heads = columns.map((column, i) =>
    el("th", { scope: "col", "aria-sort": "none", class: column.number ? "number" : "" },
      Touchstone.button(column.label, () => sortBy(i))));
  const count = el("span", { "aria-live": "polite" });
  const back = Touchstone.button("Previous", () => turn(-1));
  const on = Touchstone.button("Next", () => turn(1));
  const save = Touchstone.button("CSV", () => Touchstone.saveCsv(name, columns.flatMap((column) => column.csv || [column]), state.rows));
  const node = el("div", { id: name },
    el("div", { class: "table", role: "region", "aria-label": caption, tabindex: "0" },
      el("table", {}, el("thead", {}, el("tr", {}, heads)), body)),
    el("div", { class: "bar" }, count, back, on, el("span", { class: "push" }, save)));

  function sortBy(i) {
    state.down = state.column === i ? !state.down : false;
    state.column = i;
    heads.forEach((head, j) => head.setAttribute("aria-sort", j !== i ? "none" : state.down ? "descending" : "ascending"));
    state.page = 0;
    sort();
    draw();
  }
  function sort() {
    if (state.column === null) return;
    const value = columns[state.column].value;
    const sign = state.down ? -1 : 1;
    state.rows.sort((a, b) => Touchstone.compare(value(a), value(b), sign));
  }
  function turn(by) {
    state.page += by;
    draw();
  }
  function draw() {
    const from = state.page * pageSize;
    const shown = state.rows.slice(from, from + pageSize);
    body.replaceChildren(...shown.map((row) => el("tr", {}, columns.map((column) => Touchstone.cell(column, row)))));
    const total = state.rows.length;
    count.textContent = total === 0 ? "No rows" : from + 1 + "–" + (from + shown.length) + " of " + total;
    back.disabled = state.page === 0;
    on.disabled = from + pageSize >= total;
    back.hidden = on.hidden = total <= pageSize;
  }
  function show(rows) {
    state.rows = rows.slice();
    state.page = 0;
    sort();
    draw();
  }
  return { node, show };
};

/* Compares values, ascending for sign 1, descending for -1; missing values come last in both orders. */
Touchstone.compare = function (a, b, sign) {
  const none = (value) => value === null || value === undefined || value === "";
  if (none(a) || none(b)) return none(a) - none(b);
  return sign * (typeof a === "number" ? a - b : String(a).localeCompare(String(b), "en", { numeric: true }));
};

Touchstone.cell = function (column, row) {
  const text = column.text ? column.text(row) : column.number ? Touchstone.number(column.value(row)) : column.value(row);
  return Touchstone.element("td", { class: column.class || (column.number ? "number" : "") }, text);
};
