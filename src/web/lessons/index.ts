import type { Lesson } from "./lesson.js";
import { raceOrWaste } from "./race-or-waste.js";
import { upAndDown } from "./up-and-down.js";
import { whereToPilot } from "./where-to-pilot.js";
import { whoMovesFirst } from "./who-moves-first.js";

/** The lessons, in the order in which they are taught. */
export const lessons: readonly [Lesson, ...Lesson[]] = [whoMovesFirst, raceOrWaste, upAndDown, whereToPilot];
