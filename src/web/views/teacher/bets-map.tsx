import { FIRST } from "../../bets/code.js";
import type { Named } from "../../bets/tally.js";
import { inOrder } from "../../observed.js";
import { type TileLook, TileMap } from "../../parts/tile-map.js";
import { say } from "../../words/speak.js";

interface Props {
  readonly named: readonly Named[];
  readonly isRevealed: boolean;
}

/** Light for one bet to dark for the province most often named. */
const RAMP = ["#dbe9f4", "#a5cbe3", "#5fa3d0", "#1f68ae", "#08306b"] as const;

/** The map as a histogram: darker and a larger number where more students expect a first mover. */
export function BetsMap({ named, isRevealed }: Props) {
  const most = Math.max(...named.map(({ first }) => first));
  const look = (id: string): TileLook => {
    const here = named.find((each) => each.id === id);
    if (!here) return { fill: null, said: say("noData"), isKnown: false };
    const fill = here.first === 0 ? null : RAMP[Math.ceil((here.first / most) * RAMP.length) - 1]!;
    const said = here.first === 0 ? "" : String(here.first);
    return { fill, said, isKnown: true, mark: <Marks {...here} isRevealed={isRevealed} /> };
  };
  return <TileMap look={look} chosen={null} onChoose={() => {}} />;
}

function Marks({ id, last, isRevealed }: Named & { readonly isRevealed: boolean }) {
  const place = inOrder.indexOf(id);
  return (
    <>
      {last > 0 && (
        <span class="bet-mark">
          <span class="bet-word">{say("lastWord")}</span> {last}
        </span>
      )}
      {isRevealed && place >= 0 && place < FIRST && <Real place={place + 1} />}
      {isRevealed && place === inOrder.length - 1 && <Real place="last" />}
    </>
  );
}

/** The place that a province really had. */
function Real({ place }: { readonly place: number | "last" }) {
  return (
    <span class="real-mark">
      <span class="unseen">{say("observed")} </span>
      {place === "last" ? say("lastWord") : place}
    </span>
  );
}
