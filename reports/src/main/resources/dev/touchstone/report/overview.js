"use strict";
Touchstone.sections.push({
  id: "overview", title: "Overview",
  show(report, host) {
    const metric = report.metrics.get(report.ranking);
    host.append(Touchstone.tiles(report));
    if (!metric) return;
    host.append(Touchstone.element("p", { class: "note" },
      "Competitors by their mean rank on " + Touchstone.withUnit(metric) + " (" + Touchstone.better(metric) +
      "), averaged over instances; rank 1 is best. On each replicate all competitors have the same random numbers, and a trial that" +
      " did not finish ranks last. Competitors on more instances come first, because mean ranks over different instances cannot be" +
      " compared. Default settings are ranked among default and given settings and come last."));
    const table = Touchstone.table("standings", "Competitors by mean rank", Touchstone.standingColumns(), 20);
    table.show(report.standings);
    host.append(table.node);
  },
});

Touchstone.standingColumns = function () {
  const plain = (label, name, more) => ({ label, value: (row) => row[name], number: true, ...more });
  return [
    { label: "Competitor", value: (row) => row.competitor },
    { label: "Settings kind", value: (row) => row.kind },
    plain("Mean rank", "mean_rank", { text: (row) => row.mean_rank === null ? "–" : row.mean_rank.toFixed(2) }),
    plain("Wins", "wins"),
    plain("Instances", "instances"),
    plain("Not finished", "failures", { text: (row) => row.failures + " of " + row.replicates,
      csv: [plain("not finished", "failures"), plain("replicates", "replicates")] }),
    plain("At target", "reached", { text: (row) => Touchstone.percent(row.reached) }),
    plain("Tuning trials", "tuning_trials"),
    plain("Tuning CPU (s)", "tuning_cpu_seconds", { text: (row) => Touchstone.number(row.tuning_cpu_seconds) }),
  ];
};

Touchstone.tiles = function (report) {
  const el = Touchstone.element;
  const sum = (name) => report.runs.reduce((total, run) => total + (run.record[name] || 0), 0);
  const trials = report.outcomes.filter((row) => row.by === "solver");
  const counted = trials.reduce((total, row) => total + row.trials, 0);
  const finished = trials.filter((row) => row.outcome === "finished").reduce((total, row) => total + row.trials, 0);
  const facts = [
    ["Competitors", new Set(report.leaderboard.map((row) => row.competitor)).size],
    ["Instances", new Set(report.leaderboard.map((row) => row.instance)).size],
    ["Metrics", report.metrics.size],
    ["Trials", counted || sum("trials") || "–"],
    ["Finished", counted ? finished : "–"],
    ["Not finished", counted ? counted - finished : "–"],
    ["Wall time", Touchstone.seconds(sum("wallSeconds") || null)],
    ["CPU time", Touchstone.seconds(sum("cpuSeconds") || null)],
  ];
  return el("dl", { class: "tiles" }, facts.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value))));
};
