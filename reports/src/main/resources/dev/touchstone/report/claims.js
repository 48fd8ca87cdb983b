"use strict";
Touchstone.sections.push({
  id: "claims", title: "Claims",
  show(report, host) {
    const el = Touchstone.element;
    if (!report.claims.length) {
      host.append(el("p", { class: "note" }, "No claims were measured on this run."));
      return;
    }
    host.append(
      el("p", { class: "note" }, "Claims of the papers, measured on the held-out replicates: the mean over the cases of a claim, with its 95 % interval over"
        + " replicates (Student's t). Reproduced: every case was measured, the interval is on the claimed side of the threshold, and no case fails."
        + " Not reproduced: the interval is wholly on the other side. Partly: all other claims that were measured."),
      el("p", { id: "verdicts" }, Touchstone.verdicts(report.claims)),
      Touchstone.claimsTable(report.claims),
      el("div", { class: "bar" }, el("span", { class: "push" }, Touchstone.button("CSV",
        () => Touchstone.saveCsv("claims", Touchstone.claimColumns(), report.claims)))));
  },
});

Touchstone.verdictMarks = { "reproduced": "✓", "partly": "◐", "not reproduced": "✗", "not measured": "–",
  "holds": "✓", "undecided": "◐", "fails": "✗" };

/* A mark and the word of a verdict: readable without colours. */
Touchstone.verdict = function (word) {
  return Touchstone.element("span", { class: "verdict " + word.replaceAll(" ", "-") },
    Touchstone.element("span", { "aria-hidden": "true" }, Touchstone.verdictMarks[word] + " "), word);
};

Touchstone.verdicts = function (claims) {
  const words = ["reproduced", "partly", "not reproduced", "not measured"];
  return words.map((word) => [claims.filter((claim) => claim.verdict === word).length, word])
    .filter(([count]) => count > 0).map(([count, word]) => count + " " + word).join(", ");
};

/* A number as text; an infinite one is a word in the data. */
Touchstone.measure = function (value) {
  return typeof value === "string" ? value.replace("Infinity", "∞") : Touchstone.number(value);
};

Touchstone.interval = function (of) {
  return of.low === null ? "–" : Touchstone.measure(of.low) + " … " + Touchstone.measure(of.high);
};

Touchstone.claimsTable = function (claims) {
  const el = Touchstone.element;
  const heads = ["Claim", "Verdict", "Measured", "95 % interval", "Threshold", "Replicates"];
  const measured = claims.filter((claim) => claim.verdict !== "not measured");
  const rest = claims.filter((claim) => claim.verdict === "not measured");
  return el("div", { class: "table", role: "region", "aria-label": "Claims", tabindex: "0" },
    el("table", {}, el("thead", {}, el("tr", {}, heads.map((head, i) => el("th", { scope: "col", class: i > 1 ? "number" : "" }, head)))),
      el("tbody", {}, [...measured, ...rest].map(Touchstone.claimRow))));
};

Touchstone.claimRow = function (claim) {
  const el = Touchstone.element;
  return el("tr", {},
    el("td", { class: "wrap" }, el("strong", {}, claim.claim), el("div", {}, claim.statement),
      el("div", { class: "note" }, claim.source), claim.note ? el("div", { class: "note remark" }, claim.note) : null,
      Touchstone.cases(claim)),
    el("td", {}, Touchstone.verdict(claim.verdict)),
    el("td", { class: "number" }, Touchstone.measure(claim.measured)),
    el("td", { class: "number" }, Touchstone.interval(claim)),
    el("td", { class: "number" }, claim.relation + " " + Touchstone.number(claim.threshold)),
    el("td", { class: "number" }, claim.n));
};

Touchstone.cases = function (claim) {
  const el = Touchstone.element;
  const heads = ["Case", "Verdict", "Measured", "95 % interval", "Replicates"];
  return el("details", {}, el("summary", {}, claim.cases.length === 1 ? "1 case" : claim.cases.length + " cases"),
    el("table", { class: "cases" },
      el("thead", {}, el("tr", {}, heads.map((head, i) => el("th", { scope: "col", class: i > 1 ? "number" : "" }, head)))),
      el("tbody", {}, claim.cases.map((each) => el("tr", {},
        el("td", {}, each.case),
        el("td", {}, Touchstone.verdict(each.verdict)),
        el("td", { class: "number" }, Touchstone.measure(each.measured)),
        el("td", { class: "number" }, Touchstone.interval(each)),
        el("td", { class: "number" }, each.n))))));
};

Touchstone.claimColumns = function () {
  const names = ["suite", "claim", "source", "statement", "metric", "relation", "threshold", "measured", "low", "high", "n", "verdict", "note"];
  return names.map((name) => ({ label: name, value: (row) => row[name] }));
};
