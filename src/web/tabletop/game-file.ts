import { formatDay } from "../../math/calendar.js";
import { vocabulary } from "../../scenario/words.js";
import { BASE_DAY } from "../observed.js";
import { FIRST_RULES } from "../state/rules.js";
import type { Choice, Game } from "./game.js";
import { dayOfActs } from "./rounds.js";

/** How much rivals' plans weigh in a game: the most that Table 2 allows with 95%, so that groups feel each other. */
export const RIVALRY = 0.24;

const lowest = (trait: string) => vocabulary.traits.get(trait)!.range[0];
/**
 * A scenario can have a province publish on a day but cannot forbid it to; so one that is played gets the least drive
 * and the weakest universities there are. Of its own it then publishes in one game of some hundreds. Openness and what
 * others see of it hang on neither.
 */
const HELD_BACK = { agency: lowest("agency"), university: lowest("university") };

/** The game as a scenario file (JSON is YAML), which the command line runs too: what groups chose are dated acts. */
export function gameFile({ players, seed, rounds }: Game): string {
  const changes = rounds.flatMap((choices, round) => {
    const who = (choice: Choice) => players.filter((_, player) => choices[player] === choice);
    const acts = { ...listed("publish", who("publish")), ...listed("pilots", who("zone")) };
    const at = formatDay(BASE_DAY + dayOfActs(round));
    return Object.keys(acts).length > 0 ? [{ at, ...acts }] : [];
  });
  const provinces = Object.fromEntries(players.map((id) => [id, HELD_BACK]));
  return JSON.stringify({ ...rulesFor(seed), provinces, ...(changes.length > 0 && { changes }) }, null, 2);
}

/** The same rules and luck with nobody playing. */
export function unplayedFile({ seed }: Game): string {
  return JSON.stringify(rulesFor(seed), null, 2);
}

/** The rules of a game; the centre names no zones, so that those there are were opened by groups. */
function rulesFor(seed: number) {
  return {
    ...{ schema: 1, id: "table-top", extends: FIRST_RULES.base, seed, runs: 1 },
    mechanisms: { pilots: true },
    params: { "peers.weight": RIVALRY, "pilots.most": 0 },
  };
}

function listed(key: string, ids: readonly string[]): Record<string, readonly string[]> {
  return ids.length > 0 ? { [key]: ids } : {};
}
