"use strict";
Touchstone.sections.push({
  id: "profiles", title: "Performance profiles",
  show(report, host) {
    const el = Touchstone.element;
    if (!report.profiles.length) {
      host.append(el("p", { class: "note" }, "No target was reached on any instance, or the run had none."));
      return;
    }
    const distinct = (name) => Touchstone.distinct(report.profiles, name);
    const choice = { kind: "performance", tolerance: distinct("tolerance").includes("1e-03") ? "1e-03" : distinct("tolerance")[0], cost: "steps" };
    const figure = Touchstone.figure(report, "profile");
    const picker = Touchstone.picker(report, new Set(report.leaderboard.map((row) => row.competitor)), () => draw());
    const set = (name) => (value) => { choice[name] = value; draw(); };
    const select = (label, name) => Touchstone.select(label, distinct(name).map((word) => [word, word]), set(name), choice[name]);
    const draw = () => figure.show(Touchstone.profile(report, choice, picker.chosen()));
    host.append(
      el("p", { class: "note" }, "Performance profiles: the share of instances that a competitor solved within a factor of the best competitor's cost"
        + " (Dolan and Moré, 2002). Data profiles: the share solved at a cost of at most so many times n + 1, with n the number of variables (Moré"
        + " and Wild, 2009). An instance is solved where in at least half of the replicates " + report.profiles[0].metric
        + " came within the tolerance: the best value known plus tolerance times what the worst start lacks of it."),
      el("div", { class: "controls" }, select("Profile", "kind"), select("Tolerance", "tolerance"), select("Cost", "cost")),
      picker.node, figure.node);
    draw();
  },
});

Touchstone.profile = function (report, choice, chosen) {
  const rows = report.profiles.filter((row) => ["kind", "tolerance", "cost"].every((name) => row[name] === choice[name]));
  const mine = rows.filter((row) => chosen.includes(row.competitor));
  const data = choice.kind === "data";
  const least = data ? Math.min(1, ...mine.map((row) => row.ratio).filter((ratio) => ratio > 0)) : 1;
  const end = Math.max(2 * least, ...mine.map((row) => row.ratio)) * 1.15;
  const series = chosen.map((competitor) => ({ competitor, points: Touchstone.staircase(mine.filter((row) => row.competitor === competitor), competitor, least, end) }));
  const unsolved = series.filter((s) => s.points.length === 0).length;
  return {
    title: "Share of instances solved to " + choice.tolerance + (data ? " at a cost in " : " within a factor of the least ") + choice.cost + " – higher is better",
    note: unsolved ? unsolved + " of the competitors shown solved no instance." : "",
    x: { title: data ? choice.cost + " / (n + 1) (log)" : "factor of the best competitor's " + choice.cost + " (log)", log: true, domain: [least, end], format: "~g" },
    y: { title: "share of instances", domain: [0, 1], format: ".0%" }, series, steps: true,
    csv: { rows: mine, columns: ["competitor", "kind", "metric", "tolerance", "cost", "ratio", "share"].map((label) => ({ label, value: (row) => row[label] })) },
  };
};

/* The staircase from its foot at the left end of the figure to the right end. */
Touchstone.staircase = function (rows, competitor, least, end) {
  if (!rows.length) return [];
  const points = rows.map((row) => ({ x: Math.max(row.ratio, least), y: row.share,
    tip: competitor + ": " + Touchstone.percent(row.share) + " at " + Touchstone.number(row.ratio) }));
  if (points[0].x > least) points.unshift({ x: least, y: 0, tip: competitor });
  return [...points, { ...points[points.length - 1], x: end }];
};
