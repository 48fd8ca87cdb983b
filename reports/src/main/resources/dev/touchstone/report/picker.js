"use strict";
/* Makes a choice of the competitors that a figure shows, at first the best eight; returns {node, chosen()}. */
Touchstone.picker = function (report, competitors, change, place = (competitor) => report.place.get(competitor)) {
  const el = Touchstone.element;
  const inOrder = [...competitors].sort((a, b) => place(a) - place(b));
  const chosen = new Set(inOrder.slice(0, 8));
  const summary = el("summary");
  const search = el("input", { type: "search", placeholder: "Find", "aria-label": "Find a competitor", oninput: () => find() });
  const choices = inOrder.map(choice);
  const node = el("details", {}, summary,
    el("div", { class: "bar" }, search, Touchstone.button("Best eight", () => set(inOrder.slice(0, 8))),
      Touchstone.button("None", () => set([]))),
    el("div", { class: "choices" }, choices.map((c) => c.node)));

  function choice(competitor) {
    const box = el("input", { type: "checkbox", checked: chosen.has(competitor), onchange: () => {
      if (box.checked) chosen.add(competitor);
      else chosen.delete(competitor);
      tell();
    } });
    const swatch = el("span", { class: "swatch" });
    const colour = () => { swatch.style.background = Touchstone.look(report, competitor).colour; };
    colour();
    Touchstone.redraws.push(colour);
    return { competitor, box, node: el("label", { title: competitor }, box, swatch, el("span", {}, competitor)) };
  }
  function set(these) {
    chosen.clear();
    these.forEach((competitor) => chosen.add(competitor));
    choices.forEach((c) => { c.box.checked = chosen.has(c.competitor); });
    tell();
  }
  function find() {
    const text = search.value.toLowerCase();
    choices.forEach((c) => { c.node.hidden = !c.competitor.toLowerCase().includes(text); c.node.style.display = c.node.hidden ? "none" : ""; });
  }
  function count() {
    summary.textContent = "Competitors: " + chosen.size + " of " + inOrder.length + " shown";
  }
  function tell() {
    count();
    change();
  }
  count();
  return { node, chosen: () => inOrder.filter((competitor) => chosen.has(competitor)) };
};

/* Makes a picker of the competitors with rows on the chosen instance, the best first; move() follows the choice. */
Touchstone.pickerOnInstance = function (report, rows, choice, change) {
  const node = Touchstone.element("div");
  let picker;
  const move = () => {
    const here = new Set(rows.filter((row) => row.instance === choice.instance).map((row) => row.competitor));
    const places = new Map(report.leaderboard
      .filter((row) => row.instance === choice.instance && row.metric === report.ranking)
      .sort((a, b) => (a.kind === "default") - (b.kind === "default") || (a.mean_rank ?? Infinity) - (b.mean_rank ?? Infinity))
      .map((row, place) => [row.competitor, place]));
    picker = Touchstone.picker(report, here, change, (competitor) => places.get(competitor) ?? Infinity);
    node.replaceChildren(picker.node);
  };
  move();
  return { node, move, chosen: () => picker.chosen() };
};
