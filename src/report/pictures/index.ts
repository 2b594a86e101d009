import type { Chart, Language } from "../../charts/index.js";
import type { Ensemble } from "../../experiments/ensemble.js";
import { captionOf } from "../caption.js";
import { adoptionPictures } from "./adoption.js";
import { policyPictures } from "./policies.js";
import { influencePicture, racePicture, signalPicture } from "./state.js";
import { subjectOf } from "./subject.js";

/** All pictures of an ensemble; a mechanism that is off has none. */
export function picturesOf(ensemble: Ensemble, hash: string, language: Language): Chart[] {
  const subject = subjectOf(ensemble, language, captionOf(ensemble, hash, language));
  const { mechanisms } = ensemble.scenario;
  return [
    ...adoptionPictures(subject),
    signalPicture(subject),
    ...(mechanisms.policies ? policyPictures(subject) : []),
    ...(mechanisms.race ? [racePicture(subject)] : []),
    ...(mechanisms.peers && ensemble.outcomes.causes.includes("peers") ? [influencePicture(subject)] : []),
  ];
}
