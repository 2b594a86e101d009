import { computed, signal } from "@preact/signals";
import { brought } from "../brought.js";
import type { ScenarioFiles } from "../scenario-files.js";
import { shipped } from "../shipped.js";

/** Scenario files that were opened since the page was. */
export const opened = signal<ScenarioFiles>({});

/** Those that are not in the program, and must go along with every question to a worker. */
export const ownFiles = computed<ScenarioFiles>(() => ({ ...brought?.files, ...opened.value }));

/** All scenario files at hand: those of the package, those that were brought along, and those opened. */
export const scenarioFiles = computed<ScenarioFiles>(() => ({ ...shipped, ...ownFiles.value }));
