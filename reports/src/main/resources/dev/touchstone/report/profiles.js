"use strict";
Touchstone.sections.push({
  id: "profiles", title: "Performance profiles",
  show(report, host) {
    const el = Touchstone.element;
    if (!report.profiles.length) {
      host.append(el("p", { class: "note" }, "This run has no profiles: no competitor came within a tolerance on any instance."));
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
      el("p", { class: "note" }, "A performance profile is the share of instances that a competitor solved at a cost within a factor of the least cost of"
        + " all competitors (Dolan and Moré, 2002). A data profile is the share that it solved at a cost of at most a multiple of n + 1, where n is"
        + " the number of variables (Moré and Wild, 2009). An instance counts as solved if, in at least half of the replicates, the distance of "
        + report.profiles[0].metric + " to the best known value fell to at most tolerance times its distance at the worst start."),
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
    title: "Share of instances solved to tolerance " + choice.tolerance + (data ? " at a cost in " : " within a factor of the least cost in ") + choice.cost + " – higher is better",
    note: unsolved ? unsolved + " of the competitors shown solved no instance." : "",
    x: { title: data ? choice.cost + " / (n + 1) (log)" : choice.cost + " / least " + choice.cost + " (log)", log: true, domain: [least, end], format: "~g" },
    y: { title: "share of instances", domain: [0, 1], format: ".0%" }, series, steps: true,
    csv: { rows: mine, columns: ["competitor", "kind", "metric", "tolerance", "cost", "ratio", "share"].map((label) => ({ label, value: (row) => row[label] })) },
  };
};

/* The points of a profile from the left end of the figure to its right end. */
Touchstone.staircase = function (rows, competitor, least, end) {
  if (!rows.length) return [];
  const points = rows.map((row) => ({ x: Math.max(row.ratio, least), y: row.share,
    tip: competitor + ": " + Touchstone.percent(row.share) + " at " + Touchstone.number(row.ratio) }));
  if (points[0].x > least) points.unshift({ x: least, y: 0, tip: competitor });
  return [...points, { ...points[points.length - 1], x: end }];
};
