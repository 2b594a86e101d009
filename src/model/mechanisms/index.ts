import type { Mechanism } from "../../engine/mechanism.js";
import type { Inputs } from "../inputs.js";
import { ambition } from "./ambition.js";
import { centralSignals } from "./central-signals.js";
import { decision } from "./decision.js";
import { drafting } from "./drafting.js";
import { instruments } from "./instruments.js";
import { horizontalExposure } from "./peers.js";
import { policies } from "./policies.js";
import { publication } from "./publication.js";
import { race } from "./race.js";
import { receptionByAuthority } from "./reception.js";
import { rivalry } from "./rivalry.js";
import { targets } from "./targets.js";

/**
 * The model: its mechanisms in the order in which a step passes through them. Each reads the state at the beginning of
 * the step, but for what stands above it in this list, which it reads as already brought up to the step. Events fall
 * after all mechanisms have stepped.
 */
// biome-ignore lint/suspicious/noExplicitAny: the list holds mechanisms with different parameters
export const mechanisms: readonly Mechanism<Inputs, any>[] = [
  rivalry,
  centralSignals,
  publication,
  horizontalExposure,
  receptionByAuthority,
  drafting,
  decision,
  policies,
  instruments,
  race,
  targets,
  ambition,
];
