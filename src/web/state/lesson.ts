import { computed, effect, signal } from "@preact/signals";
import { type Answers, EMPTY, readAnswers } from "../lessons/answers.js";
import { rulesOf } from "../lessons/asked.js";
import { lessons } from "../lessons/index.js";
import type { Lesson } from "../lessons/lesson.js";
import { fileOf } from "../share/scenario-file.js";
import { Simulator } from "../simulate/client.js";
import type { Compared, Simulated, TitledFile } from "../simulate/request.js";
import { forgetWork, keepWork, loadWork } from "./kept.js";
import type { Rules } from "./rules.js";
import { faults } from "./store.js";

/** State of the lessons, apart from that of the lab: what a class turns here leaves the lab as it is. */
const kept = recordOf(loadWork());
export const lesson = signal<Lesson>(lessons.find(({ id }) => id === kept.open) ?? lessons[0]);
/** Which page of the lesson is shown. */
export const sheet = signal<"lesson" | "worksheet" | "blank">("lesson");
const work = signal<Readonly<Record<string, Answers>>>(readWork(recordOf(kept.work)));
export const answers = computed(() => work.value[lesson.value.id] ?? EMPTY);
export const step = computed(
  () => lesson.value.steps[Math.min(answers.value.step, lesson.value.steps.length - 1)]!,
);

/** A run made in a lesson: its rules, its outcome, and the hash when it is known. */
export interface Made {
  readonly lesson: string;
  readonly rules: Rules;
  readonly runs: Simulated;
  readonly hash: string | null;
}

/** The last run of the lesson's own rules, and of rules turned in open play. */
export const made = signal<Made | null>(null);
/** The last comparison, and the change that it is of. */
export const compared = signal<{ readonly change: string; readonly result: Compared } | null>(null);
export const progress = signal<{ readonly done: number; readonly of: number } | null>(null);

const simulator = new Simulator();

effect(() => {
  if (Object.keys(work.value).length > 0) keepWork({ open: lesson.value.id, work: work.value });
});

/** Changes the answers of the lesson that is open. */
export function answer(change: Partial<Answers>): void {
  work.value = { ...work.value, [lesson.value.id]: { ...answers.value, ...change } };
}

export function write(key: string, text: string): void {
  answer({ texts: { ...answers.value.texts, [key]: text } });
}

/** Opens a lesson where it was left. */
export function openLesson(next: Lesson): void {
  cancel();
  lesson.value = next;
  made.value = null;
  compared.value = null;
}

/** Throws away all answers to all lessons, here and in the browser's storage. */
export function forget(): void {
  work.value = {};
  forgetWork();
  openLesson(lessons[0]);
}

/** Runs rules of a lesson. */
export function runLesson(rules: Rules): void {
  const { id } = lesson.value;
  begin(rules.runs);
  simulator.ask({ kind: "run", scenario: fileOf(rules) }, (said) => {
    if (said.kind === "runs") {
      made.value = { lesson: id, rules, runs: said.runs, hash: null };
      progress.value = null;
    } else if (said.kind === "hash" && made.value) made.value = { ...made.value, hash: said.hash };
    else note(said);
  });
}

/** Runs the lesson's own rules unless they were the last that ran. */
export function runAsTaught(runs: number): void {
  const rules = rulesOf(lesson.value, runs);
  if (JSON.stringify(made.value?.rules) !== JSON.stringify(rules)) runLesson(rules);
}

/** Sets one scenario against another on the same seeds. */
export function compareInPairs(
  baseline: TitledFile,
  scenario: TitledFile,
  pairs: number,
  take: (result: Compared) => void,
): void {
  begin(2 * pairs);
  simulator.ask({ kind: "compare", baseline, scenario }, (said) => {
    if (said.kind === "comparison") take(said.comparison);
    else note(said);
  });
}

/** Gives up what is running. */
export function cancel(): void {
  simulator.cancel();
  progress.value = null;
}

function begin(of: number): void {
  faults.value = [];
  progress.value = { done: 0, of };
}

function note(said: Parameters<Parameters<Simulator["ask"]>[1]>[0]): void {
  if (said.kind === "progress") progress.value = { done: said.done, of: said.of };
  else if (said.kind === "faults") faults.value = said.faults;
  else if (said.kind === "end") progress.value = null;
}

function recordOf(kept: unknown): Readonly<Record<string, unknown>> {
  return typeof kept === "object" && kept !== null ? (kept as Record<string, unknown>) : {};
}

function readWork(found: Readonly<Record<string, unknown>>): Record<string, Answers> {
  return Object.fromEntries(
    lessons.flatMap(({ id }) => (Object.hasOwn(found, id) ? [[id, readAnswers(found[id])]] : [])),
  );
}
