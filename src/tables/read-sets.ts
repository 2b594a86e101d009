import { calibrated, type Memberships, QcaInputError, type Rule, ranksOf } from "../analysis/qca/index.js";
import { type Fault, faultAt } from "../faults/fault.js";
import { didYouMean } from "../faults/nearest.js";
import type { SetSpec } from "./calibration/set-spec.js";
import { caseNames, columnOfCases } from "./case-names.js";
import { ANY_NUMBER, columnNamed, numbersOf, type Range } from "./columns.js";
import { type GivenTable, placeOfColumn } from "./given-table.js";

/** Which sets are wanted from a table. */
export interface WantedSets {
  /** Name of the outcome, without a sign. */
  readonly outcome: string;
  readonly conditions: readonly string[];
  /** The column that names the cases; if none is given, the first one may. */
  readonly cases: string | undefined;
}

/** A set that was calibrated here, so that its anchors can be moved. */
export interface CalibratedSet {
  readonly name: string;
  /** Raw values, or their ranks. */
  readonly values: readonly number[];
  readonly rule: Rule;
}

/** The sets, or everything that is wrong with their cells, columns and calibrations. */
export type SetsReading =
  | { readonly ok: true; readonly data: Memberships; readonly calibrated: readonly CalibratedSet[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const MEMBERSHIP: Range = {
  low: 0,
  high: 1,
  allowed: "a membership from 0 to 1",
  cure: "calibrate the column, with a calibration file given by --calibrate",
};

/** Reads the wanted sets: a set with a specification is calibrated, any other one is a column of memberships. */
export function readSets(table: GivenTable, wanted: WantedSets, specs: readonly SetSpec[]): SetsReading {
  const faults: Fault[] = [];
  const columns: Record<string, readonly number[]> = {};
  const sets: CalibratedSet[] = [];
  const used: number[] = [];
  for (const name of new Set([wanted.outcome, ...wanted.conditions])) {
    const asker = name === wanted.outcome ? "--outcome" : "--conditions";
    const spec = specs.find((each) => each.name.value === name);
    const column = spec
      ? sourceOf(table, spec, faults)
      : membershipColumn(table, name, { asker, specs }, faults);
    if (column === undefined) continue;
    used.push(column);
    const set = spec ? calibratedSet(table, column, spec, faults) : undefined;
    if (set !== undefined) sets.push(set);
    columns[name] = spec ? membershipsOf(set, spec, faults) : numbersOf(table, column, MEMBERSHIP, faults);
    if (name !== wanted.outcome && isConstant(columns[name]))
      faults.push(constant(table, column, name, columns[name][0]));
  }
  const cases = caseNames(table, caseColumn(table, wanted.cases, used, faults), faults);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, data: { cases, columns }, calibrated: sets };
}

function caseColumn(
  table: GivenTable,
  name: string | undefined,
  used: readonly number[],
  faults: Fault[],
): number | undefined {
  return name === undefined ? columnOfCases(table, used) : columnNamed(table, name, "--cases", faults);
}

/** The column a specification names; if there is none, that is a fault of the specification. */
function sourceOf(table: GivenTable, { name, from }: SetSpec, faults: Fault[]): number | undefined {
  const own: Fault[] = [];
  const column = columnNamed(table, from.value, `the set ${name.value}`, own);
  faults.push(...own.map((fault) => ({ ...fault, ...from.place })));
  return column;
}

function membershipColumn(
  table: GivenTable,
  name: string,
  { asker, specs }: { readonly asker: string; readonly specs: readonly SetSpec[] },
  faults: Fault[],
): number | undefined {
  const own: Fault[] = [];
  const column = columnNamed(table, name, asker, own);
  const names = [...specs.map((spec) => spec.name.value), ...table.header.filter((each) => each !== "")];
  const calibratedToo = (fault: Fault): Fault => ({
    ...fault,
    found: `no column ${JSON.stringify(name)} and no set of that name in the calibration file, which ${asker} names`,
    allowed: [...new Set(names)].slice(0, 30).join(", "),
    cure: didYouMean(name, names, fault.cure),
  });
  faults.push(...(specs.length > 0 ? own.map(calibratedToo) : own));
  return column;
}

/** The values that a rule is for; undefined where the cells are no numbers. */
function calibratedSet(
  table: GivenTable,
  column: number,
  { name, ranking, rule }: SetSpec,
  faults: Fault[],
): CalibratedSet | undefined {
  const before = faults.length;
  const raw = numbersOf(table, column, ANY_NUMBER, faults);
  if (faults.length > before) return undefined;
  const values = ranking === null ? raw : ranksOf(raw, ranking.ties, ranking.direction);
  return { name: name.value, values, rule: rule.value };
}

function membershipsOf(set: CalibratedSet | undefined, spec: SetSpec, faults: Fault[]): readonly number[] {
  if (set === undefined) return [];
  try {
    return calibrated(set.values, set.rule);
  } catch (cause) {
    if (!(cause instanceof QcaInputError)) throw cause;
    for (const { where, found, allowed, cure } of cause.problems)
      faults.push(faultAt(spec.rule.place, `${spec.name.value}, ${where}: ${found}`, allowed, cure));
    return [];
  }
}

function isConstant(values: readonly number[]): boolean {
  return values.length > 1 && values.every((value) => value === values[0]);
}

function constant(table: GivenTable, column: number, name: string, value: number): Fault {
  return faultAt(
    placeOfColumn(table, column),
    `the condition ${name} is ${value} in every case`,
    "a condition that differs between cases",
    "drop it from --conditions, since a constant explains no difference, or calibrate it with other anchors",
  );
}
