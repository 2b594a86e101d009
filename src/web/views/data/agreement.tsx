import { explanationOf } from "../../../experiments/replication/explanations.js";
import type { Findings } from "../../../experiments/replication/workbench.js";
import { printed } from "../../../report/replication/names.js";
import { statisticNames } from "../../../report/replication/sections/exceptions.js";
import { nameOfTable } from "../../../report/replication/sections/tallies.js";
import { language } from "../../state/store.js";
import { say } from "../../words/speak.js";

/** How many of the published numbers and lists come out, and which do not, with the likeliest reason where one is known. */
export function Agreement({ figures, lists, settings }: Findings) {
  const apart = figures.filter(({ isReproduced }) => !isReproduced);
  return (
    <>
      <p>
        {say("agreement", {
          ...{ n: figures.length - apart.length, of: figures.length, ofLists: lists.length },
          lists: lists.filter(({ isReproduced }) => isReproduced).length,
        })}
      </p>
      {settings.outcome === "speed" && settings.reading === "corrected" && <p>{say("inferredPower")}</p>}
      {apart.length > 0 && (
        <details class="disagreement">
          <summary>{say("disagreement")}</summary>
          <ul>
            {apart.map((figure) => (
              <li key={`${figure.table} ${figure.item} ${figure.statistic}`}>
                {say("printedAndHere", {
                  table: nameOfTable(figure.table, { language: language.value }),
                  item: figure.item,
                  statistic: statisticNames[figure.statistic][language.value],
                  published: printed(figure.published, figure.statistic),
                  value: printed(figure.value, figure.statistic),
                })}{" "}
                {settings.reading === "corrected" && explanationOf(figure)?.why[language.value]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
