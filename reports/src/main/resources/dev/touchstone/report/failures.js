"use strict";
Touchstone.sections.push({
  id: "failures", title: "Failures",
  show(report, host) {
    const el = Touchstone.element;
    const outcomes = Touchstone.distinct(report.outcomes, "outcome");
    for (const by of ["solver", "instance"]) {
      const rows = Touchstone.outcomeRows(report, by);
      const table = Touchstone.table("outcomes-by-" + by, "Trials by " + by + " and outcome", [
        { label: by === "solver" ? "Solver" : "Instance", value: (row) => row.name },
        ...outcomes.map((outcome) => ({ label: outcome, number: true, value: (row) => row.counts.get(outcome) || 0 })),
      ], 10);
      table.show(rows);
      host.append(el("h3", {}, "Trials by " + by + " and outcome"), table.node);
    }
    host.append(el("h3", {}, "Trials that did not finish"));
    if (!report.failures.length) {
      host.append(el("p", { class: "note" }, report.outcomes.length ? "Every trial finished." : "This run has no trials."));
      return;
    }
    const table = Touchstone.table("failed-trials", "Trials that did not finish", Touchstone.failureColumns(), 10);
    table.show(report.failures);
    host.append(el("p", { class: "note" }, "At most the first 500 of each run."), table.node);
  },
});

Touchstone.outcomeRows = function (report, by) {
  const rows = new Map();
  for (const { name, outcome, trials } of report.outcomes.filter((row) => row.by === by)) {
    if (!rows.has(name)) rows.set(name, { name, counts: new Map() });
    const counts = rows.get(name).counts;
    counts.set(outcome, (counts.get(outcome) || 0) + trials);
  }
  return [...rows.values()];
};

Touchstone.failureColumns = function () {
  const words = (label, name, more) => ({ label, value: (row) => row[name], ...more });
  return [
    words("Outcome", "outcome"),
    words("Instance", "instance"),
    words("Competitor", "competitor"),
    words("Replicate", "replicate", { number: true }),
    words("Split", "split"),
    words("Reason", "reason", { class: "wrap" }),
    words("Stack frames", "frames", { class: "lines" }),
    words("Solver's clock (s)", "elapsed_seconds", { number: true }),
    words("CPU time (s)", "cpu_seconds", { number: true }),
    words("Trial", "trial"),
  ];
};
