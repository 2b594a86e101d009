import { expectedTally } from "../../data/replication-tally.js";
import type { ComparedFigure, Replication } from "./compare.js";
import { explanationOf } from "./explanations.js";
import { READINGS } from "./readings.js";
import { type Count, type TableTally, tallyOf } from "./tally.js";

/** What keeps a replication from being the one that the report tells of; null if nothing does. */
export function departure(replication: Replication): string | null {
  const wrong = tallyOf(replication).flatMap(departuresOfTable);
  const figure = replication.figures.find((each) => !isAsReported(each));
  if (wrong.length === 0 && figure === undefined) return null;
  const first = figure ? ` First differing number: ${described(figure)}.` : "";
  return `the tally is not what the report says. ${wrong.join("; ")}${wrong.length > 0 ? "." : ""}${first}`;
}

/** Under the corrected reading a number is reproduced, unless it is among those that are explained. */
function isAsReported(figure: ComparedFigure): boolean {
  return figure.reproduced.corrected !== (explanationOf(figure) !== undefined);
}

function described({ table, item, statistic, published, values, reproduced }: ComparedFigure): string {
  const outcome = reproduced.corrected ? "reproduced, though reported as not" : "not reproduced";
  return `${table}, ${item}, ${statistic}: published ${published}, recomputed ${values.corrected} (${outcome})`;
}

function departuresOfTable({ table, numbers, lists }: TableTally): string[] {
  const [expectedNumbers, expectedLists] = expectedTally[table];
  return [
    ...departuresOfCount(`${table}, numbers`, numbers, expectedNumbers),
    ...departuresOfCount(`${table}, case lists`, lists, expectedLists),
  ];
}

function departuresOfCount(where: string, { reproduced }: Count, expected: readonly number[]): string[] {
  return READINGS.flatMap((reading, r) =>
    reproduced[reading] === expected[r]
      ? []
      : [`${where}, ${reading}: ${reproduced[reading]} reproduced, expected ${expected[r]}`],
  );
}
