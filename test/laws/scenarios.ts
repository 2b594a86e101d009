import { readScenario } from "../../src/scenario/read.js";
import type { Scenario } from "../../src/scenario/scenario.js";
import { vocabulary } from "../../src/scenario/words.js";

/** The scenario that a file with this text states; the head is supplied. */
export function scenarioOf(text: string): Scenario {
  const reading = readScenario(`schema: 1\nid: law\n${text}`, "law.yaml", vocabulary, (id) =>
    id in shipped ? { text: shipped[id], where: id } : undefined,
  );
  if (!reading.ok) throw new Error(reading.faults.map(({ found }) => found).join("\n"));
  return reading.scenario;
}

/** Every mechanism at work, every link between them, and every kind of signal: what one scenario file can turn on. */
const everything = `schema: 1
id: everything
until: 2023-12-31
step: 7
runs: 4
params:
  rivals: { borders: 0.3, region: 0.2, gdp: 0.4, power: 0.25 }
  decision.enterprise: 0.2
  reception: { authority: 0.4, slack: 0.6, agency: 0.3 }
  peers.weight: 0.4
  targets.rivals: 0.5
provinces: { GX: { agency: 1.2 }, SH: { secure: 0.5 } }
signals:
  made-in-china-2025: { on: true, force: 0.4 }
  miit-three-year-2018-2020: { on: true }
  xi-politburo-speech-2018: { on: true }
  governance-principles: { on: true }
  tech-crackdown: { on: true, force: 0.8 }
  data-security-law: { on: true, force: 0.5 }
  fourteenth-five-year-plan: { on: true }
  algorithm-provisions: { on: true }
  genai-interim-measures: { on: true }
  county-trial: { date: 2018-03-05, tier: departmental-rules, modality: restrictive, coSigners: 2, status: trial }
  market-draft: { date: 2018-02-01, tier: draft, modality: restrictive }
  market-rules: { date: 2018-05-14, tier: departmental-rules, modality: facilitative, dilutes: market-draft, force: 0.5 }
  city-trial: { date: 2018-01-15, tier: departmental-plan, modality: facilitative, status: interim }
  early-law: { date: 2017-11-20, tier: national-law, modality: facilitative, force: 0.3 }
`;

/** The registered model of five parameters: nothing but the centre, the decision and the draft. */
const core = `schema: 1
id: core
mechanisms: { peers: false, reception: false, policies: false, instruments: false, race: false, targets: false, ambition: false }
`;

/** Everything, and the whole political economy besides: what is off unless a scenario switches it on. */
const economy = `schema: 1
id: economy
extends: everything
mechanisms:
  focal-point: on
  pressures: on
  risk: on
  accidents: on
  stance: on
  crackdown: on
  sector-campaign: on
  sectors: on
  duplication: on
  innovation: on
  codification: on
  pilots: on
  legal-order: on
  silk-road: on
  silk-road-partners: on
params:
  crackdown: { decisions: 0.5, policies: 0.5 }
  stance.backlash: 8
  accidents.rate: 1
  risk.build: 0.01
  pressures.slump: 0.3
`;

const shipped: Readonly<Record<string, string>> = { everything, economy, core };

/** The scenario with everything on, and what else the text says. */
export const everythingOn = (text = ""): Scenario => scenarioOf(`extends: everything\n${text}`);

/** The whole political economy, and what else the text says. */
export const wholeEconomy = (text = ""): Scenario => scenarioOf(`extends: economy\n${text}`);

/** The registered model, and what else the text says. */
export const coreModel = (text = ""): Scenario => scenarioOf(`extends: core\n${text}`);
