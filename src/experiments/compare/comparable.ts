import type { Scenario } from "../../scenario/scenario.js";

/** Something in which two scenarios must not differ for their runs to be set against each other. */
export interface Mismatch {
  readonly what: string;
  readonly baseline: string;
  readonly scenario: string;
  /** What would make the two alike: any one of these options of the command line. */
  readonly cures: readonly string[];
}

/** A property that comparable scenarios share, and the option that sets it. */
interface Property {
  readonly what: string;
  readonly of: (scenario: Scenario) => string;
  readonly option: (value: string) => string;
}

const shared: readonly Property[] = [
  { what: "first day of the run", of: ({ start }) => start, option: (day) => `--from ${day}` },
  { what: "last day of the run", of: ({ until }) => until, option: (day) => `--until ${day}` },
  { what: "days in a step", of: ({ step }) => String(step), option: (days) => `--step ${days}` },
  {
    what: "base date, from which days count",
    of: ({ data }) => data.readings.baseDate,
    option: (day) => `--set data.baseDate=${day}`,
  },
  {
    what: "last day on which policies are counted",
    of: ({ data }) => data.countUntil,
    option: (day) => `--set data.countUntil=${day}`,
  },
];

/** What stands in the way of comparing a scenario with the baseline; nothing, if all is well. */
export function mismatches(baseline: Scenario, scenario: Scenario): Mismatch[] {
  const differing = shared
    .filter(({ of }) => of(baseline) !== of(scenario))
    .map(({ what, of, option }) => ({
      what,
      baseline: of(baseline),
      scenario: of(scenario),
      cures: [option(of(baseline)), option(of(scenario))],
    }));
  const members = baseline.units === scenario.units ? provinceMismatch(baseline, scenario) : [];
  return [...unitsMismatch(baseline, scenario), ...members, ...differing];
}

/** Effects are paired unit by unit, so both scenarios must have the same. */
function unitsMismatch(baseline: Scenario, scenario: Scenario): Mismatch[] {
  if (baseline.units === scenario.units) return [];
  const [before, after] = [baseline.units, scenario.units];
  const cures = [`units: ${before} in ${scenario.id}`, `units: ${after} in ${baseline.id}`];
  return [{ what: "units", baseline: before, scenario: after, cures }];
}

function provinceMismatch(baseline: Scenario, scenario: Scenario): Mismatch[] {
  const only = (one: Scenario, other: Scenario) =>
    one.provinces.filter((id) => !other.provinces.includes(id));
  const [before, after] = [only(baseline, scenario), only(scenario, baseline)];
  if (before.length + after.length === 0) return [];
  const named = (count: number, ids: readonly string[]) =>
    ids.length > 0 ? `${count}, with ${ids.join(" ")}` : String(count);
  return [
    {
      what: "provinces",
      baseline: named(baseline.provinces.length, before),
      scenario: named(scenario.provinces.length, after),
      cures: [[...before, ...after].map((id) => `--set provinces.${id}.include=false`).join(" ")],
    },
  ];
}
