import type { Mechanism } from "../../engine/mechanism.js";
import type { Inputs } from "../inputs.js";
import { accidents } from "./accidents.js";
import { ambition } from "./ambition.js";
import { centralSignals } from "./central-signals.js";
import { codification } from "./codification.js";
import { campaign } from "./crackdown.js";
import { decision } from "./decision.js";
import { drafting } from "./drafting.js";
import { duplicatedInvestment } from "./duplication.js";
import { focalPoint } from "./focal-point.js";
import { innovation } from "./innovation.js";
import { instruments } from "./instruments.js";
import { legalOrder } from "./legal-order.js";
import { randomNetwork } from "./network.js";
import { horizontalExposure } from "./peers.js";
import { pilotZones } from "./pilots.js";
import { policies } from "./policies.js";
import { externalPressures } from "./pressures.js";
import { publication } from "./publication.js";
import { race } from "./race.js";
import { receptionByAuthority } from "./reception.js";
import { latentRisk } from "./risk.js";
import { rivalry } from "./rivalry.js";
import { sectorCampaign } from "./sector-campaign.js";
import { sectorChoice } from "./sectors.js";
import { digitalSilkRoad } from "./silk-road.js";
import { singlePartners } from "./silk-road-partners.js";
import { ministryWeights } from "./stance.js";
import { targets } from "./targets.js";

/**
 * The model: its mechanisms in the order in which a step passes through them. Each reads the state at the beginning of
 * the step, but for what stands above it in this list, which it reads as already brought up to the step. Events fall
 * after all mechanisms have stepped.
 */
// biome-ignore lint/suspicious/noExplicitAny: the list holds mechanisms with different parameters
export const mechanisms: readonly Mechanism<Inputs, any>[] = [
  rivalry,
  randomNetwork,
  externalPressures,
  centralSignals,
  focalPoint,
  publication,
  horizontalExposure,
  receptionByAuthority,
  drafting,
  decision,
  policies,
  instruments,
  race,
  latentRisk,
  accidents,
  ministryWeights,
  sectorCampaign,
  campaign,
  sectorChoice,
  duplicatedInvestment,
  innovation,
  codification,
  pilotZones,
  legalOrder,
  digitalSilkRoad,
  singlePartners,
  targets,
  ambition,
];
