import { seenDay } from "../../model/likelihood/history.js";
import { localitiesOf } from "../../scenario/localities.js";
import type { History, Places } from "../history-statistics/index.js";
import type { Fitted } from "./fitted.js";

/** The provinces of a fit whose plan is known, by place in the scenario, with what is given and what became of them. */
export interface Observed {
  readonly at: readonly number[];
  readonly places: Places;
  readonly history: History;
}

/** What a fit was fitted to, as a history. */
export function observedIn({ scenario, history }: Pick<Fitted, "scenario" | "history">): Observed {
  const at = history.flatMap(({ plan }, i) => (plan ? [i] : []));
  const localities = localitiesOf(scenario);
  return {
    at,
    places: { ids: at.map((i) => localities[i].id), traits: at.map((i) => localities[i].traits) },
    history: {
      days: at.map((i) => seenDay(history[i].plan!) ?? Number.POSITIVE_INFINITY),
      intensity: at.map((i) => history[i].policies ?? 0),
      breadth: at.map((i) => history[i].breadth ?? 0),
    },
  };
}

/** Of a whole history, the provinces at these places. */
export function among({ days, intensity, breadth }: History, at: readonly number[]): History {
  const pick = (values: readonly number[]) => at.map((i) => values[i]);
  return { days: pick(days), intensity: pick(intensity), breadth: pick(breadth) };
}
