import { searchSeedsBy } from "../../../experiments/seed-search/index.js";
import { savedScenario } from "../../../node/saved-scenarios.js";
import { withMaker } from "../../../node/threads/makers.js";
import { isRecord } from "../../../report/picture-note/data-in-png.js";
import { searchAccount, searchFiles } from "../../../report/seed-search/files.js";
import { type Asking, askedQuestion } from "../../seed-search-question.js";
import { hasCharts, type Order, type Remade } from "./remake.js";

/** Makes a search for pilot provinces again. */
export async function remakeSearch(order: Order): Promise<Remade> {
  const { saved, language, threads } = order;
  const question = askedQuestion(savedScenario(saved.text, saved.where), askedIn(saved.about));
  const found = await withMaker(threads, (maker) => searchSeedsBy(maker, question, () => {}));
  const wanted = { language, draw: hasCharts(order) ? () => [] : null };
  const about = { folder: order.folder, circumstances: order.circumstances };
  return {
    what: `the search for ${question.k} pilots`,
    files: searchFiles(searchAccount(found), wanted, about),
  };
}

/** What was asked, as a command line would say it; the saved scenario has its own zones, or none, already. */
function askedIn({ asked }: Order["saved"]["about"]): Asking {
  const said = isRecord(asked) ? asked : {};
  const { candidates, at } = said;
  return {
    ...{ pilots: String(said.pilots), outcome: String(said.outcome), mostSets: String(said.mostSets) },
    ...{ rescore: String(said.rescore), towards: said.towards === "less" ? "less" : "more" },
    candidates: Array.isArray(candidates) ? candidates.join(",") : "",
    at: String(at),
    besideOwn: true,
  };
}
