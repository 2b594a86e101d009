import { mechanisms } from "../../model/mechanisms/index.js";
import { nameOf } from "../parts/places.js";
import type { Simulated } from "../simulate/request.js";
import { language } from "../state/store.js";
import { listOf, percent, say } from "../words/speak.js";
import type { Twin } from "./twin.js";

/** One of the causes behind a decision, by name, with its share of the push on that day. */
export interface Push {
  readonly cause: string;
  readonly name: string;
  readonly share: number;
}

/** What pushed a province, by its index, on the day of its decision in the first of the runs. */
export function pushesOn(index: number, { causes, shares }: Simulated): readonly Push[] {
  return causes
    .map((cause, k) => ({ cause, name: causeName(cause), share: shares[k]![index]! }))
    .filter(({ share }) => share > 0);
}

/** The twin of the bars that say who pushed; null where nobody did. */
export function whyTwin(id: string | null, result: Simulated): Twin | null {
  const index = id === null ? -1 : result.ids.indexOf(id);
  const pushes = index < 0 ? [] : pushesOn(index, result);
  if (pushes.length === 0) return null;
  return {
    title: `${say("why")} ${nameOf(id!)}`,
    name: "why",
    summary: say("whySummary", {
      ...{ seed: result.seeds[0]!, name: nameOf(id!) },
      pushes: listOf(pushes.map(({ name, share }) => `${name} ${percent(share)}`)),
    }),
    table: () => ({
      columns: [say("cause"), say("shareOfPush")],
      rows: pushes.map(({ name, share }) => [name, percent(share)]),
    }),
  };
}

/** A cause goes by the name of the mechanism that pushes. */
function causeName(cause: string): string {
  return (
    mechanisms.find(({ terms = [] }) => terms.some((term) => term.cause === cause))?.title[language.value] ??
    cause
  );
}
