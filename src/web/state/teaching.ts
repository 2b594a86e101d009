import { signal } from "@preact/signals";
import type { Bilingual } from "../../data/provinces.js";
import { lessons } from "../lessons/index.js";
import type { Lesson } from "../lessons/lesson.js";
import { Simulator } from "../simulate/client.js";
import { type Asked, KEY_SEED, keyOf } from "../teaching/key.js";
import { faults } from "./store.js";

/** The lesson whose note is shown. */
export const noted = signal<Lesson>(lessons[0]);
/** First seed of the key. */
export const keySeed = signal(KEY_SEED);

/** One line of the key: what was changed, and what came of it. */
export interface Told {
  readonly title: Bilingual;
  readonly sentences: readonly Bilingual[];
}

/** The key as far as it is worked out, and how many lines it will have. */
export const told = signal<{ readonly lines: readonly Told[]; readonly of: number }>({ lines: [], of: 0 });

const simulator = new Simulator();

/** Works the key of a lesson out, line by line; what was under way is given up. */
export function workOut(lesson: Lesson, seed: number): void {
  simulator.cancel();
  noted.value = lesson;
  keySeed.value = seed;
  const asked = keyOf(lesson, seed);
  told.value = { lines: [], of: asked.length };
  next(asked);
}

function next([asked, ...others]: readonly Asked[]): void {
  if (!asked) return;
  const { title, baseline, scenario, figures } = asked;
  simulator.ask({ kind: "compare", baseline, scenario }, (said) => {
    if (said.kind === "faults") faults.value = said.faults;
    else if (said.kind === "end") next(others);
    else if (said.kind === "comparison") {
      const known = said.comparison.figures;
      const sentences = figures.map((figure) => known.find((each) => each.figure === figure)!.sentence);
      const line = { title, sentences };
      told.value = { ...told.value, lines: [...told.value.lines, line] };
    }
  });
}
