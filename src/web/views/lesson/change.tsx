import { useSignal } from "@preact/signals";
import { PAIRS, rulesOf, rulesWith, titledFileOf } from "../../lessons/asked.js";
import type { Change as OneChange } from "../../lessons/lesson.js";
import { type SecondRule, secondRule } from "../../lessons/one-rule.js";
import { AsTable } from "../../parts/as-table.js";
import { PairedDots } from "../../parts/paired-dots.js";
import { answer, answers, compared, compareInPairs, lesson, progress } from "../../state/lesson.js";
import { shippedScenario } from "../../state/settled.js";
import { chosen, language } from "../../state/store.js";
import { pairsTwin } from "../../twins/pairs.js";
import { say } from "../../words/speak.js";
import { Busy } from "./busy.js";
import { foundOf } from "./found.js";
import { OneRule } from "./one-rule.js";
import { Recap } from "./recap.js";
import { Signs, Verdict } from "./signs.js";

/** One rule to change: its sign first, then both on the same luck. Two at once are refused. */
export function Change() {
  const { changes, outcome } = lesson.value;
  const active = useSignal<string | null>(compared.value?.change ?? null);
  const asked = useSignal<SecondRule | null>(null);
  const titleOf = (id: string) => changes.find((each) => each.id === id)!.title[language.value];
  const toggle = (id: string) => {
    asked.value = active.value === null ? null : secondRule([active.value], id);
    if (asked.value === null) active.value = active.value === id ? null : id;
  };
  const change = changes.find(({ id }) => id === active.value);
  const told = compared.value?.change === active.value ? compared.value : null;
  return (
    <div class="lesson-pair lesson-change">
      <div>
        <fieldset class="changes">
          <legend class="unseen">{say("whichRule")}</legend>
          {changes.map(({ id, title }) => (
            <label key={id}>
              <input type="checkbox" checked={active.value === id} onChange={() => toggle(id)} />
              {title[language.value]} {answers.value.found[id] && <span class="done">✓</span>}
            </label>
          ))}
        </fieldset>
        {asked.value && (
          <OneRule
            kept={titleOf(asked.value.kept)}
            wanted={titleOf(asked.value.wanted)}
            onKeep={() => {
              asked.value = null;
            }}
            onSwitch={() => {
              active.value = asked.value!.wanted;
              asked.value = null;
            }}
          />
        )}
        {change && !asked.value && <Pairs change={change} />}
      </div>
      <div>
        {told && (
          <>
            <ul class="told" aria-live="polite">
              {outcome.figures.map((figure) => (
                <li key={figure}>
                  {told.result.figures.find((each) => each.figure === figure)?.sentence[language.value]}
                </li>
              ))}
            </ul>
            {outcome.course === "plans" && (
              <PairedDots
                compared={told.result}
                chosen={chosen.value}
                onChoose={(id) => {
                  chosen.value = id;
                }}
              />
            )}
            <p class="hint">
              {say("pairsNote", { n: told.result.pairs })}{" "}
              {outcome.course === "plans" && <AsTable {...pairsTwin(told.result)} />}
            </p>
          </>
        )}
        {outcome.course !== "plans" && <Recap />}
      </div>
    </div>
  );
}

/** The sign that is predicted, the runs, and whether it was right. */
function Pairs({ change }: { readonly change: OneChange }) {
  const { outcome } = lesson.value;
  const { signs, found } = answers.value;
  const sign = signs[change.id];
  const result = found[change.id];
  const runPairs = () => {
    const base = titledFileOf(rulesOf(lesson.value, PAIRS), shippedScenario(lesson.value.base).title);
    const other = titledFileOf(rulesWith(lesson.value, change, PAIRS), change.title);
    compareInPairs(base, other, PAIRS, (told) => {
      compared.value = { change: change.id, result: told };
      const figure = told.figures.find((each) => each.figure === outcome.figures[0])!;
      answer({ found: { ...answers.value.found, [change.id]: foundOf(figure, told.pairs) } });
    });
  };
  return (
    <>
      <Signs change={change} isFixed={result !== undefined} />
      <p class="pair">
        <button
          type="button"
          class="main"
          disabled={sign === undefined || progress.value !== null}
          onClick={runPairs}
        >
          {say("runPairs", { n: PAIRS })}
        </button>
        <Busy />
      </p>
      {sign === undefined && <p class="hint">{say("signFirst")}</p>}
      {result && sign && <Verdict sign={sign} found={result} />}
    </>
  );
}
