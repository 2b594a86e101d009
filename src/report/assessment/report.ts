import type { Block } from "../document/blocks.js";
import { predictiveChecks } from "./sections/checks.js";
import { dataAndModel } from "./sections/data.js";
import { identified } from "./sections/identifiability.js";
import { perturbation } from "./sections/perturbation.js";
import { provenance } from "./sections/provenance.js";
import { recoveryAndRanks } from "./sections/recovery.js";
import { scores } from "./sections/scores.js";
import { verdict } from "./sections/verdict.js";
import type { Story } from "./story.js";

/** The report on a fit, its verdict first. */
export function assessmentReport(story: Story): Block[] {
  return [
    ...verdict(story),
    ...dataAndModel(story),
    ...predictiveChecks(story),
    ...scores(story),
    ...recoveryAndRanks(story),
    ...identified(story),
    ...perturbation(story),
    ...provenance(story),
  ];
}
