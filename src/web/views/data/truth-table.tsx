import type { Output, TruthRow } from "../../../analysis/qca/index.js";
import { CONDITIONS } from "../../../experiments/replication/sets.js";
import type { Findings } from "../../../experiments/replication/workbench.js";
import { ScrollBox } from "../../parts/scroll-box.js";
import { say } from "../../words/speak.js";
import { pathInWords, provincesInWords, three } from "./names.js";

/** The combinations that have cases, the most consistent first, each with the printed number beside the computed one. */
export function TruthTable({ analysis, figures }: Findings) {
  const { rows } = analysis.table;
  const seen = rows.filter(({ n }) => n > 0);
  const few = rows.filter(({ output }) => output === "?").length;
  const printed = (row: TruthRow, statistic: string) =>
    figures.find(
      (each) =>
        each.kind === "row" && each.item === row.configuration.join("") && each.statistic === statistic,
    );
  return (
    <>
      <ScrollBox name={say("truthTable")}>
        <table class="qca-table truth-table">
          <caption>
            <h2>{say("truthTable")}</h2>
          </caption>
          <thead>
            <tr>
              {CONDITIONS.map((name) => (
                <th key={name} scope="col">
                  {pathInWords(name)}
                </th>
              ))}
              <th scope="col">{say("output")}</th>
              <th scope="col">{say("cases")}</th>
              <th scope="col">{say("consistency")}</th>
              <th scope="col">{say("asPrinted")}</th>
              <th scope="col">PRI</th>
              <th scope="col">{say("asPrinted")}</th>
              <th scope="col" class="words">
                {say("provincesOn")}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...seen]
              .sort((a, b) => (b.inclusion ?? 0) - (a.inclusion ?? 0) || a.row - b.row)
              .map((row) => (
                <tr key={row.row} class={row.output === "1" ? "row-suffices" : ""}>
                  {row.configuration.map((bit, k) => (
                    <td key={CONDITIONS[k]} class="bit">
                      <span aria-hidden="true">{bit === 1 ? "●" : "○"}</span>
                      <span class="unseen">{say(bit === 1 ? "yes" : "no")}</span>
                    </td>
                  ))}
                  <td>{outputInWords(row.output)}</td>
                  <td>{row.n}</td>
                  <td>{three(row.inclusion)}</td>
                  <Printed figure={printed(row, "inclusion")} />
                  <td>{three(row.pri)}</td>
                  <Printed figure={printed(row, "PRI")} />
                  <td class="words">{provincesInWords(row.cases)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollBox>
      <p class="hint">{say("remainders", { n: few, of: rows.length })}</p>
    </>
  );
}

/** The printed number; with a mark where it is not the computed one. */
function Printed({ figure }: { readonly figure: Findings["figures"][number] | undefined }) {
  if (figure === undefined) return <td>–</td>;
  return (
    <td class={figure.isReproduced ? "agrees" : "differs"}>
      {figure.isReproduced ? "" : "≠ "}
      {three(figure.published)}
    </td>
  );
}

function outputInWords(output: Output): string {
  return output === "1" ? say("yes") : output === "?" ? say("tooFew") : say("no");
}
