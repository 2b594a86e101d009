import { readSample } from "../../../../src/report/diffusion/read-sample.js";
import { readCalibration, readSets, readTable } from "../../../../src/tables/index.js";
import { CASE } from "../judge.js";
import { bytesOf, type Outcome, ofText, type Reader } from "../reader.js";

const CASES = `case,group,time,event,a,b,y\n${Array.from(
  { length: 12 },
  (_, k) =>
    `"c ${k}",${k % 2 ? "east" : "west"},${10 * k + 5},${k % 3 ? 1 : 0},0.${k},${k % 4}.5,0.${12 - k}`,
).join("\n")}\n`;
const BORDERS = `from,to,weight\n${Array.from({ length: 8 }, (_, k) => `c ${k},c ${k + 1},${k + 1}`).join("\n")}\n`;
const SETS = `sets:
  A: { from: b, method: direct, anchors: { exclusion: 0.7, crossover: 1.7, inclusion: 3.2 } }
  B: { from: b, method: crisp, threshold: 1 }
`;

const tableOf = (text: string, use: (table: Parameters<typeof readSets>[0]) => Outcome): Outcome => {
  const reading = readTable(text, CASE);
  return reading.ok ? use(reading.table) : reading;
};
const cases = readTable(CASES, "cases.csv");
if (!cases.ok) throw new Error("the table of cases is no table");
const DIFFUSION = {
  time: "time",
  event: "event",
  group: "group",
  covariates: ["b"],
  ties: "efron",
  categories: "log",
} as const;

export const tableReaders: readonly Reader[] = [
  {
    ...{ name: "cases for qca", cases: 10_400, form: "text" },
    seeds: [bytesOf(CASES)],
    read: ofText((text) =>
      tableOf(text, (table) => readSets(table, { outcome: "y", conditions: ["a"], cases: undefined }, [])),
    ),
  },
  {
    ...{ name: "sets for qca", cases: 10_000, form: "text" },
    seeds: [bytesOf(SETS)],
    read: ofText((text) => {
      const reading = readCalibration(text, CASE);
      if (!reading.ok) return reading;
      return readSets(
        cases.table,
        { outcome: "y", conditions: reading.sets.map(({ name }) => name.value), cases: undefined },
        reading.sets,
      );
    }),
  },
  {
    ...{ name: "times for diffusion", cases: 8_000, form: "text", worst: true },
    seeds: [bytesOf(CASES)],
    read: ofText((text) => tableOf(text, (table) => readSample(table, DIFFUSION, null))),
  },
  {
    ...{ name: "borders for diffusion", cases: 4_500, form: "text", worst: true },
    seeds: [bytesOf(BORDERS)],
    read: ofText((text) => tableOf(text, (borders) => readSample(cases.table, DIFFUSION, borders))),
  },
];
