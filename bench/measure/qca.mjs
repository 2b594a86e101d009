// qca.mjs <cases> <conditions> <seconds>: seconds for a truth table and all models of its three kinds of solution.
import { qca } from "../../dist/index.js";
import { median } from "../tools/clock.mjs";

const [cases, conditions, seconds] = process.argv.slice(2).map(Number);
const names = Array.from({ length: conditions }, (_, c) => String.fromCharCode(65 + c));

/** Memberships that repeat, but have no pattern: fractional parts of multiples of roots. */
function tableOf(seed) {
  const membership = (k) => {
    const x = (k + 1) * 0.6180339887498949 + Math.sqrt(seed + 2);
    return Math.min(0.99, Math.max(0.01, x * 7.5 - Math.floor(x * 7.5)));
  };
  const column = (c) =>
    Array.from({ length: cases }, (_, i) => membership(seed + i * (conditions + 1) + c * c));
  const columns = Object.fromEntries(names.map((name, c) => [name, column(c)]));
  const outcome = Array.from({ length: cases }, (_, i) => {
    const path = (...of) => Math.min(...of.map((name) => columns[name][i]));
    return Math.max(path(names[0], names[1]), path(names[2], names[3]), 0.3 * membership(i));
  });
  return { cases: Array.from({ length: cases }, (_, i) => `case ${i}`), columns: { ...columns, Y: outcome } };
}

const expectations = qca.parseExpectations(names.map(() => "1").join(","), names);

function analyse(data) {
  const study = qca.prepareStudy(data, "Y", names);
  const table = qca.truthTable(study, qca.cutAt(0.8));
  const recipe = qca.USUAL_RECIPE;
  return [
    qca.conservative(study, table, recipe),
    qca.parsimonious(study, table, recipe),
    qca.intermediate(study, table, { recipe, expectations }),
  ];
}

const tables = Array.from({ length: 20 }, (_, seed) => tableOf(seed));
const times = [];
for (let k = 0, spent = 0; spent < seconds || k < 3; k++) {
  const start = performance.now();
  analyse(tables[k % tables.length]);
  times.push((performance.now() - start) / 1000);
  spent += times[k];
}
console.log(JSON.stringify({ seconds: median(times.slice(times.length >> 1)), slowest: Math.max(...times) }));
