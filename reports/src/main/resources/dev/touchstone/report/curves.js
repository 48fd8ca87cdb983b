"use strict";
Touchstone.sections.push({
  id: "curves", title: "Convergence",
  show(report, host) {
    const el = Touchstone.element;
    if (!report.curves.length) {
      host.append(el("p", { class: "note" }, "This run has no curves."));
      return;
    }
    const metrics = Touchstone.distinct(report.curves, "metric");
    const first = metrics.includes(report.ranking) ? report.ranking : metrics[0];
    const choice = { instance: report.curves[0].instance, metric: first, x: "step", logX: false, logY: Touchstone.spans(report) };
    const figure = Touchstone.figure(report, "convergence");
    const picker = Touchstone.pickerOnInstance(report, report.curves, choice, () => draw());
    const set = (name) => (value) => { choice[name] = value; draw(); };
    const metric = Touchstone.select("Metric", metrics.map((m) => [m, m]), set("metric"));
    metric.querySelector("select").value = first;
    const draw = () => figure.show(Touchstone.convergence(report, choice, picker.chosen()));
    host.append(
      el("div", { class: "controls" },
        Touchstone.select("Instance", Touchstone.distinct(report.curves, "instance").map((i) => [i, i]), (value) => { choice.instance = value; picker.move(); draw(); }),
        metric, Touchstone.select("Horizontal axis", [["step", "steps"], ["seconds", "solver's clock"]], set("x")),
        Touchstone.checkbox("log x", false, set("logX")), Touchstone.checkbox("log y", choice.logY, set("logY"))),
      picker.node, figure.node, Touchstone.onlyBest(Touchstone.mostOnAnInstance(report.curves), report.curveCompetitors, " on an instance"));
    draw();
  },
});

Touchstone.mostOnAnInstance = function (rows) {
  const here = new Map();
  for (const row of rows) here.set(row.instance, (here.get(row.instance) || new Set()).add(row.competitor));
  return Math.max(...[...here.values()].map((competitors) => competitors.size));
};

/* Whether a log axis suits the curves: all values are positive, and the greatest is at least 100 times the least. */
Touchstone.spans = function (report) {
  let least = Infinity;
  let most = 0;
  for (const value of report.points.median) {
    if (value === null) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return least > 0 && most >= 100 * least;
};

Touchstone.convergence = function (report, choice, chosen) {
  const metric = report.metrics.get(choice.metric) || { name: choice.metric, unit: "", goal: "minimise" };
  const curves = new Map(report.curves.filter((c) => c.instance === choice.instance && c.metric === choice.metric)
    .map((curve) => [curve.competitor, curve]));
  const all = chosen.filter((competitor) => curves.has(competitor))
    .map((competitor) => ({ competitor, points: Touchstone.curvePoints(report, curves.get(competitor), choice) }));
  const series = all.map((s) => ({ competitor: s.competitor, points: s.points.filter((p) => Touchstone.fits(p, choice)) }));
  const rows = series.flatMap((s) => s.points.map((p) => ({ competitor: s.competitor, ...p })));
  const lost = all.reduce((n, s) => n + s.points.length, 0) - rows.length;
  const xTitle = choice.x === "step" ? "steps" : "solver's clock (s)";
  return {
    title: Touchstone.withUnit(metric) + " on " + choice.instance + " against " + xTitle + " – " + Touchstone.better(metric),
    note: "Line: median over replicates. Band: lower to upper quartile." + (lost ? " Without " + lost + " points at or below 0, which a log axis cannot show." : ""),
    x: { title: xTitle, log: choice.logX }, y: { title: Touchstone.withUnit(metric), log: choice.logY }, series,
    csv: { rows, columns: [["competitor", "competitor"], [choice.x, "x"], ["median", "y"], ["lower_quartile", "lo"], ["upper_quartile", "hi"]]
      .map(([label, name]) => ({ label, value: (row) => row[name] })) },
  };
};

Touchstone.curvePoints = function (report, curve, choice) {
  const columns = report.points;
  const points = [];
  for (let i = curve.from; i < curve.from + curve.points; i++) {
    const point = { x: columns[choice.x === "step" ? "step" : "elapsed_seconds"][i], y: columns.median[i], lo: columns.lower_quartile[i], hi: columns.upper_quartile[i] };
    point.tip = curve.competitor + ": " + Touchstone.number(point.y) + " at " + Touchstone.number(point.x);
    if (point.x !== null && point.y !== null) points.push(point);
  }
  return points.sort((a, b) => a.x - b.x);
};

/* Whether a point can be drawn. On a log axis a point whose lower quartile is not positive is drawn without its band. */
Touchstone.fits = function (point, choice) {
  if (choice.logY && point.lo <= 0) point.lo = point.hi = null;
  if (point.lo === null) { delete point.lo; delete point.hi; }
  return !(choice.logX && point.x <= 0) && !(choice.logY && point.y <= 0);
};
