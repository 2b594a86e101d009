import { describe, expect, test } from "vitest";
import { coxRegression, personPeriods } from "../../../src/analysis/survival/index.js";
import { table2 } from "../../../src/data/khanal2024.js";
import type { Observer } from "../../../src/engine/model.js";
import { together } from "../../../src/engine/together.js";
import { runEnsemble } from "../../../src/experiments/ensemble.js";
import { exposureOn } from "../../../src/experiments/event-history/history.js";
import {
  type EventHistory,
  historiesOf,
  monthOf,
  observedHistory,
  personMonths,
  spells,
} from "../../../src/experiments/event-history/index.js";
import { Surroundings } from "../../../src/experiments/event-history/surroundings.js";
import type { Table } from "../../../src/math/table.js";
import { signal } from "../../../src/model/mechanisms/central-signals.js";
import { exposure } from "../../../src/model/mechanisms/peers.js";
import { news } from "../../../src/model/mechanisms/publication.js";
import { compile } from "../../../src/scenario/compile.js";
import type { Scenario } from "../../../src/scenario/scenario.js";
import { shipped } from "../../scenarios/shipped.js";

const baseline = { ...shipped("baseline"), runs: 3 };
const ensemble = runEnsemble(baseline);
const histories = [...historiesOf(ensemble)];
const observed = observedHistory(shipped("baseline"));

/** The cells of a column, as numbers. */
const column = ({ columns, rows }: Table, name: string) =>
  rows.map((row) => Number(row[columns.indexOf(name)]));
const rowsOf = ({ columns, rows }: Table, province: string) =>
  rows.filter((row) => row[columns.indexOf("province")] === province);

describe("what a province saw", () => {
  /** The largest difference between exposures and signals here and in the columns of the model, in steps without news. */
  function largestGap(scenario: Scenario): number {
    const model = compile(scenario);
    const { world } = model;
    const surroundings = new Surroundings(world);
    const [seen, heard, fresh] = [exposure, signal, news].map((each) => world.column(each));
    const steps: { from: number; seen: number[]; heard: number }[] = [];
    const note: Observer = {
      step({ from }) {
        if (fresh[0] === 0) steps.push({ from, seen: [...seen], heard: heard[0] });
      },
    };
    model.run(scenario.seed, 0, together([surroundings, note]));
    const [{ days, ...rest }] = historiesOf(runEnsemble({ ...scenario, runs: 1 }));
    const history: EventHistory = { ...rest, days, surroundings };
    return Math.max(
      ...steps.flatMap(({ from, seen, heard }) => [
        Math.abs(surroundings.heardOn("signal", from) - heard),
        ...seen.map((share, i) => Math.abs(exposureOn(history, i, from) - share)),
      ]),
    );
  }

  test("is what the columns of the model say in every step in which nobody publishes", () => {
    expect(largestGap(baseline)).toBeLessThan(1e-12);
  });

  test("follows dated changes of whom provinces watch, and a network that is drawn", () => {
    const changes = [
      { at: "2019-01-01", set: { "rivals.borders": 1, "rivals.gdp": 0 } },
      { at: "2020-01-01", set: { "signals.halfLife": 100 } },
    ].map((change) => ({ ...change, mechanisms: {}, publish: [], pilots: [], from: "baseline" }));
    const changed: Scenario = { ...baseline, changes };
    const [history] = historiesOf(runEnsemble(changed));
    expect(history.surroundings.networks.length).toBe(2);
    expect(largestGap(changed)).toBeLessThan(1e-12);
    expect(largestGap(shipped("random-network"))).toBeLessThan(1e-12);
  });
});

describe("months of provinces", () => {
  test("are those of the survival analysis: until the plan, or the end of the watching", () => {
    for (const history of histories) {
      const table = personMonths(history);
      const times = history.days.map((day) => ({
        time: monthOf(history, Math.min(day, history.until)),
        event: Number.isFinite(day),
      }));
      const expected = personPeriods(times).map(({ subject, period, event }) => [
        history.localities[subject].id,
        period,
        event ? 1 : 0,
      ]);
      expect(table.rows.map((row) => row.slice(1, 4))).toEqual(expected);
    }
  });

  test("of what was observed hold the 24 plans of Table 2 in their months", () => {
    const table = personMonths(observed);
    expect(column(table, "event").filter((event) => event === 1)).toHaveLength(24);
    for (const { id, days } of table2) {
      const rows = rowsOf(table, id);
      expect(rows.at(-1)?.slice(2, 4)).toEqual(days === null ? [70, 0] : [Math.ceil(days / 30.4375), 1]);
    }
  });
});

describe("spells", () => {
  test("follow each other without a gap from the first day to the plan, or to the end", () => {
    const table = spells(histories[1]);
    histories[1].localities.forEach(({ id }, i) => {
      const rows = rowsOf(table, id);
      const day = histories[1].days[i];
      expect(rows[0][3]).toBe(0);
      rows.slice(1).forEach((row, k) => {
        expect(row[3]).toBe(rows[k][4]);
      });
      expect(rows.at(-1)?.slice(4, 6)).toEqual(Number.isFinite(day) ? [day, 1] : [2123, 0]);
    });
  });

  test("change no estimate of what does not change: a Cox regression has the same coefficients with and without them", () => {
    const traits = ["university", "gdp"] as const;
    for (const history of [...histories, observed]) {
      const table = spells(history);
      const times = history.days.map((day) => ({ time: Math.min(day, 2123), event: Number.isFinite(day) }));
      const whole = coxRegression(
        times,
        Object.fromEntries(
          traits.map((name) => [name, history.localities.map(({ traits }) => traits[name])]),
        ),
      );
      const split = coxRegression(
        table.rows.map((row) => ({ start: Number(row[3]), time: Number(row[4]), event: row[5] === 1 })),
        Object.fromEntries(traits.map((name) => [name, column(table, name)])),
      );
      split.estimates.forEach(({ estimate }, k) => {
        expect(estimate).toBeCloseTo(whole.estimates[k].estimate, 8);
      });
    }
  });

  test("begin with what was seen after the last plan: the first province to follow has seen one rival's weight", () => {
    const table = spells(observed);
    const [first, second] = [...observed.days].sort((a, b) => a - b);
    const leader = observed.days.indexOf(first);
    const { weights } = observed.surroundings.networks[0];
    observed.localities.forEach(({ id }, i) => {
      const row = rowsOf(table, id).find((each) => each[3] === first);
      if (i === leader) expect(row).toBeUndefined();
      else expect([row?.[4], row?.[6]]).toEqual([second, weights[i][leader]]);
    });
  });
});
