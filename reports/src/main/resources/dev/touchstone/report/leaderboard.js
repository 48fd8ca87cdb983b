"use strict";
Touchstone.sections.push({
  id: "leaderboard", title: "Leaderboard",
  show(report, host) {
    const el = Touchstone.element;
    const filter = { text: "", instance: "", metric: report.ranking, kind: "" };
    const table = Touchstone.table("ranks", "Leaderboard", Touchstone.leaderboardColumns(report), 25);
    const apply = () => table.show(report.leaderboard.filter((row) => Touchstone.matches(row, filter)));
    const choose = (label, name, options) => {
      const control = Touchstone.select(label, [["", "All"], ...options.map((option) => [option, option])],
        (value) => { filter[name] = value; apply(); });
      control.querySelector("select").value = filter[name];
      return control;
    };
    const find = el("input", { type: "search", id: "find", oninput: () => { filter.text = find.value.toLowerCase(); apply(); } });
    host.append(
      el("p", { class: "note" }, "Medians of the final values of the replicates that finished, with their quartiles and the bootstrap 95 % interval of"
        + " the median. ↓ lower is better, ↑ higher is better."),
      el("div", { class: "controls" }, el("label", {}, "Competitor, solver or setting", find),
        choose("Instance", "instance", Touchstone.distinct(report.leaderboard, "instance")),
        choose("Metric", "metric", [...report.metrics.keys()]),
        choose("Settings kind", "kind", Touchstone.distinct(report.leaderboard, "kind"))),
      table.node);
    apply();
  },
});

Touchstone.matches = function (row, filter) {
  return (!filter.instance || row.instance === filter.instance) && (!filter.metric || row.metric === filter.metric)
    && (!filter.kind || row.kind === filter.kind)
    && (!filter.text || (row.competitor + " " + row.solver + " " + row.settings).toLowerCase().includes(filter.text));
};

Touchstone.leaderboardColumns = function (report) {
  const number = Touchstone.number;
  const words = (label, name) => ({ label, value: (row) => row[name] });
  const plain = (label, name, more) => ({ label, value: (row) => row[name], number: true, ...more });
  const range = (low, high) => (row) => row[low] === null ? "–" : number(row[low]) + " … " + number(row[high]);
  return [
    words("Instance", "instance"),
    words("Competitor", "competitor"),
    { label: "Metric", value: (row) => row.metric,
      text: (row) => Touchstone.withUnit({ name: row.metric, unit: row.unit }) + (row.goal === "maximise" ? " ↑" : " ↓") },
    plain("Mean rank", "mean_rank", { text: (row) => row.mean_rank === null ? "–" : row.mean_rank.toFixed(2) }),
    plain("Median", "median"),
    plain("Quartiles", "lower_quartile", { text: range("lower_quartile", "upper_quartile"), csv: [plain("lower quartile", "lower_quartile"), plain("upper quartile", "upper_quartile")] }),
    plain("95 % interval", "low", { text: range("low", "high"), csv: [plain("low", "low"), plain("high", "high")] }),
    plain("At target", "reached", { text: (row) => Touchstone.percent(row.reached) }),
    plain("Steps to target", "steps_to_target"),
    plain("Seconds to target", "seconds_to_target"),
    plain("Not finished", "failed", { text: (row) => row.failed ? row.failed + " of " + row.replicates : "0",
      csv: [plain("not finished", "failed"), plain("replicates", "replicates"), words("failures", "failures")] }),
    words("Settings", "settings"),
    words("At the edge", "edge"),
  ];
};
