"use strict";
/* Colours of M. Okabe and K. Ito, distinct in all common kinds of colour vision. After eight of them lines are dashed. */
Touchstone.palettes = {
  light: ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#1c2024", "#8c8c8c"],
  dark: ["#4c8fe0", "#e8722a", "#17b78a", "#d98db8", "#f0b030", "#7fc8f0", "#e6e8ea", "#8c8c8c"],
};
Touchstone.dashes = [[], [6, 3], [2, 2], [8, 3, 2, 3]];

Touchstone.isDark = function () {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
};

/* Colour and dash of a competitor, by its place in the overview: the same in every figure. */
Touchstone.look = function (report, competitor) {
  const palette = Touchstone.palettes[Touchstone.isDark() ? "dark" : "light"];
  const place = report.place.get(competitor) || 0;
  const round = Math.floor(place / palette.length);
  return { colour: palette[place % palette.length], dash: Touchstone.dashes[round % Touchstone.dashes.length] };
};

/*
 * Makes a figure. show(chart) draws {title, note, x, y, series, csv: {columns, rows}}, where an axis is
 * {title, log?, words?, format?, domain?} and a series {competitor, points: [{x, y, lo?, hi?, tip, best?}]}.
 */
Touchstone.figure = function (report, id) {
  const el = Touchstone.element;
  let chart = null;
  let view = null;
  const caption = el("figcaption");
  const plot = el("div", { class: "plot" });
  const svg = Touchstone.button("SVG", () => view.toSVG().then((text) => Touchstone.download(id + ".svg", "image/svg+xml", text)));
  const csv = Touchstone.button("CSV", () => Touchstone.saveCsv(id, chart.csv.columns, chart.csv.rows));
  const node = el("figure", { id }, caption, plot, el("div", { class: "bar" }, el("span", { class: "push" }, svg, " ", csv)));

  function show(next) {
    chart = next;
    caption.replaceChildren(chart.title, el("span", { class: "note" }, chart.note || ""));
    draw();
  }
  function draw() {
    if (view) view.finalize();
    view = null;
    const empty = !chart || chart.series.every((series) => series.points.length === 0);
    svg.disabled = csv.disabled = empty;
    if (empty) return plot.replaceChildren(el("p", { class: "note" }, "There are no points for this choice."));
    const spec = Touchstone.spec(report, chart, Math.max(240, plot.clientWidth));
    view = new vega.View(vega.parse(spec), { renderer: "svg", container: plot, hover: true });
    view.run();
  }
  Touchstone.redraws.push(() => chart && draw());
  return { node, show };
};

Touchstone.spec = function (report, chart, width) {
  const style = getComputedStyle(document.documentElement);
  const ink = style.getPropertyValue("--ink").trim();
  const soft = style.getPropertyValue("--soft").trim();
  const line = style.getPropertyValue("--line").trim();
  const drawn = chart.series.filter((series) => series.points.length > 0);
  const names = drawn.map((series) => series.competitor);
  const looks = names.map((name) => Touchstone.look(report, name));
  const columns = Math.max(1, Math.min(4, Math.floor(width / 240)));
  return {
    width, height: (width < 500 ? 260 : 340) + 20 * Math.ceil(names.length / columns),
    autosize: { type: "fit", contains: "padding" }, padding: 2,
    background: style.getPropertyValue("--surface").trim(), description: chart.title,
    config: Touchstone.theme(ink, soft, line),
    data: [{ name: "points", values: drawn.flatMap((series) => series.points.map((p) => ({ ...p, s: series.competitor }))) }],
    scales: [
      Touchstone.scale("x", chart.x, ["x"], "width"),
      Touchstone.scale("y", chart.y, ["y", "lo", "hi"], "height"),
      { name: "colour", type: "ordinal", domain: names, range: looks.map((look) => look.colour) },
      { name: "dash", type: "ordinal", domain: names, range: looks.map((look) => look.dash) },
    ],
    axes: [Touchstone.axis("x", "bottom", chart.x, width), Touchstone.axis("y", "left", chart.y, width)],
    legends: [{ stroke: "colour", strokeDash: "dash", symbolType: "stroke", symbolStrokeWidth: 2.5, symbolSize: 220,
      orient: "bottom", direction: "vertical", columns, labelLimit: Math.floor(width / columns) - 50 }],
    marks: [{ type: "group", from: { facet: { name: "series", data: "points", groupby: "s" } }, marks: Touchstone.marks(chart) }],
  };
};

Touchstone.theme = function (ink, soft, line) {
  const font = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";
  return {
    axis: { labelColor: soft, titleColor: ink, titleFont: font, labelFont: font, titleFontWeight: "normal", titleFontSize: 12,
      labelFontSize: 11, gridColor: line, domainColor: line, tickColor: line, titlePadding: 8 },
    legend: { labelColor: ink, labelFont: font, labelFontSize: 12, offset: 12, rowPadding: 3, columnPadding: 18 },
  };
};

Touchstone.scale = function (name, axis, fields, range) {
  if (axis.words) return { name, type: "point", domain: { data: "points", field: "x" }, range, padding: 0.5 };
  const domain = axis.domain || { fields: fields.map((field) => ({ data: "points", field })) };
  return { name, type: axis.log ? "log" : "linear", domain, range, zero: false, padding: axis.padding || 0, nice: !axis.domain && name === "y", clamp: true };
};

Touchstone.axis = function (scale, orient, axis, width) {
  const spec = { scale, orient, title: axis.title, grid: orient === "left", labelOverlap: true };
  if (!axis.words) spec.tickCount = orient === "left" ? 6 : Math.max(3, Math.floor(width / 110));
  if (axis.format || axis.log) spec.format = axis.format || "~g";
  if (axis.log) spec.gridOpacity = 0.45;
  return spec;
};

/* A band between the quartiles, a line, and points with tooltips; bars in place of band and line for a chart of points. */
Touchstone.marks = function (chart) {
  const x = { scale: "x", field: "x" };
  const colour = { scale: "colour", field: "s" };
  const from = { data: "series" };
  const interpolate = { value: chart.steps ? "step-after" : "linear" };
  const ends = { x, y: { scale: "y", field: "lo" }, y2: { scale: "y", field: "hi" } };
  const defined = { signal: "isValid(datum.lo) && isValid(datum.hi)" };
  const band = { type: "area", from, interactive: false,
    encode: { update: { ...ends, defined, interpolate, fill: colour, fillOpacity: { value: 0.14 } } } };
  const bars = { type: "rule", from, interactive: false,
    encode: { update: { ...ends, stroke: colour, strokeWidth: { value: 1.5 }, opacity: { signal: "isValid(datum.lo) ? 0.55 : 0" } } } };
  const line = { type: "line", from, interactive: false,
    encode: { update: { x, y: { scale: "y", field: "y" }, interpolate, stroke: colour, strokeWidth: { value: 2 },
      strokeDash: { scale: "dash", field: "s" } } } };
  const points = { type: "symbol", from,
    encode: {
      update: { x, y: { scale: "y", field: "y" }, fill: colour, tooltip: { field: "tip" },
        size: { signal: chart.points ? "datum.best ? 170 : 50" : "50" }, shape: { signal: "datum.best ? 'diamond' : 'circle'" },
        opacity: { value: chart.points ? 1 : 0 } },
      hover: { opacity: { value: 1 } },
    } };
  return chart.points ? [bars, points] : chart.steps ? [line, points] : [band, line, points];
};
