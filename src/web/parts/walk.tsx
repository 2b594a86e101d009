import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface Props {
  /** What is walked through. */
  readonly label: string;
  /** Number of points, in the order of the walk. */
  readonly points: number;
  /** Where the walk begins. */
  readonly start: number;
  /** What is told of a point: read out to those who do not see the picture, and written on it. */
  readonly tell: (at: number) => string;
  /** Where the points begin and end across the picture, in shares of its width; null = they are not in a row. */
  readonly across: readonly [left: number, right: number] | null;
  /** Draws the picture, with the point where the walk is; null = nobody walks. */
  readonly children: (at: number | null) => ComponentChildren;
}

/**
 * A picture whose points can be walked through: with the arrow keys by a slider that lies over it unseen, and where the
 * points are in a row also by pointing at them. The slider says each point by itself, so nothing is read out twice.
 */
export function Walk({ label, points, start, tell, across, children }: Props) {
  const [at, setAt] = useState<number | null>(null);
  const slider = useRef<HTMLInputElement>(null);
  const value = Math.min(at ?? start, points - 1);
  const [left, right] = across ?? [0, 1];
  useLayoutEffect(() => {
    slider.current!.style.setProperty("left", `${100 * left}%`);
    slider.current!.style.setProperty("width", `${100 * (right - left)}%`);
  }, [left, right]);
  const point = (event: PointerEvent) => {
    const { left: edge, width } = slider.current!.getBoundingClientRect();
    const share = Math.min(Math.max((event.clientX - edge) / width, 0), 1);
    setAt(Math.round(share * (points - 1)));
  };
  return (
    <div class="walk">
      {children(at === null ? null : value)}
      <input
        ref={slider}
        type="range"
        class={across ? "walk-slider" : "walk-slider walk-keys"}
        min={0}
        max={points - 1}
        step={1}
        value={value}
        aria-label={label}
        aria-valuetext={tell(value)}
        onInput={(event) => setAt(event.currentTarget.valueAsNumber)}
        onFocus={() => setAt(value)}
        onBlur={() => setAt(null)}
        onPointerMove={point}
        onPointerLeave={() => document.activeElement !== slider.current && setAt(null)}
      />
      {at !== null && (
        <p class="walk-told" aria-hidden="true">
          {tell(value)}
        </p>
      )}
    </div>
  );
}
