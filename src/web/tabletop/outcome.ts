import type { Simulated } from "../simulate/request.js";
import { type Game, roundOf } from "./game.js";

/** How a group has fared. Days count from the plan of the centre; Infinity = never. */
export interface Fared {
  readonly id: string;
  readonly plan: number;
  /** Place of the plan among those of all provinces, the first = 1; null = none. */
  readonly place: number | null;
  /** Round from 0 in which it opened a zone; null = in none. */
  readonly zone: number | null;
  /** Openness at the end, 0 to 1. */
  readonly openness: number;
  /** What the same luck would have brought, had it followed the rules like the others. */
  readonly unplayedPlan: number;
  readonly unplayedOpenness: number;
}

/** How the groups have fared, in their order. */
export function outcomeOf({ players, rounds }: Game, played: Simulated, unplayed: Simulated): Fared[] {
  return players.map((id, player) => {
    const plan = planOf(played, id);
    const sooner = played.ids.filter((other) => planOf(played, other) < plan).length;
    const zone = roundOf(rounds, player, "zone");
    return {
      ...{ id, plan, place: Number.isFinite(plan) ? sooner + 1 : null, zone: zone < 0 ? null : zone },
      openness: opennessOf(played, id),
      unplayedPlan: planOf(unplayed, id),
      unplayedOpenness: opennessOf(unplayed, id),
    };
  });
}

/** Provinces that nobody plays and that have a plan by the end. */
export function othersWithPlan({ players }: Game, runs: Simulated): number {
  return runs.ids.filter((id) => !players.includes(id) && Number.isFinite(planOf(runs, id))).length;
}

function planOf({ ids, published }: Simulated, id: string): number {
  return published[ids.indexOf(id)]!;
}

function opennessOf({ ids, liberalisation }: Simulated, id: string): number {
  return liberalisation[liberalisation.length - ids.length + ids.indexOf(id)]!;
}
