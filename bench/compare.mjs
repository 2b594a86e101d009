// A comparison of two scenarios, against the runs that it makes.
import { measured } from "./tools/child.mjs";
import { count, table } from "./tools/print.mjs";

const GOAL = 2;
const pairs = [
  ["baseline", "no-competition"],
  ["political-economy", "no-codification"],
];

/** Prints what a comparison costs as a multiple of its runs, bare and with what ensembles keep of them. */
export function compare({ rounds }) {
  const rows = pairs.map(([baseline, other]) => {
    const runs = 200;
    const { compared, kept, bare } = measured("compare", baseline, other, runs, Math.min(rounds, 5));
    const ratio = compared / bare;
    return [
      `${baseline}, ${other}`,
      count(2 * runs),
      ...[
        compared.toFixed(2),
        kept.toFixed(2),
        bare.toFixed(2),
        (compared / kept).toFixed(2),
        ratio.toFixed(2),
      ],
      `at most ${GOAL}: ${ratio <= GOAL ? "met" : "missed"}`,
    ];
  });
  const head = ["scenarios", "runs", "s", "s, runs kept", "s, bare runs", "times kept", "times bare", "goal"];
  table("Comparison of two scenarios on the same seeds", rows, head);
}
