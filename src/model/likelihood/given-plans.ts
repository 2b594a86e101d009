import type { Mechanism } from "../../engine/mechanism.js";
import type { Inputs } from "../inputs.js";
import { centralSignals } from "../mechanisms/central-signals.js";
import { decision } from "../mechanisms/decision.js";
import { drafting } from "../mechanisms/drafting.js";
import { horizontalExposure } from "../mechanisms/peers.js";
import { policies } from "../mechanisms/policies.js";
import { publication } from "../mechanisms/publication.js";
import { receptionByAuthority } from "../mechanisms/reception.js";
import { rivalry } from "../mechanisms/rivalry.js";

/** Publication when the days of plans are given: the plans of the inputs come out, and nothing that is decided does. */
const givenPublication = {
  ...publication,
  build(world) {
    return { ...publication.build(world), on: {} };
  },
} satisfies typeof publication;

/**
 * The mechanisms on which plans and policies hang, run along a given history: whatever comes by chance is left out, and
 * provinces see the plans that there were. The hazards that the engine then works out are those under which the history
 * happened.
 */
// biome-ignore lint/suspicious/noExplicitAny: the list holds mechanisms with different parameters
export const alongGivenPlans: readonly Mechanism<Inputs, any>[] = [
  rivalry,
  centralSignals,
  givenPublication,
  horizontalExposure,
  receptionByAuthority,
  drafting,
  decision,
  policies,
];
