import { savedScenario } from "../../../node/saved-scenarios.js";
import { explanationFiles } from "../../../report/explain/files.js";
import { isRecord } from "../../../report/picture-note/data-in-png.js";
import { explainJob } from "../../explain-job.js";
import type { Asking } from "../../explain-question.js";
import { hasCharts, type Order, type Remade } from "./remake.js";

/** Makes an explanation again. */
export async function remakeExplanation(order: Order): Promise<Remade> {
  const { saved, language } = order;
  const scenario = savedScenario(saved.text, saved.where);
  const job = explainJob(scenario, askedIn(saved.about));
  const account = await job.run(() => {}, order.threads);
  const wanted = { language, charts: hasCharts(order), draw: () => [] };
  const files = explanationFiles({ scenario, asked: job.asked, account }, wanted, order.circumstances);
  return { what: `${job.runs} runs that explain ${job.what}`, files };
}

/** What was asked, as a command line would say it. */
function askedIn({ asked }: Order["saved"]["about"]): Asking {
  if (!isRecord(asked)) return { province: "" };
  const { province, outcome, mechanisms } = asked;
  if (province !== undefined) return { province: String(province) };
  return {
    shapley: true,
    outcome: String(outcome),
    mechanisms: Array.isArray(mechanisms) ? mechanisms.join(",") : "",
  };
}
