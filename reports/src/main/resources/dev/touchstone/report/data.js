"use strict";
/* The data of the page, shared by all sections. A section is {id, title, show(report, host)}. */
const Touchstone = { sections: [], colours: {}, redraws: [] };

/* Makes rows of a columnar table; looks words up in their column's dictionary. */
Touchstone.rows = function (columns) {
  const names = Object.keys(columns).filter((name) => name !== "rows");
  const rows = new Array(columns.rows);
  for (let i = 0; i < columns.rows; i++) {
    const row = {};
    for (const name of names) {
      const column = columns[name];
      row[name] = column.words ? column.words[column.of === 0 ? 0 : column.of[i]] : column[i];
    }
    rows[i] = row;
  }
  return rows;
};

Touchstone.report = function (text) {
  const raw = JSON.parse(text);
  const report = { ranking: raw.ranking, runs: raw.runs, claims: raw.claims, curveCompetitors: raw.curveCompetitors,
    searchCompetitors: raw.searchCompetitors };
  for (const name of ["standings", "leaderboard", "curves", "search", "profiles", "failures", "outcomes"]) {
    report[name] = Touchstone.rows(raw[name]);
  }
  let from = 0;
  for (const curve of report.curves) {
    curve.from = from;
    from += curve.points;
  }
  report.profiles = Touchstone.corners(report.profiles, raw.corners);
  report.points = raw.points;
  report.order = report.standings.map((standing) => standing.competitor);
  report.place = new Map(report.order.map((competitor, i) => [competitor, i]));
  report.metrics = Touchstone.metrics(report);
  return report;
};

/* Makes a row for each corner of each profile. */
Touchstone.corners = function (profiles, corners) {
  let from = 0;
  return profiles.flatMap((profile) => {
    const first = from;
    from += profile.corners;
    return Array.from({ length: profile.corners }, (_, i) => ({ ...profile, ratio: corners.ratio[first + i], share: corners.share[first + i] }));
  });
};

/* The metrics by name, the ranking metric first. */
Touchstone.metrics = function (report) {
  const metrics = new Map();
  for (const row of report.leaderboard) {
    if (!metrics.has(row.metric)) metrics.set(row.metric, { name: row.metric, unit: row.unit, goal: row.goal });
  }
  const ranking = metrics.get(report.ranking);
  return ranking ? new Map([[ranking.name, ranking], ...metrics]) : metrics;
};

/* The distinct values of a column, in the order in which they first occur. */
Touchstone.distinct = function (rows, name) {
  return [...new Set(rows.map((row) => row[name]))];
};
