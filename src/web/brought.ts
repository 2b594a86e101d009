import type { ScenarioFiles } from "./scenario-files.js";

/** Scenarios that `yardstick web --scenario` has put into this file, and the one to show first. */
interface Brought {
  readonly first: string;
  readonly files: ScenarioFiles;
}

// In a worker there is no page to look into; it is told what it needs with each question.
const place = typeof document === "undefined" ? null : document.getElementById("scenarios");

export const brought: Brought | null = place === null ? null : JSON.parse(place.textContent);
