/**
 * The same data sets through `yardstick qca --json`: written as CSV, read back, analysed and printed. See qca.test.ts for
 * where the data come from.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { type QcaOptions, qca } from "../../src/cli/commands/qca.js";
import { csvOf } from "../../src/report/csv.js";
import { usualOptions } from "../cli/qca-options.js";
import { agree, type Vector } from "../published/qca/vectors.js";

const folder = new URL("../../../shared/reference/qca/", import.meta.url);
const read = (name: string): Vector => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const scratch = mkdtempSync(join(tmpdir(), "yardstick-qca-"));
afterAll(() => rmSync(scratch, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** All studies of the reference: a name, data, and runs. */
const studies: readonly (readonly [string, Vector])[] = readdirSync(folder)
  .filter((name) => /^(data|article)_.*\.json$/.test(name) && !name.includes("calibrate"))
  .flatMap((name) => {
    const content = read(name);
    if (content.runs !== undefined) return [[name, content] as const];
    const { meta: _, ...outcomes } = content;
    return Object.entries<Vector>(outcomes).map(([outcome, one]) => [
      `${name}, ${outcome}`,
      { data: one.data, runs: [...one.runs, one.negated_outcome].filter((run) => run !== undefined) },
    ]) as unknown as (readonly [string, Vector])[];
  });

function tableOf(data: Vector): string {
  const path = join(scratch, "table.csv");
  const names = Object.keys(data.columns);
  const rows = data.cases.map((name: string, i: number) => [
    name,
    ...names.map((each) => data.columns[each][i]),
  ]);
  writeFileSync(path, csvOf({ columns: ["case", ...names], rows }));
  return path;
}

async function printed(path: string, options: QcaOptions): Promise<Vector> {
  let text = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    text += chunk;
    return true;
  });
  try {
    await qca(path, options);
  } finally {
    write.mockRestore();
  }
  return JSON.parse(text);
}

function optionsOf({ call, minimize_extra: extra = {} }: Vector): QcaOptions {
  const cuts = call.truthTable;
  return {
    ...usualOptions,
    outcome: call.outcome,
    conditions: call.conditions,
    inclusionCut: [cuts["incl.cut"] ?? 1].flat(),
    nCut: cuts["n.cut"] ?? 1,
    priCut: cuts["pri.cut"] ?? 0,
    models: extra["all.sol"] ? "irredundant" : "fewest",
    rowDominance: extra["row.dom"] === true,
  };
}

describe.each(studies)("%s", (_, { data, runs }) => {
  for (const run of runs)
    for (const [kind, expected] of Object.entries<Vector>(run.solutions ?? {}))
      test(`${run.label}, ${kind}: the JSON agrees to 1e-9`, async () => {
        const path = tableOf(data);
        const contradictions = kind.endsWith("_with_contradictions") ? "ignored" : "negative";
        const solution = kind.replace("_with_contradictions", "") as QcaOptions["solution"];
        const options = { ...optionsOf(run), solution, contradictions } as const;
        if (expected.error !== undefined) {
          await expect(qca(path, options)).rejects.toThrow(/table\.csv:1:\d+ .*(sufficient)/);
          return;
        }
        if (solution === "intermediate") await compareIntermediates(path, options, { run, expected });
        else {
          const json = await printed(path, options);
          compareRows(json, run);
          compareModels(json.solutions, expected);
          expect(json.solutions.map((each: Vector) => each.simplifyingAssumptions.length)).toEqual(
            Object.values<Vector>(expected.simplifying_assumptions).map((rows) => rows.length),
          );
        }
      });
  for (const run of runs)
    for (const search of run.superSubset ?? [])
      test(`${run.label}: necessary expressions from ${JSON.stringify({ ...search, result: undefined })} agree`, async () => {
        if (Object.values<Vector>(run.solutions).some((each) => each.error !== undefined)) return;
        const json = await printed(tableOf(data), {
          ...optionsOf(run),
          necessityCut: search["incl.cut"] ?? 1,
          relevanceCut: search["ron.cut"] ?? 0,
          coverageCut: search["cov.cut"] ?? 0,
        });
        const theirs = search.result.error === undefined ? search.result : [];
        const several = theirs.filter(({ expression }: Vector) => /[*+]/.test(expression));
        const ours = [...json.necessaryConjunctions, ...json.necessaryUnions];
        expect(ours.map(({ expression }) => expression)).toEqual(
          several.map((row: Vector) => row.expression),
        );
        several.forEach((row: Vector, r: number) => {
          for (const figure of ["inclN", "RoN", "covN"]) agree(ours[r][figure], row[figure], row.expression);
        });
      });
});

function compareRows(json: Vector, run: Vector): void {
  expect(json.truthTable.length).toBe(run.truthTable.rows.length);
  for (const theirs of run.truthTable.rows) {
    const ours = json.truthTable[theirs.row - 1];
    expect(ours.configuration).toBe(theirs.config.join(""));
    expect(Object.values(ours.conditions)).toEqual(theirs.config);
    expect([ours.outcome, ours.n]).toEqual([theirs.OUT, theirs.n]);
    expect(ours.cases).toEqual(theirs.cases);
    agree(ours.inclusion, theirs.incl, `row ${theirs.row}`);
    agree(ours.PRI, theirs.PRI, `row ${theirs.row}`);
  }
  for (const [r, row] of (run.necessity ?? []).entries()) {
    expect(json.necessity[r].condition).toBe(row.condition);
    for (const figure of ["inclN", "RoN", "covN"])
      agree(json.necessity[r][figure], row[figure], row.condition);
  }
}

function compareModels(solutions: Vector[], expected: Vector): void {
  expect(solutions.map((each) => each.terms.map(({ term }: Vector) => term))).toEqual(
    expected.models.map((model: Vector) => model.terms),
  );
  expected.models.forEach((model: Vector, m: number) => {
    expect(solutions[m].expression).toBe(model.terms.join("+"));
    for (const figure of ["inclS", "PRI", "covS"]) agree(solutions[m][figure], model.overall[figure], figure);
    model.term_fit.forEach((fit: Vector, t: number) => {
      for (const figure of ["inclS", "PRI", "covS", "covU"])
        agree(solutions[m].terms[t][figure], fit[figure], `${fit.term}, ${figure}`);
    });
  });
}

async function compareIntermediates(
  path: string,
  options: QcaOptions,
  { run, expected }: { readonly run: Vector; readonly expected: Vector },
): Promise<void> {
  for (const task of expected) {
    const json = await printed(path, { ...options, expect: task["dir.exp"] });
    compareRows(json, run);
    for (const [label, theirs] of Object.entries<Vector>(task.solutions))
      compareModels(
        json.solutions.filter(({ model }: Vector) => model.startsWith(`${label}-`)),
        theirs,
      );
  }
}

describe("calibrations through a calibration file", () => {
  for (const file of ["calibrate.json", "article_calibrate.json"])
    for (const vector of read(file).vectors)
      test(`${file}: ${vector.name} agrees to 1e-9`, async () => {
        const args = vector.args ?? vector;
        const text = specOf(args);
        if (text === null) return;
        const table = join(scratch, "raw.csv");
        // Y is B, so that there is always something sufficient and something that is not.
        const rows = vector.x.map((x: number, i: number) => [`case ${i}`, x, i % 2, i % 2]);
        writeFileSync(table, csvOf({ columns: ["case", "x", "B", "Y"], rows }));
        const calibrate = join(scratch, "spec.yaml");
        writeFileSync(calibrate, text);
        const found = await memberships(table, calibrate);
        vector.result.forEach((value: number, i: number) => {
          agree(found[i], value, `${vector.name}, value ${vector.x[i]}`);
        });
      });
});

/** The calibrated column, from the folder of an analysis in which it is a condition. */
async function memberships(table: string, calibrate: string): Promise<number[]> {
  const out = join(scratch, "out");
  await printed(table, {
    ...usualOptions,
    outcome: "Y",
    conditions: ["A", "B"],
    calibrate,
    out,
    force: true,
  });
  const [head, ...rows] = readFileSync(join(out, "memberships.csv"), "utf8").trim().split("\n");
  const column = head.split(",").indexOf("A");
  return rows.map((row) => Number(row.split(",")[column]));
}

/** The arguments of R's calibrate() as a calibration file; null for an ordinal set, which is no fuzzy one. */
function specOf(args: Vector): string | null {
  const file = (lines: Record<string, unknown>) => `sets:\n  A: ${JSON.stringify({ from: "x", ...lines })}\n`;
  if (args.type === "crisp") {
    const [threshold, ...more] = [args.thresholds].flat();
    return more.length > 0 ? null : file({ method: "crisp", threshold: Number(threshold) });
  }
  if (args.method === "TFR") return file({ method: "relative" });
  if (args.method === "indirect")
    return file({ method: "indirect", thresholds: args.thresholds.split(", ").map(Number) });
  const t = anchorsOf(args.thresholds);
  const side = (k: string) => ({ exclusion: t[`e${k}`], crossover: t[`c${k}`], inclusion: t[`i${k}`] });
  const curvature = { below: args.below ?? 1, above: args.above ?? 1 };
  if (t.e1 !== undefined)
    return file({ method: "bell", anchors: { left: side("1"), right: side("2") }, curvature });
  if (args.ecdf) return file({ method: "distribution", anchors: side("") });
  if (args.logistic === false) return file({ method: "curve", anchors: side(""), curvature });
  return file({ method: "direct", anchors: side(""), idm: args.idm ?? 0.95 });
}

function anchorsOf(thresholds: Vector): Record<string, number> {
  if (Array.isArray(thresholds)) return { e: thresholds[0], c: thresholds[1], i: thresholds[2] };
  if (typeof thresholds === "object") return thresholds;
  return Object.fromEntries(
    thresholds.split(", ").map((part: string) => {
      const [name, value] = part.split("=");
      return [name, Number(value)];
    }),
  );
}
