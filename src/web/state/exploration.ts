import { signal } from "@preact/signals";
import { type Exploration, type Settings, usualSettings } from "../../experiments/replication/workbench.js";
import { Simulator } from "../simulate/client.js";

/** What is turned in the article's analysis, and what came of it last; null = nothing yet. */
export const settings = signal<Settings>(usualSettings("corrected", "breadth"));
export const exploration = signal<Exploration | null>(null);

/** A worker of its own, so that runs of the lab go on. */
const analyst = new Simulator();
let isBusy = false;

/** Turns something and asks what comes of it. While the worker is busy only the latest settings wait. */
export function turn(next: Settings): void {
  settings.value = next;
  if (!isBusy) ask(next);
}

function ask(asked: Settings): void {
  isBusy = true;
  analyst.ask({ kind: "explore", settings: asked }, (answer) => {
    if (answer.kind === "exploration") exploration.value = answer.exploration;
    if (answer.kind !== "end") return;
    isBusy = false;
    if (settings.value !== asked) ask(settings.value);
  });
}
