import { centralSignals } from "../../data/central-signals.js";
import { centralTargets, localSums, table2 } from "../../data/khanal2024.js";
import { localActs } from "../../data/local-acts.js";
import { FIRST } from "../bets/code.js";
import { inOrder, observed } from "../observed.js";
import { nameOf } from "../parts/places.js";
import { language } from "../state/store.js";
import { listOf } from "../words/speak.js";

const YEAR = 365.25;
/** Places after which the strongest and the weakest by enterprises are listed. */
const LISTED = 3;

/** What the data put into the places of the notes, in the language of the page. */
export function fillings(): Readonly<Record<string, string | number>> {
  const last = inOrder.at(-1)!;
  const [strongest, weakest] = byEnterprises();
  return {
    n: observed.size,
    plans: inOrder.length,
    silent: observed.size - inOrder.length,
    first: listOf(inOrder.slice(0, FIRST).map(nameOf)),
    last: nameOf(last),
    years: (observed.get(last)! / YEAR).toFixed(1),
    ratio2020: (localSums.core2020 / centralTargets.core2020).toFixed(2),
    ratio2025: (localSums.core2025 / centralTargets.core2025).toFixed(2),
    ...dated("firstAct", localActs, "shenzhen-regulation"),
    ...dated("secondAct", localActs, "shanghai-regulation"),
    ...dated("central", centralSignals, "genai-interim-measures"),
    strongest: listOf(strongest.map(nameOf)),
    weakest: listOf(weakest.map(nameOf)),
  };
}

/** Ids of the three provinces that are strongest by enterprises, and of the three weakest; ties by the order of Table 2. */
export function byEnterprises(): readonly [string[], string[]] {
  const ids = [...table2].sort((a, b) => a.enterpriseRank - b.enterpriseRank).map(({ id }) => id);
  return [ids.slice(0, LISTED), ids.slice(-LISTED)];
}

interface Dated {
  readonly id: string;
  readonly date: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly unit?: string;
}

/** Title and day of a document; in Chinese the title says who issued it. */
function dated(place: string, documents: readonly Dated[], id: string): Record<string, string> {
  const { title, unit, date } = documents.find((each) => each.id === id)!;
  const name = language.value === "en" && unit ? `${unit}, ${title.en}` : title[language.value];
  return { [place]: name, [`${place}Date`]: date };
}
