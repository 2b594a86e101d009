import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { fillOf } from "../../charts/adoption/time-classes.js";
import { inkOn } from "../../charts/drawing/palette.js";
import { provinces } from "../../data/provinces.js";
import { say, shortMonthOf } from "../words/speak.js";
import { nameOf } from "./places.js";

const ROWS = Math.max(...provinces.map(({ tileCompact }) => tileCompact.row));
const COLUMNS = Math.max(...provinces.map(({ tileCompact }) => tileCompact.col));
const at = (row: number, col: number) =>
  provinces.find(({ tileCompact }) => tileCompact.row === row && tileCompact.col === col);
/** The grid row by row; a cell without a province is undefined. */
const grid = Array.from({ length: ROWS }, (_, r) =>
  Array.from({ length: COLUMNS }, (_, c) => at(r + 1, c + 1)),
);

/** Letters from which on a name is written smaller, to fit. */
const LONG_NAME = 8;

/** How a tile looks and what it says. */
export interface TileLook {
  /** Fill of a tile with something to show; null = nothing yet or nothing ever, drawn dashed. */
  readonly fill: string | null;
  /** What stands under the name. */
  readonly said: string;
  /** False for a province outside the data. */
  readonly isKnown: boolean;
  /** What stands in the corner. */
  readonly mark?: ComponentChildren;
}

interface Props {
  readonly look: (id: string) => TileLook;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** The look of a province by the day of its plan (Infinity = never, undefined = no data), as far as it is out by today. */
export function lookOfDay(day: number | undefined, today: number, baseDay: number): TileLook {
  if (day === undefined) return { fill: null, said: say("noData"), isKnown: false };
  if (day > today) return { fill: null, said: "", isKnown: true };
  return { fill: fillOf(day), said: shortMonthOf(baseDay + day), isKnown: true };
}

/** The provinces as a grid of tiles: darker = earlier, dashed = no plan. Arrow keys move, Enter chooses. */
export function TileMap({ look, chosen, onChoose }: Props) {
  const [focused, setFocused] = useState(chosen ?? "BJ");
  const table = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const next = neighbourOf(focused, event.key);
    if (!next) return;
    event.preventDefault();
    setFocused(next);
    table.current?.querySelector<HTMLElement>(`[data-id="${next}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot lay out tiles of one size
    <div
      class="tiles"
      role="grid"
      aria-label={`${say("map")}. ${say("mapHint")}`}
      ref={table}
      onKeyDown={move}
    >
      {grid.map((row, r) => (
        // biome-ignore lint/a11y/useSemanticElements: see above
        // biome-ignore lint/a11y/useFocusableInteractive: its cells are
        <div class="tiles-row" role="row" key={r}>
          {row.map((province, c) =>
            province ? (
              <Tile
                key={province.id}
                id={province.id}
                look={look(province.id)}
                isChosen={chosen === province.id}
                isFocused={focused === province.id}
                onChoose={(id) => {
                  setFocused(id);
                  onChoose(id);
                }}
              />
            ) : (
              <span class="tile-gap" key={c} />
            ),
          )}
        </div>
      ))}
    </div>
  );
}

interface TileProps {
  readonly id: string;
  readonly look: TileLook;
  readonly isChosen: boolean;
  readonly isFocused: boolean;
  readonly onChoose: (id: string) => void;
}

function Tile({ id, look, isChosen, isFocused, onChoose }: TileProps) {
  const { fill, said, isKnown, mark } = look;
  const kind = fill !== null ? "tile-out" : isKnown ? "tile-none" : "tile-unknown";
  const name = nameOf(id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of the grid above
    <button
      type="button"
      role="gridcell"
      data-id={id}
      class={`tile ${kind} ${isChosen ? "tile-chosen" : ""}`}
      ref={(element) => {
        element?.style.setProperty("background-color", fill ?? "");
        element?.style.setProperty("color", fill ? inkOn(fill) : "");
      }}
      tabIndex={isFocused ? 0 : -1}
      aria-selected={isChosen}
      onClick={() => onChoose(id)}
    >
      <span class={name.length > LONG_NAME ? "tile-name tile-name-long" : "tile-name"}>{name}</span>{" "}
      <span class="tile-date">{said}</span>
      {isKnown && said === "" && <span class="unseen">{say("noPlanYet")}</span>}
      {mark}
    </button>
  );
}

/** The next province in the direction of an arrow key, over gaps too. */
function neighbourOf(id: string, key: string): string | undefined {
  const [down, right] = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[
    key
  ] ?? [0, 0];
  const from = provinces.find((province) => province.id === id)!.tileCompact;
  if (down === 0 && right === 0) return undefined;
  for (let k = 1; k <= Math.max(ROWS, COLUMNS); k++) {
    const next = at(from.row + down * k, from.col + right * k);
    if (next) return next.id;
  }
  return undefined;
}
