import { STRICT } from "../../charts/drawing/palette.js";
import { type Strip, spoken } from "../../charts/index.js";
import { sectorsUnderCampaign } from "../../model/mechanisms/sector-campaign.js";
import { SECTORS } from "../../model/mechanisms/sectors.js";
import { courseOf, meanCourse } from "./courses.js";
import type { Subject } from "./subject.js";

/** Stretches into which the strip is cut, at most: a number must fit into each. */
const CELLS = 24;

/** How many sectors are under campaign, mean over the runs and over stretches of the time; none if all are taken at once. */
export function campaignStrip({ ensemble, language }: Subject): Strip[] {
  if (!courseOf(ensemble, sectorsUnderCampaign)) return [];
  const { days } = ensemble.series;
  const values = meanCourse(ensemble, sectorsUnderCampaign);
  const width = Math.ceil((days.length - 1) / CELLS);
  const cells = [];
  for (let first = 0; first < days.length - 1; first += width) {
    const last = Math.min(first + width, days.length - 1);
    const within = values.slice(first + 1, last + 1);
    const share = within.reduce((sum, value) => sum + value, 0) / within.length;
    const number = (share * SECTORS).toFixed(1);
    cells.push({ from: days[first], to: days[last], shade: share, text: share > 0 ? number : "" });
  }
  const name = { en: `sectors of ${SECTORS} (mean)`, zh: `整治中产业（共${SECTORS}，均值）` };
  return [{ name: spoken(name, language), colour: STRICT, cells }];
}
