import { useState } from "preact/hooks";
import { dayOfKnot, flat, KNOTS, knotAt } from "../../lessons/drawing.js";
import type { Outcome } from "../../lessons/lesson.js";
import { BASE_DAY } from "../../observed.js";
import { language } from "../../state/store.js";
import { monthOf, say } from "../../words/speak.js";

interface Paper {
  readonly outcome: Outcome;
  readonly from: number;
  readonly until: number;
  readonly drawing: readonly number[] | null;
  readonly onDraw: ((knot: number, height: number) => void) | undefined;
  /** Day and height at a share of the picture's width and height. */
  readonly dayAt: (share: number) => number;
  readonly heightAt: (share: number) => number;
}

/** Draws a curve with pointer or arrow keys: left and right choose a knot, up and down move it. */
export function usePencil({ outcome, from, until, drawing, onDraw, dayAt, heightAt }: Paper) {
  const [knot, setKnot] = useState(0);
  const unit = outcome.top / 40 > 0.5 ? 1 : outcome.top / 40 > 0.25 ? 0.5 : 0.25;
  const heights = drawing ?? flat;
  const rounded = (height: number) => Math.min(Math.max(Math.round(height / unit) * unit, 0), outcome.top);

  const touch = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (event.type === "pointermove" && event.buttons === 0) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const at = knotAt(dayAt((event.clientX - left) / width), from, until);
    setKnot(at);
    onDraw?.(at, rounded(heightAt((event.clientY - top) / height)));
  };
  const press = (event: KeyboardEvent) => {
    const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const upwards = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5 }[event.key];
    if (sideways === undefined && upwards === undefined) return;
    event.preventDefault();
    if (sideways !== undefined) setKnot(Math.min(Math.max(knot + sideways, 0), KNOTS - 1));
    else onDraw?.(knot, rounded(heights[knot]! + upwards! * unit));
  };

  const month = monthOf(BASE_DAY + dayOfKnot(knot, from, until));
  const handle = {
    class: "pencil",
    role: "slider",
    tabIndex: 0,
    "aria-label": `${say("drawHere")}: ${outcome.title[language.value]}`,
    "aria-valuemin": 0,
    "aria-valuemax": outcome.top,
    "aria-valuenow": heights[knot]!,
    "aria-valuetext": `${month}: ${heights[knot]!}`,
    onPointerDown: touch,
    onPointerMove: touch,
    onKeyDown: press,
  } as const;
  return { knot, handle };
}
