"use strict";
/* Numbers and units as text. */
Touchstone.number = function (value) {
  if (value === null || value === undefined) return "–";
  const size = Math.abs(value);
  if (value === 0) return "0";
  if (size >= 1e6 || size < 1e-3) return value.toExponential(3).replace(/\.?0*e\+?/, "e");
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(5)));
};

Touchstone.percent = function (value) {
  return value === null || value === undefined ? "–" : (100 * value).toFixed(value > 0 && value < 0.1 ? 1 : 0) + " %";
};

Touchstone.seconds = function (value) {
  if (value === null || value === undefined) return "–";
  if (value < 120) return Touchstone.number(Number(value.toPrecision(3))) + " s";
  if (value < 7200) return (value / 60).toFixed(1) + " min";
  return (value / 3600).toFixed(1) + " h";
};

Touchstone.bytes = function (value) {
  return value >= 1073741824 ? (value / 1073741824).toFixed(1) + " GiB" : (value / 1048576).toFixed(0) + " MiB";
};

Touchstone.withUnit = function (metric) {
  return metric.unit && metric.unit !== "1" ? metric.name + " (" + metric.unit + ")" : metric.name;
};

Touchstone.better = function (metric) {
  return metric.goal === "maximise" ? "higher is better" : "lower is better";
};
