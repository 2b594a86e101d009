import { type Dialect, type EventMark, languageOf } from "../../charts/index.js";
import { centralSignals as calendar } from "../../data/central-signals.js";
import type { Subject } from "./subject.js";

/** The title of a signal of the calendar, and the id of one that a scenario makes up. */
export function signalName(id: string, language: Dialect): string {
  return calendar.find((each) => each.id === id)?.title[languageOf(language)] ?? id;
}

/** The signals that are issued during the run, on their dates. */
export function signalMarks({ ensemble, language }: Subject): EventMark[] {
  const { signals, from, until } = ensemble;
  return signals
    .filter(({ day, force }) => day >= from && day <= until && force > 0)
    .map(({ id, day }) => ({ day, text: signalName(id, language) }));
}
