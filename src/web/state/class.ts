import { computed, signal } from "@preact/signals";
import { drawOwn } from "../bets/code.js";
import { readPaste } from "../bets/paste.js";

/** The letters that tell this page's code from another's; drawn once. */
export const own = drawOwn();

/** What the teacher has pasted. */
export const pasted = signal("");
/** The codes in it. */
export const paste = computed(() => readPaste(pasted.value));
/** Is the class shown what really happened? */
export const isRevealed = signal(false);

/** The parts of the teacher's view. */
export const TABS = ["notes", "classBets", "tableTop"] as const;
export const tab = signal<(typeof TABS)[number]>("notes");
