import type { Chart, Language } from "../../charts/index.js";
import type { Ensemble } from "../../experiments/ensemble.js";
import { isEverOn } from "../../scenario/ever-on.js";
import { captionOf } from "../caption.js";
import { adoptionPictures } from "./adoption.js";
import { economyPictures } from "./economy.js";
import { circulationPictures } from "./ideas.js";
import { policyPictures } from "./policies.js";
import { portfolioPictures } from "./portfolios.js";
import { calendarPicture } from "./signals.js";
import { ribbonPicture } from "./stance.js";
import { influencePicture, racePicture } from "./state.js";
import { subjectOf } from "./subject.js";
import { targetPicture } from "./targets.js";

/** All pictures of an ensemble; a mechanism that is never on has none. */
export function picturesOf(ensemble: Ensemble, hash: string, language: Language): Chart[] {
  const subject = subjectOf(ensemble, language, captionOf(ensemble, hash, language));
  const isOn = (mechanism: string) => isEverOn(ensemble.scenario, mechanism);
  return [
    ...adoptionPictures(subject),
    ...(isOn("signals") ? [calendarPicture(subject)] : []),
    ...(isOn("policies") ? policyPictures(subject) : []),
    ...(isOn("targets") ? [targetPicture(subject)] : []),
    ...(isOn("race") ? [racePicture(subject)] : []),
    ...(isOn("peers") && ensemble.outcomes.causes.includes("peers") ? [influencePicture(subject)] : []),
    ...(isOn("stance") ? [ribbonPicture(subject)] : []),
    ...circulationPictures(subject),
    ...portfolioPictures(subject),
    ...economyPictures(subject),
  ];
}
