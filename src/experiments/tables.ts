import { describe } from "../analysis/moments.js";
import type { Cell, Table } from "../math/table.js";
import { formatDay } from "../scenario/dates.js";
import type { Ensemble } from "./ensemble.js";
import { type RunFigures, runFigures } from "./figures.js";

/** Days in a mean month. */
const MONTH = 365.25 / 12;

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** One row a run: its summary figures. */
export function runsTable(ensemble: Ensemble): Table {
  const { scenario, seeds, steps } = ensemble;
  const figures = runFigures(ensemble);
  const names = Object.keys(figures[0]) as (keyof RunFigures)[];
  return {
    columns: ["run", "scenario", "rep", "seed", "steps", ...names],
    rows: figures.map((figure, run) => [
      run + 1,
      scenario.id,
      0,
      seeds[run],
      steps,
      ...names.map((name) => figure[name]),
    ]),
  };
}

/** One row a province and run: whether, when and why it adopted, and what followed. */
export function adoptionsTable(ensemble: Ensemble): Table {
  const { scenario, seeds, baseDay, localities, outcomes } = ensemble;
  const { values, causes } = outcomes;
  const rows: Cell[][] = [];
  for (let cell = 0; cell < outcomes.runs * outcomes.provinces; cell++) {
    const run = Math.floor(cell / outcomes.provinces);
    const day = finite(values.published[cell]);
    const decided = finite(values.decided[cell]);
    const leader = outcomes.leader[cell];
    const shares = outcomes.share.map((share) => (decided === null ? null : share[cell]));
    rows.push([
      run + 1,
      scenario.id,
      0,
      seeds[run],
      localities[cell % outcomes.provinces].id,
      day === null ? 0 : 1,
      decided,
      day,
      day === null ? null : day / MONTH,
      day === null ? null : formatDay(baseDay + day),
      ...shares,
      decided === null || leader < 0 ? null : localities[leader].id,
      values.tailoring[cell],
      values.intensity[cell],
      values.breadth[cell],
      values.liberalisation[cell],
      values.target[cell],
      values.tier[cell],
    ]);
  }
  return {
    columns: [
      ...[
        "run",
        "scenario",
        "rep",
        "seed",
        "province",
        "adopted",
        "decided_day",
        "toa_days",
        "toa_months",
        "toa_date",
      ],
      ...causes.map((cause) => `p_${cause}`),
      ...[
        "leading_rival",
        "tailoring",
        "intensity",
        "breadth",
        "liberalisation",
        "target_2020",
        "ambition_tier",
      ],
    ],
    rows,
  };
}

/** One row an event: decisions with the split of their hazard, and publications, in order of run and day. */
export function eventsTable(ensemble: Ensemble): Table {
  const { scenario, seeds, baseDay, from, localities, outcomes } = ensemble;
  const { values, causes, share, accumulated } = outcomes;
  const rows: { readonly run: number; readonly day: number; readonly row: Cell[] }[] = [];
  const add = (type: "decision" | "publication", cell: number, day: number) => {
    const run = Math.floor(cell / outcomes.provinces);
    const step = Math.floor((day - from) / scenario.step);
    const province = localities[cell % outcomes.provinces].id;
    const split = [...share, ...accumulated].map((column) => (type === "decision" ? column[cell] : null));
    rows.push({
      run,
      day,
      row: [run + 1, seeds[run], step, day, formatDay(baseDay + day), type, province, ...split],
    });
  };
  for (let cell = 0; cell < outcomes.runs * outcomes.provinces; cell++) {
    if (Number.isFinite(values.decided[cell])) add("decision", cell, values.decided[cell]);
    if (Number.isFinite(values.published[cell])) add("publication", cell, values.published[cell]);
  }
  rows.sort((a, b) => a.run - b.run || a.day - b.day);
  return {
    columns: [
      ...["run", "seed", "step", "day", "date", "type", "province"],
      ...causes.map((cause) => `p_${cause}`),
      ...causes.map((cause) => `accumulated_${cause}`),
    ],
    rows: rows.map(({ row }) => row),
  };
}

/** One row a run and recorded day: the course of adoption and of the state. */
export function timeseriesTable(ensemble: Ensemble): Table {
  const { scenario, seeds, baseDay, outcomes, series } = ensemble;
  const rows: Cell[][] = [];
  const agents = series.courses.filter(({ column }) => column.scope === "agent");
  for (let run = 0; run < outcomes.runs; run++) {
    const published = outcomes.ofRun(outcomes.values.published, run);
    let before = 0;
    series.days.forEach((day, k) => {
      const adopters = published.filter((each) => each <= day).length;
      const atRisk = outcomes.provinces - before;
      const cell = run * series.days.length + k;
      rows.push([
        ...[run + 1, scenario.id, 0, seeds[run], series.steps[k], day, formatDay(baseDay + day)],
        ...[
          adopters - before,
          adopters,
          adopters / outcomes.provinces,
          atRisk > 0 ? (adopters - before) / atRisk : null,
        ],
        ...series.courses.map(({ mean }) => mean[cell]),
        ...agents.map(({ sd }) => sd[cell]),
      ]);
      before = adopters;
    });
  }
  return {
    columns: [
      ...[
        "run",
        "scenario",
        "rep",
        "seed",
        "step",
        "day",
        "date",
        "new_adopters",
        "cum_adopters",
        "cum_share",
        "hazard",
      ],
      ...series.courses.map(({ column }) =>
        column.scope === "agent" ? `${snake(column.name)}_mean` : snake(column.name),
      ),
      ...agents.map(({ column }) => `${snake(column.name)}_sd`),
    ],
    rows,
  };
}

/** One row a run, recorded day and province; only of an ensemble that kept everything. */
export function provinceStepsTable(ensemble: Ensemble): Table {
  const { localities, outcomes, series } = ensemble;
  const courses = series.courses.filter(({ full }) => full !== null);
  const rows: Cell[][] = [];
  for (let run = 0; run < outcomes.runs; run++)
    series.days.forEach((day, k) => {
      localities.forEach(({ id }, i) => {
        const cell = (run * series.days.length + k) * localities.length + i;
        const adopted = outcomes.values.published[run * localities.length + i] <= day ? 1 : 0;
        rows.push([
          run + 1,
          series.steps[k],
          day,
          id,
          adopted,
          ...courses.map(({ full }) => full?.[cell] ?? null),
        ]);
      });
    });
  return {
    columns: [
      "run",
      "step",
      "day",
      "province",
      "adopted",
      ...courses.map(({ column }) => snake(column.name)),
    ],
    rows,
  };
}

/** One row a figure, and one a recorded day and course: mean, SD and quantiles over the runs. */
export function summaryTable(ensemble: Ensemble): Table {
  const { scenario, outcomes, series, steps } = ensemble;
  const figures = runFigures(ensemble);
  const rows: Cell[][] = [];
  const add = (step: number, metric: string, values: readonly (number | null)[]) => {
    const { mean, sd, q05, q25, q50, q75, q95, n } = describe(values);
    rows.push([scenario.id, step, metric, mean, sd, q05, q25, q50, q75, q95, n]);
  };
  for (const name of Object.keys(figures[0]) as (keyof RunFigures)[])
    add(
      steps,
      name,
      figures.map((figure) => figure[name]),
    );
  series.days.forEach((day, k) => {
    const adopters = Array.from(
      { length: outcomes.runs },
      (_, run) => outcomes.ofRun(outcomes.values.published, run).filter((each) => each <= day).length,
    );
    add(series.steps[k], "cum_adopters", adopters);
    for (const { column, mean } of series.courses)
      add(
        series.steps[k],
        column.scope === "agent" ? `${snake(column.name)}_mean` : snake(column.name),
        adopters.map((_, run) => mean[run * series.days.length + k]),
      );
  });
  return {
    columns: ["scenario", "step", "metric", "mean", "sd", "q05", "q25", "q50", "q75", "q95", "n"],
    rows,
  };
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
