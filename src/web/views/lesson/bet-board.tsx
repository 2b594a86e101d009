import { FIRST } from "../../bets/code.js";
import { withTap } from "../../bets/tap.js";
import { observed } from "../../observed.js";
import { BetMark } from "../../parts/bet-mark.js";
import { type TileLook, TileMap } from "../../parts/tile-map.js";
import { answer, answers } from "../../state/lesson.js";

/** The map to bet on, or to place pilots on: three provinces and, in a bet, a last one. Locked, it stays as it is. */
export function BetBoard({ hasLast }: { readonly hasLast: boolean }) {
  const { first, last, isLocked } = answers.value;
  const look = (id: string): TileLook => {
    const place = first.indexOf(id) + 1;
    const mark = place > 0 ? <BetMark place={place} /> : last === id ? <BetMark place="last" /> : undefined;
    return { fill: null, said: "", isKnown: observed.has(id), mark };
  };
  const tap = (id: string) => {
    if (!isLocked && observed.has(id)) answer(withTap({ first, last }, id, hasLast));
  };
  return <TileMap look={look} chosen={null} onChoose={tap} />;
}

/** Whether all bets are placed. */
export function isComplete(hasLast: boolean): boolean {
  const { first, last } = answers.value;
  return first.length === FIRST && (!hasLast || last !== null);
}
