import { faultAt, type Place } from "../../../faults/fault.js";
import type { ProvinceHistory } from "../../../model/likelihood/history.js";
import type { Scenario, Setting } from "../../../scenario/scenario.js";
import { type Branch, child } from "../../../trees/tree.js";
import type { Bench } from "../../spec/experiment.js";
import { inBoth } from "../../spec/head.js";
import type { Aim, Calibration, DataReading } from "../calibration.js";
import { observedHistory } from "../observed-history.js";
import type { CalibrationDraft } from "./draft.js";
import { plansOfTable } from "./plan-table.js";
import { hasEvent, type StatedPlan, statedIn, withPlans } from "./read-plans.js";
import { aimOf } from "./read-sizes.js";

/** Who reads nothing but what the scenario says. */
const MAIN = "main";

/** Fills in what a file leaves open; undefined if something is wrong. */
export function settleCalibration(
  draft: CalibrationDraft,
  scenario: Scenario,
  tree: Branch,
  bench: Bench,
): Calibration | undefined {
  const { id, target, free, tied } = draft;
  const readings = readingsOf(draft, withFixed(scenario, draft), tree, bench);
  if (free.length === 0 && child(tree, "free") !== undefined && bench.faults.length === 0)
    bench.faults.push(faultAt(tree.place, "free: nothing", "one free parameter or more", "free one"));
  if (id === undefined || target === undefined || bench.faults.length > 0) return undefined;
  return {
    id: id.value,
    title: inBoth(draft.title, id.value),
    question: Object.keys(draft.question).length > 0 ? inBoth(draft.question, "") : null,
    aim: aimOf(target.value as Aim["target"], draft.sizes),
    free: free.map(({ path, prior }) => ({
      ...{ path, prior },
      tied: tied.filter(({ to }) => to === path).map((each) => each.path),
    })),
    readings,
    seed: draft.seed?.value ?? 1,
  };
}

function withFixed(scenario: Scenario, { fixed, id }: CalibrationDraft): Scenario {
  const params: Record<string, Setting> = { ...scenario.params };
  for (const [path, { value }] of fixed) params[path] = { value, from: id?.value ?? "calibration" };
  return { ...scenario, params };
}

function readingsOf(
  { data }: CalibrationDraft,
  scenario: Scenario,
  tree: Branch,
  bench: Bench,
): DataReading[] {
  const place = child(tree, "data")?.place ?? tree.place;
  const choices = data?.readings ?? [];
  const stated = data === undefined ? [] : statedBy(data, bench);
  const isOwn = data?.table !== undefined;
  const made = (choices.length > 0 ? choices : [{ value: {}, place }]).map(({ value }) => {
    const { data: own } = scenario;
    const read = { ...scenario, data: { ...own, readings: { ...own.readings, ...value } } };
    return { name: nameOf(value), scenario: read, history: historyOf(read, isOwn, stated, bench) };
  });
  checkReadings(
    made,
    choices.map(({ place: each }) => each),
    place,
    bench,
  );
  return made;
}

function nameOf(choices: Readonly<Record<string, string>>): string {
  const parts = Object.entries(choices).map(([option, choice]) => `${option}=${choice}`);
  return parts.length > 0 ? parts.join(",") : MAIN;
}

function statedBy({ table, plans }: NonNullable<CalibrationDraft["data"]>, bench: Bench) {
  const own = statedIn(plans);
  if (table === undefined) return [own];
  const found = bench.loadTable(table.value, table.place.file);
  if (found !== undefined && "text" in found) return [plansOfTable(found.text, found.where, bench), own];
  bench.faults.push(
    found ??
      faultAt(
        table.place,
        `data.table: there is no file ${table.value}`,
        "a table beside this file",
        "correct the name",
      ),
  );
  return [own];
}

/** A table of one's own stands in the place of the shipped one; single plans are laid over either. */
function historyOf(
  scenario: Scenario,
  isOwn: boolean,
  stated: readonly (readonly StatedPlan[])[],
  bench: Bench,
): ProvinceHistory[] {
  const start: ProvinceHistory[] = isOwn
    ? scenario.provinces.map(() => ({ plan: null, policies: null, breadth: null }))
    : observedHistory(scenario);
  return stated.reduce((laid, plans) => withPlans(laid, plans, scenario, bench), start);
}

function checkReadings(
  readings: readonly DataReading[],
  places: readonly Place[],
  place: Place,
  bench: Bench,
): void {
  if (bench.faults.length > 0) return;
  readings.forEach(({ name, history }, k) => {
    if (readings.findIndex((each) => each.name === name) < k)
      bench.faults.push(
        faultAt(places[k], `data.readings: ${name} is given twice`, "each reading once", "delete one"),
      );
    if (!hasEvent(history))
      bench.faults.push(
        faultAt(
          places[k] ?? place,
          "data: no province has a plan, so that nothing tells when plans come",
          "at least one plan",
          "give the date of one, or take a scenario with provinces of Table 2",
        ),
      );
  });
}
