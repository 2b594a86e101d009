import type { ComponentChildren } from "preact";
import type { Model, Solution } from "../../../analysis/qca/index.js";
import { publishedSolutions } from "../../../data/khanal2024-published/solutions.js";
import type { Findings } from "../../../experiments/replication/workbench.js";
import { nameOfTable } from "../../../report/replication/sections/tallies.js";
import { ScrollBox } from "../../parts/scroll-box.js";
import { language } from "../../state/store.js";
import { say } from "../../words/speak.js";
import { provincesInWords, three } from "./names.js";

/** The published pathways, and under them the three solutions with the fit of each pathway. */
export function Solutions({ analysis }: Findings) {
  const { outcome, conservative, intermediate, parsimonious } = analysis;
  const published = publishedSolutions.find((each) => each.outcome === outcome)!;
  return (
    <ScrollBox name={say("solutions")}>
      <table class="qca-table">
        <caption>
          <h2>{say("solutions")}</h2>
        </caption>
        <thead>
          <tr>
            <th scope="col">{say("pathway")}</th>
            {(["consistency", "coverage", "uniqueCoverage"] as const).map((key) => (
              <th scope="col" key={key}>
                {say(key)}
              </th>
            ))}
            <th scope="col">PRI</th>
            <th scope="col" class="words">
              {say("provincesOn")}
            </th>
          </tr>
        </thead>
        <Part
          title={say("publishedIn", { table: nameOfTable(published.table, { language: language.value }) })}
        >
          {published.paths.map(({ expression, inclS, PRI, cases }) => (
            <Path key={expression} {...{ name: expression, inclS, PRI, covS: null, covU: null, cases }} />
          ))}
        </Part>
        <Kind title={say("conservative")} solution={conservative} />
        <Kind title={say("intermediate")} solution={unionOf(intermediate.map(({ solution }) => solution))} />
        <Kind title={say("parsimonious")} solution={parsimonious} />
      </table>
    </ScrollBox>
  );
}

type Models = Pick<Solution, "models">;

/** Between tied models there are several intermediate solutions; the same model is told once. */
function unionOf(solutions: readonly Solution[]): Models | null {
  if (solutions.length === 0) return null;
  const models = new Map(solutions.flatMap((each) => each.models).map((model) => [model.name, model]));
  return { models: [...models.values()] };
}

function Kind({ title, solution }: { readonly title: string; readonly solution: Models | null }) {
  const models = solution?.models ?? [];
  return (
    <Part title={models.length > 0 ? title : `${title}: ${say("noSolution")}`}>
      {models.map((model, m) => (
        <ModelRows
          key={model.name}
          model={model}
          place={models.length > 1 ? say("modelOf", { n: m + 1, of: models.length }) : null}
        />
      ))}
    </Part>
  );
}

interface PartProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

function Part({ title, children }: PartProps) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={6} class="qca-kind">
          {title}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function ModelRows({ model, place }: { readonly model: Model; readonly place: string | null }) {
  const { paths, fit } = model;
  return (
    <>
      {place && (
        <tr>
          <td colSpan={6} class="hint">
            {place}
          </td>
        </tr>
      )}
      {paths.map((path) => (
        <Path key={path.name} {...path} cases={path.cases.flat()} />
      ))}
      {paths.length > 1 && (
        <tr>
          <td>{say("allTogether")}</td>
          <td>{three(fit.inclS)}</td>
          <td>{three(fit.covS)}</td>
          <td />
          <td>{three(fit.PRI)}</td>
          <td />
        </tr>
      )}
    </>
  );
}

interface PathProps {
  readonly name: string;
  readonly inclS: number | null;
  readonly covS: number | null;
  readonly covU: number | null;
  readonly PRI: number | null;
  readonly cases: readonly string[];
}

function Path({ name, inclS, covS, covU, PRI, cases }: PathProps) {
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td>{three(inclS)}</td>
      <td>{three(covS)}</td>
      <td>{three(covU)}</td>
      <td>{three(PRI)}</td>
      <td class="words">{provincesInWords(cases)}</td>
    </tr>
  );
}
