import type { Chart, Language } from "../../../charts/index.js";
import type { Sampled } from "../../../experiments/assessment/index.js";
import { fitCaption } from "../../calibration/caption.js";
import { marginalsPicture } from "../../calibration/pictures.js";
import { code } from "../../document/blocks.js";
import { fill, listed } from "../../explain/words.js";
import { assumptionsOf } from "../assumptions.js";
import { makingLines, markOf } from "../making.js";
import type { BriefParts } from "../parts.js";
import { answerOf } from "./answer.js";
import { doubtsOf, uncertaintyOf } from "./doubts.js";
import { questionOf } from "./question.js";
import { type FitResult, mainOf } from "./result.js";
import { fittedTable, posteriorTable, readingsTable } from "./tables.js";

/** Parameters that are drawn, in rows of three; fewer where a table of other readings takes room. */
const [MOST_DRAWN, MOST_BESIDE_READINGS] = [9, 6];

const texts = {
  drawn: { en: "The first {most} of {k} parameters.", zh: "{k}个参数中的前{most}个。" },
  fitted: {
    en: "**The fitted parameters** have their priors (`calibration.yaml`) in the place of the values that are counted here.",
    zh: "**所拟合的参数**以先验（`calibration.yaml`）取代此处所计的取值。",
  },
  tied: { en: "**Tied:** {list}, always the same value.", zh: "**联动**（取值始终相同）：{list}。" },
} as const;

/** The parts of the brief on a fit. */
export function fitParts(result: FitResult, language: Language): BriefParts {
  const { fit, making } = result;
  const main = mainOf(result);
  const { scenario } = main;
  return {
    language,
    title: fit.calibration.title[language],
    mark: markOf(making, language),
    question: questionOf(result, main, language),
    answer: answerOf(result, main, language),
    pictures: [pictureOf(result, language)],
    compared: [],
    found: [posteriorTable(main, language), fittedTable(main, language), ...readingsTable(result, language)],
    uncertainty: uncertaintyOf(main, language),
    limits: doubtsOf(main, language),
    assumptions: [...assumedOf(main, language), ...assumptionsOf(scenario, language, making.typed)],
    making: makingLines(making, scenario, language),
  };
}

function pictureOf({ fit, making }: FitResult, language: Language): Chart {
  const k = fit.calibration.free.length;
  const most = fit.fitted.length > 1 ? MOST_BESIDE_READINGS : MOST_DRAWN;
  const left = k > most ? [fill(texts.drawn, language, { most, k })] : [];
  const caption = [...left, ...fitCaption(fit, making.resultHash, language)];
  return marginalsPicture(fit, { language, caption }, most);
}

function assumedOf({ free }: Sampled, language: Language): string[] {
  const ties = free.flatMap(({ path, tied }) => tied.map((each) => `${code(each)} = ${code(path)}`));
  return [
    texts.fitted[language],
    ...(ties.length > 0 ? [fill(texts.tied, language, { list: listed(ties, language) })] : []),
  ];
}
