"use strict";
(function () {
  const el = Touchstone.element;
  const report = Touchstone.report(document.getElementById("data").textContent);
  const names = report.runs.map((run) => run.record.run || run.name);
  const suites = [...new Set(report.runs.map((run) => run.record.suite).filter(Boolean))];
  document.title = names.join(", ") + " – Touchstone";
  document.getElementById("subtitle").textContent = [...suites, ...names].join(" · ");

  const main = document.getElementById("report");
  for (const section of Touchstone.sections) {
    const host = el("section", { id: section.id, "aria-labelledby": section.id + "-title" },
      el("h2", { id: section.id + "-title" }, section.title));
    main.append(host);
    document.getElementById("contents").append(el("a", { href: "#" + section.id }, section.title));
    section.show(report, host);
  }

  const theme = document.getElementById("theme");
  const redraw = () => {
    theme.textContent = Touchstone.isDark() ? "Light" : "Dark";
    Touchstone.redraws.forEach((again) => again());
  };
  theme.textContent = Touchstone.isDark() ? "Light" : "Dark";
  theme.addEventListener("click", () => {
    document.documentElement.dataset.theme = Touchstone.isDark() ? "light" : "dark";
    redraw();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  let width = innerWidth;
  let waiting = null;
  addEventListener("resize", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (innerWidth !== width) { width = innerWidth; redraw(); }
    }, 150);
  });
})();
