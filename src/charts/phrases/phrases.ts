import { adoptionPhrases } from "./adoption-phrases.js";
import { assessmentPhrases } from "./assessment-phrases.js";
import { calibrationPhrases } from "./calibration-phrases.js";
import { centrePhrases } from "./centre-phrases.js";
import { commonPhrases } from "./common-phrases.js";
import { comparisonPhrases } from "./comparison-phrases.js";
import { diffusionPhrases } from "./diffusion-phrases.js";
import { effectPhrases } from "./effect-phrases.js";
import { explainPhrases } from "./explain-phrases.js";
import { phasePhrases } from "./phase-phrases.js";
import { policyPhrases } from "./policy-phrases.js";
import { portfolioPhrases } from "./portfolio-phrases.js";
import { qcaPhrases } from "./qca-phrases.js";
import { sensitivityPhrases } from "./sensitivity-phrases.js";
import { statePhrases } from "./state-phrases.js";
import { sweepPhrases } from "./sweep-phrases.js";

/**
 * Every text the charts write, in both languages; `{name}` is a place to fill. All Chinese of the charts stands in these
 * files, one a subject, so that the font for pictures can be cut to fit.
 */
export const phrases = {
  ...adoptionPhrases,
  ...assessmentPhrases,
  ...calibrationPhrases,
  ...centrePhrases,
  ...commonPhrases,
  ...comparisonPhrases,
  ...diffusionPhrases,
  ...effectPhrases,
  ...explainPhrases,
  ...phasePhrases,
  ...policyPhrases,
  ...portfolioPhrases,
  ...qcaPhrases,
  ...sensitivityPhrases,
  ...statePhrases,
  ...sweepPhrases,
} as const;
