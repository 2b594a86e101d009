import { computed, effect, signal } from "@preact/signals";
import { beginning, changed, type Past, redone, undone } from "./past.js";
import type { Rules } from "./rules.js";
import { rules, setRules } from "./store.js";

const past = signal(beginning(rules.peek()));

export const canUndo = computed(() => past.value.before.length > 0);
export const canRedo = computed(() => past.value.after.length > 0);

/** Remembers rules as they change, whoever changes them, from now on. */
export function keepHistory(): void {
  past.value = beginning(rules.peek());
  effect(() => {
    const now = rules.value;
    if (now !== past.peek().now) past.value = changed(past.peek(), now, performance.now());
  });
}

export function undo(): void {
  turnTo(undone(past.value));
}

export function redo(): void {
  turnTo(redone(past.value));
}

function turnTo(next: Past<Rules>): void {
  if (next.now === past.value.now) return;
  past.value = next;
  setRules(next.now);
}

/** Ctrl+Z and Ctrl+Shift+Z (or Cmd), unless a text is being written, which has an undo of its own. */
export function listenForUndo(): void {
  addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (isWriting(event.target)) return;
    event.preventDefault();
    if (event.shiftKey) redo();
    else undo();
  });
}

const NOT_WRITTEN = ["range", "checkbox", "radio", "button"];

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_WRITTEN.includes(target.type);
  return target instanceof HTMLTextAreaElement;
}
