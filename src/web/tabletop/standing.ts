import { landBorders, seaLinks } from "../../data/borders.js";
import { type Table2Row, table2 } from "../../data/khanal2024.js";
import { meanDraftDays } from "../../model/mechanisms/drafting.js";
import { compile } from "../../scenario/compile.js";
import { FIRST_RULES } from "../state/rules.js";
import { shippedScenario } from "../state/settled.js";

/** What a group is told of its province. Ranks are those of Table 2, 1 = the strongest. */
export interface Standing {
  readonly enterprises: Rank;
  readonly universities: Rank;
  readonly gdpPerHead: Rank;
  readonly power: Rank;
  /** Ids of the provinces next to it, across the strait too. */
  readonly neighbours: readonly string[];
  /** Days that a province like it needs in the mean to draft a plan, by the rules of the baseline. */
  readonly draft: number;
  readonly role: Role;
}

export interface Rank {
  readonly rank: number;
  /** The last rank there is. */
  readonly of: number;
}

/** What a province has to weigh up: it is secure, strong enough for a plan of its own, weak enough to copy, or between. */
export type Role = "secure" | "strong" | "weak" | "middling";

/** A university capacity that differs from the average by this much, in SD, makes a province strong or weak. */
const MARKED = 0.5;

/** How a province of Table 2 stands. */
export function standingOf(id: string): Standing {
  const row = table2.find((each) => each.id === id)!;
  const { localities, drafts } = byTheRules();
  const place = localities.findIndex((each) => each.id === id);
  return {
    enterprises: ranked(row, "enterpriseRank"),
    universities: ranked(row, "universityRank"),
    gdpPerHead: {
      rank: 1 + table2.filter((each) => each.gdpPerHead > row.gdpPerHead).length,
      of: table2.length,
    },
    power: ranked(row, "powerRank"),
    neighbours: neighboursOf(id),
    draft: Math.round(drafts[place]!),
    role: roleOf(localities[place]!.traits),
  };
}

/** Provinces and their mean drafting times as the engine has them under the baseline's rules. */
function byTheRules() {
  const model = compile(shippedScenario(FIRST_RULES.base));
  model.run(0, 0);
  const { world } = model;
  return { localities: world.inputs.localities, drafts: world.column(meanDraftDays) };
}

function ranked(row: Table2Row, column: "enterpriseRank" | "universityRank" | "powerRank"): Rank {
  return { rank: row[column], of: Math.max(...table2.map((each) => each[column])) };
}

function neighboursOf(id: string): string[] {
  return [...landBorders, ...seaLinks].flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []));
}

function roleOf({ secure, university }: { readonly secure: number; readonly university: number }): Role {
  if (secure > 0) return "secure";
  return university > MARKED ? "strong" : university < -MARKED ? "weak" : "middling";
}
