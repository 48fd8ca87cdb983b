"use strict";
Touchstone.sections.push({
  id: "provenance", title: "Provenance",
  show(report, host) {
    for (const run of report.runs) host.append(...Touchstone.provenance(run));
  },
});

Touchstone.provenance = function (run) {
  const el = Touchstone.element;
  const record = run.record;
  const long = ["gridText", "sparkConf", "libraries", "dataDigests", "jvmArguments", "metrics"];
  const facts = Object.entries(record).filter(([name, value]) => !long.includes(name) && value !== null && value !== "");
  const parts = [el("h3", {}, record.run || run.name)];
  if (!facts.length) parts.push(el("p", { class: "note" }, "This run has no run.json."));
  parts.push(el("dl", { class: "facts" }, facts.map(([name, value]) =>
    [el("dt", {}, Touchstone.spelled(name)), el("dd", {}, Touchstone.fact(name, value))])));
  for (const name of long.filter((key) => record[key] && key !== "metrics")) {
    parts.push(el("details", {}, el("summary", {}, Touchstone.spelled(name)), el("pre", { tabindex: "0" }, Touchstone.plain(record[name]))));
  }
  return parts;
};

/* A label for a name in run.json: "Grid digest" for gridDigest, "CPU time" for cpuSeconds, whose value has its unit. */
Touchstone.spelled = function (name) {
  const words = name.replace(/([A-Z])/g, (letter) => " " + letter.toLowerCase()).replace(/ seconds$/, " time").replace(/ bytes$/, "");
  return words.replace(/^(cpu|jvm)\b|^./, (start) => start.toUpperCase());
};

Touchstone.fact = function (name, value) {
  if (name.endsWith("Bytes") && typeof value === "number") return Touchstone.bytes(value);
  if (name.endsWith("Seconds") && typeof value === "number") return Touchstone.seconds(value);
  if (name === "reference" && value) return "same work at the start " + Touchstone.seconds(value.startSeconds) + ", at the end " + Touchstone.seconds(value.endSeconds);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "object" ? JSON.stringify(value) : value;
};

Touchstone.plain = function (value) {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(Touchstone.plain).join("\n");
  return Object.entries(value).map(([key, item]) => key + " = " + (typeof item === "object" ? JSON.stringify(item) : item)).join("\n");
};
