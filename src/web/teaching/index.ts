import type { Note } from "./note.js";
import { raceOrWaste } from "./race-or-waste.js";
import { upAndDown } from "./up-and-down.js";
import { whereToPilot } from "./where-to-pilot.js";
import { whoMovesFirst } from "./who-moves-first.js";

const notes: readonly Note[] = [whoMovesFirst, raceOrWaste, upAndDown, whereToPilot];

/** The note on a lesson. */
export function noteOn(lesson: string): Note {
  return notes.find((note) => note.lesson === lesson)!;
}
