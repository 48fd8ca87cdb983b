"use strict";
/* Makes an element. Children that are not nodes become text, so that data is never read as markup. */
Touchstone.element = function (tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined) {
      element.append(child instanceof Node ? child : document.createTextNode(String(child)));
    }
  }
  return element;
};

/* Makes a labelled list of options; change(value) is called with the chosen one. */
Touchstone.select = function (label, options, change, chosen) {
  const el = Touchstone.element;
  const list = el("select", { onchange: () => change(list.value) });
  for (const [value, text] of options) list.append(el("option", { value, selected: value === chosen }, text));
  return el("label", {}, label, list);
};

Touchstone.checkbox = function (label, checked, change) {
  const box = Touchstone.element("input", { type: "checkbox", checked, onchange: () => change(box.checked) });
  return Touchstone.element("label", { class: "check" }, box, label);
};

Touchstone.button = function (text, click) {
  return Touchstone.element("button", { type: "button", onclick: click }, text);
};

Touchstone.download = function (name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Touchstone.element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
};

/* Writes rows as CSV. A cell that a spreadsheet could take for a formula gets an apostrophe. */
Touchstone.csv = function (columns, rows) {
  const cell = (value) => {
    if (value === null || value === undefined) return "";
    const text = typeof value === "string" && /^[=+@\t\r]|^-\D/.test(value) ? "'" + value : String(value);
    return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  };
  const lines = [columns.map((column) => cell(column.label)).join(",")];
  for (const row of rows) lines.push(columns.map((column) => cell(column.value(row))).join(","));
  return lines.join("\r\n") + "\r\n";
};

Touchstone.saveCsv = function (name, columns, rows) {
  Touchstone.download(name + ".csv", "text/csv", Touchstone.csv(columns, rows));
};

/* A note under a figure that has only the best of the competitors. */
Touchstone.onlyBest = function (held, all, where = "") {
  const text = "To keep this file small, it has only the " + held + " best of " + all + " competitors" + where + ". The Parquet files have all.";
  return Touchstone.element("p", { class: "note" }, held < all ? text : "");
};
