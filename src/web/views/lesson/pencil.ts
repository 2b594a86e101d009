import { useState } from "preact/hooks";
import { dayOfKnot, KNOTS, knotAt } from "../../lessons/drawing.js";
import type { Outcome } from "../../lessons/lesson.js";
import { BASE_DAY } from "../../observed.js";
import { language } from "../../state/store.js";
import { monthOf, say } from "../../words/speak.js";
import type { Frame } from "./frame.js";

interface Paper {
  readonly outcome: Outcome;
  readonly from: number;
  readonly until: number;
  readonly drawing: readonly number[];
  readonly onDraw: (knot: number, height: number) => void;
}

/** Steps by which a hand can draw: about forty from the bottom to the top. */
const unitOf = (top: number) => [1, 0.5, 0.25].find((unit) => top / unit >= 20) ?? 0.25;

/** Draws a curve with pointer or arrow keys: left and right choose a knot, up and down move it. */
export function usePencil({ outcome, from, until, drawing, onDraw }: Paper, { dayAt, heightAt }: Frame) {
  const [knot, setKnot] = useState(0);
  const { top } = outcome;
  const unit = unitOf(top);
  const draw = (at: number, height: number) =>
    onDraw(at, Math.min(Math.max(Math.round(height / unit) * unit, 0), top));

  const touch = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    if (event.type === "pointermove" && event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = knotAt(dayAt((event.clientX - box.left) / box.width), from, until);
    setKnot(at);
    draw(at, heightAt((event.clientY - box.top) / box.height));
  };
  const press = (event: KeyboardEvent) => {
    const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const upwards = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5 }[event.key];
    if (sideways === undefined && upwards === undefined) return;
    event.preventDefault();
    if (sideways !== undefined) setKnot(Math.min(Math.max(knot + sideways, 0), KNOTS - 1));
    else draw(knot, drawing[knot]! + upwards! * unit);
  };

  const handle = {
    class: "pencil",
    role: "slider",
    tabIndex: 0,
    "aria-label": `${say("drawHere")}: ${outcome.title[language.value]}`,
    "aria-valuemin": 0,
    "aria-valuemax": top,
    "aria-valuenow": drawing[knot]!,
    "aria-valuetext": `${monthOf(BASE_DAY + dayOfKnot(knot, from, until))}: ${drawing[knot]!}`,
    onPointerDown: touch,
    onPointerMove: touch,
    onKeyDown: press,
  } as const;
  return { knot, handle };
}
