import { useSignal } from "@preact/signals";
import { expressionMembership, xyPlot } from "../../../analysis/qca/index.js";
import { CONDITIONS } from "../../../experiments/replication/sets.js";
import type { Findings } from "../../../experiments/replication/workbench.js";
import { XyPlot } from "../../parts/xy-plot.js";
import { say } from "../../words/speak.js";
import { outcomeInWords, pathInWords, three } from "./names.js";

const WHOLE = "";

/** Where each province stands in a pathway, or in a capacity, and in the outcome. */
export function XyOfSolution({ analysis }: Findings) {
  const chosen = useSignal(WHOLE);
  const { study, conservative } = analysis;
  const [model] = conservative?.models ?? [];
  const paths = model?.paths.map(({ name }) => name) ?? [];
  const sets = [...paths, ...CONDITIONS.filter((name) => !paths.includes(name))];
  const expression = sets.includes(chosen.value) ? chosen.value : (model?.name ?? CONDITIONS[0]);
  const isWhole = expression === model?.name;
  const plot = xyPlot(study.cases, expressionMembership(study, expression), study.y);
  const { inclS, PRI, covS } = plot.sufficiency;
  const name = isWhole ? say("wholeSolution") : pathInWords(expression);
  return (
    <section class="xy">
      <label class="field">
        <span>{say("xySet")}</span>
        <select
          value={isWhole ? WHOLE : expression}
          onChange={(event) => {
            chosen.value = event.currentTarget.value;
          }}
        >
          {model && <option value={WHOLE}>{say("wholeSolution")}</option>}
          {sets.map((each) => (
            <option key={each} value={each}>
              {each}: {pathInWords(each)}
            </option>
          ))}
        </select>
      </label>
      <XyPlot
        points={plot.points}
        title={say("xyTitle", { outcome: outcomeInWords() })}
        across={say("xyAxis", { name })}
        up={say("xyAxis", { name: outcomeInWords() })}
      />
      <p class="hint">
        {say("xyFit", { consistency: three(inclS), pri: three(PRI), coverage: three(covS) })}
      </p>
    </section>
  );
}
