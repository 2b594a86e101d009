import { seriesColours } from "../../charts/drawing/palette.js";
import { observed } from "../observed.js";
import type { Simulated } from "../simulate/request.js";
import { pushesOn } from "../twins/why.js";
import { monthOf, percent, say } from "../words/speak.js";
import { nameOf } from "./places.js";

/** Why a province decides when it does, in the first of the runs: who pushed on the day, and what was observed. */
export function Why({ result, chosen }: { readonly result: Simulated; readonly chosen: string | null }) {
  const index = chosen === null ? -1 : result.ids.indexOf(chosen);
  if (index < 0) return <p class="hint">{say("whyNobody")}</p>;
  const name = nameOf(chosen!);
  const { baseDay, seeds, leader } = result;
  const decided = result.decided[index]!;
  const published = result.published[index]!;
  const rival = leader[index]!;
  const pushes = pushesOn(index, result);
  return (
    <div class="why">
      <p class="lead">{story(name, decided, published, baseDay, seeds[0]!)}</p>
      {Number.isFinite(decided) && (
        <>
          <h3>{say("whyShares")}</h3>
          <ul class="shares">
            {pushes.map(({ cause, name: by, share: of }, k) => (
              <li key={cause}>
                <span>{by}</span>
                <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={of * 100} height="12" fill={seriesColours[k % seriesColours.length]} />
                </svg>
                <strong>{percent(of)}</strong>
              </li>
            ))}
          </ul>
          {rival >= 0 && pushes.some(({ cause }) => cause === "peers") && (
            <p>{say("whyLeader", { name: nameOf(result.ids[rival]!) })}</p>
          )}
          <p class="hint">{say("whyChance")}</p>
        </>
      )}
      <p>
        {say("whyObserved", {
          date: dated(observed.get(chosen!), baseDay),
          n: seeds.length,
          share: percent(result.overRuns.reached[index]!),
        })}
      </p>
    </div>
  );
}

function story(name: string, decided: number, published: number, baseDay: number, seed: number): string {
  if (!Number.isFinite(decided)) return say("whyNever", { name, seed });
  if (!Number.isFinite(published)) return say("whyLater", { name, decided: monthOf(baseDay + decided) });
  return say("whyDecided", {
    ...{ name, seed },
    decided: monthOf(baseDay + decided),
    published: monthOf(baseDay + published),
  });
}

function dated(day: number | undefined, baseDay: number): string {
  if (day === undefined) return say("noData");
  return Number.isFinite(day) ? monthOf(baseDay + day) : say("neverWord");
}
