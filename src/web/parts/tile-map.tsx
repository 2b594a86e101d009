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

interface Props {
  /** Day of a province's plan: Infinity = never, undefined = not in the data. */
  readonly dayOf: (id: string) => number | undefined;
  /** Plans after this day are not shown yet. */
  readonly today: number;
  readonly baseDay: number;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** What stands beside a tile's name. */
  readonly mark?: (id: string) => ComponentChildren;
}

/** The provinces as a grid of tiles: darker = earlier, dashed = no plan. Arrow keys move, Enter chooses. */
export function TileMap({ dayOf, today, baseDay, chosen, onChoose, mark }: Props) {
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
                day={dayOf(province.id)}
                today={today}
                baseDay={baseDay}
                isChosen={chosen === province.id}
                isFocused={focused === province.id}
                onChoose={(id) => {
                  setFocused(id);
                  onChoose(id);
                }}
                mark={mark?.(province.id)}
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
  readonly day: number | undefined;
  readonly today: number;
  readonly baseDay: number;
  readonly isChosen: boolean;
  readonly isFocused: boolean;
  readonly onChoose: (id: string) => void;
  readonly mark: ComponentChildren;
}

function Tile({ id, day, today, baseDay, isChosen, isFocused, onChoose, mark }: TileProps) {
  const isOut = day !== undefined && day <= today;
  const fill = isOut ? fillOf(day) : undefined;
  const name = nameOf(id);
  const said = isOut ? shortMonthOf(baseDay + day) : day === undefined ? say("noData") : "";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of the grid above
    <button
      type="button"
      role="gridcell"
      data-id={id}
      class={`tile ${isOut ? "tile-out" : day === undefined ? "tile-unknown" : "tile-none"} ${isChosen ? "tile-chosen" : ""}`}
      ref={(element) => {
        element?.style.setProperty("background-color", fill ?? "");
        element?.style.setProperty("color", fill ? inkOn(fill) : "");
      }}
      tabIndex={isFocused ? 0 : -1}
      aria-selected={isChosen}
      aria-label={[name, said].filter(Boolean).join(", ")}
      onClick={() => onChoose(id)}
    >
      <span class="tile-name">{name}</span>
      <span class="tile-date">{said}</span>
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
