import type { Chart, Language } from "../../charts/index.js";
import type { Assessed } from "./story.js";

/** The pictures of an assessment. */
export function assessmentPictures(_assessed: Assessed, _language: Language, _hash: string): Chart[] {
  return [];
}
