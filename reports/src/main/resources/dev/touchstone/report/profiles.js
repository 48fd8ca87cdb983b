"use strict";
Touchstone.sections.push({
  id: "profiles", title: "Performance profiles",
  show(report, host) {
    const el = Touchstone.element;
    if (!report.profiles.length) {
      host.append(el("p", { class: "note" }, "No target was reached on any instance, or the run had none."));
      return;
    }
    const metrics = Touchstone.distinct(report.profiles, "metric");
    const choice = { metric: metrics[0], cost: "steps" };
    const figure = Touchstone.figure(report, "profile");
    const picker = Touchstone.picker(report, new Set(report.leaderboard.map((row) => row.entrant)), () => draw());
    const set = (name) => (value) => { choice[name] = value; draw(); };
    const draw = () => figure.show(Touchstone.profile(report, choice, picker.chosen()));
    host.append(
      el("p", { class: "note" }, "The share of instances that a competitor solved within a factor of the best competitor's cost (Dolan and Moré,"
        + " 2002). An instance is solved where at least half of the replicates reached the target."),
      el("div", { class: "controls" },
        Touchstone.select("Metric", metrics.map((m) => [m, m]), set("metric")),
        Touchstone.select("Cost", [["steps", "steps to target"], ["seconds", "seconds to target"]], set("cost"))),
      picker.node, figure.node);
    draw();
  },
});

Touchstone.profile = function (report, choice, chosen) {
  const rows = report.profiles.filter((row) => row.metric === choice.metric && row.cost === choice.cost);
  const mine = rows.filter((row) => chosen.includes(row.entrant));
  const end = Math.max(2, ...mine.map((row) => row.ratio)) * 1.15;
  const series = chosen.map((entrant) => ({ entrant, points: Touchstone.corners(mine.filter((row) => row.entrant === entrant), entrant, end) }));
  const unsolved = series.filter((s) => s.points.length === 0).length;
  return {
    title: "Share of instances solved by " + choice.metric + " within a factor of the least " + choice.cost + " – higher is better",
    note: unsolved ? unsolved + " of the competitors shown solved no instance." : "",
    x: { title: "factor of the best competitor's " + choice.cost + " (log)", log: true, domain: [1, end], format: "~g" },
    y: { title: "share of instances", domain: [0, 1], format: ".0%" }, series, steps: true,
    csv: { rows: mine, columns: ["entrant", "metric", "cost", "ratio", "share"].map((label) => ({ label, value: (row) => row[label] })) },
  };
};

/* The staircase from its foot at ratio 1 to the right end of the figure. */
Touchstone.corners = function (rows, entrant, end) {
  if (!rows.length) return [];
  const points = rows.map((row) => ({ x: row.ratio, y: row.share,
    tip: entrant + ": " + Touchstone.percent(row.share) + " within factor " + Touchstone.number(row.ratio) }));
  if (points[0].x > 1) points.unshift({ x: 1, y: 0, tip: entrant });
  return [...points, { ...points[points.length - 1], x: end }];
};
