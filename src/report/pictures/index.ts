import type { Chart, Language } from "../../charts/index.js";
import type { Ensemble } from "../../experiments/ensemble.js";
import { isEverOn } from "../../scenario/ever-on.js";
import { PROVINCES } from "../../scenario/units.js";
import { captionOf } from "../caption.js";
import { adoptionPictures, plansPicture } from "./adoption.js";
import { ambitionPicture } from "./ambition.js";
import { economyPictures } from "./economy.js";
import { circulationPictures } from "./ideas.js";
import { partnersPictures } from "./partners.js";
import { policyPictures } from "./policies.js";
import { portfolioPictures } from "./portfolios.js";
import { calendarPicture } from "./signals.js";
import { ribbonPicture } from "./stance.js";
import { influencePictures, racePicture } from "./state.js";
import { hasMap, subjectOf } from "./subject.js";
import { targetPicture } from "./targets.js";

/**
 * All pictures of an ensemble; a mechanism that is never on has none. Where no plans were observed only their number over
 * time is drawn; policies, targets and ambition were observed of China alone; without a rival that weighed there is nobody
 * who moved anybody.
 */
export function picturesOf(ensemble: Ensemble, hash: string, language: Language): Chart[] {
  const subject = subjectOf(ensemble, language, captionOf(ensemble, hash, language));
  const isOn = (mechanism: string) => isEverOn(ensemble.scenario, mechanism);
  const areProvinces = ensemble.scenario.units === PROVINCES;
  return [
    ...(subject.seen.length > 0 ? adoptionPictures(subject) : [plansPicture(subject)]),
    ...(isOn("signals") ? [calendarPicture(subject)] : []),
    ...(areProvinces && isOn("policies") ? policyPictures(subject) : []),
    ...(areProvinces && isOn("targets") ? [targetPicture(subject)] : []),
    ...(areProvinces && isOn("ambition") ? [ambitionPicture(subject)] : []),
    ...(isOn("race") ? [racePicture(subject)] : []),
    ...(hasMap(ensemble.scenario) && isOn("peers") ? influencePictures(subject) : []),
    ...(isOn("stance") ? [ribbonPicture(subject)] : []),
    ...circulationPictures(subject),
    ...portfolioPictures(subject),
    ...economyPictures(subject),
    ...partnersPictures(subject),
  ];
}
