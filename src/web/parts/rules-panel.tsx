import { useState } from "preact/hooks";
import { mechanisms } from "../../model/mechanisms/index.js";
import { registry } from "../../model/registry.js";
import { changesOf, SLIDERS, settingsInHand, UNCHANGED, withSwitch, withValue } from "../state/rules.js";
import { shippedScenario } from "../state/settled.js";
import { cancel, language, progress, rules, setRules, unset } from "../state/store.js";
import { say } from "../words/speak.js";
import { presets } from "./presets.js";
import { Slider } from "./slider.js";

const RUNS = [1, 20, 200, 2000];

/** The usual numbers of runs, and the one that a link asks for. */
function runsToChoose(asked: number): number[] {
  return [...new Set([...RUNS, asked])].sort((a, b) => a - b);
}

/** Everything that can be turned: scenario, six sliders, luck and number of runs; all others behind a search box. */
export function RulesPanel() {
  const now = rules.value;
  const changes = changesOf(now);
  return (
    <section class="rules" aria-label={say("rules")}>
      <label class="field">
        <span>{say("preset")}</span>
        <select
          value={now.base}
          onChange={(event) => setRules({ ...now, ...UNCHANGED, base: event.currentTarget.value })}
        >
          {presets().map((id) => (
            <option key={id} value={id}>
              {shippedScenario(id).title[language.value]}
            </option>
          ))}
        </select>
      </label>
      {SLIDERS.map(({ path, words }) => (
        <Rule key={path} path={path} title={say(words)} meaning={say(`${words}Means`)} />
      ))}
      <div class="pair">
        <label class="field">
          <span>{say("runs")}</span>
          <select
            value={String(now.runs)}
            onChange={(event) => setRules({ ...now, runs: Number(event.currentTarget.value) })}
          >
            {runsToChoose(now.runs).map((runs) => (
              <option key={runs} value={String(runs)}>
                {runs}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{say("seed")}</span>
          <input
            type="number"
            min={0}
            step={1}
            value={now.seed}
            onChange={(event) => {
              const seed = event.currentTarget.valueAsNumber;
              if (Number.isSafeInteger(seed) && seed >= 0) setRules({ ...now, seed });
            }}
          />
        </label>
        <button type="button" onClick={() => setRules({ ...now, seed: now.seed + now.runs })}>
          {say("newSeed")}
        </button>
      </div>
      <div class="pair resets">
        <button
          type="button"
          disabled={changes.length === 0}
          onClick={() => setRules({ ...now, ...UNCHANGED })}
        >
          {say("reset")}
        </button>
        <span class="hint" aria-live="polite">
          {changes.length > 0 ? say("changed", { names: changes.join(", ") }) : say("unchanged")}
        </span>
        {progress.value && (
          <button type="button" onClick={cancel}>
            {say("cancel")} ({progress.value.done}/{progress.value.of})
          </button>
        )}
      </div>
      <AllRules />
    </section>
  );
}

interface RuleProps {
  readonly path: string;
  readonly title: string;
  readonly meaning: string;
}

/** A rule of the lab. */
function Rule({ path, title, meaning }: RuleProps) {
  const now = rules.value;
  const initial = unset.value.params[path]!;
  return (
    <Slider
      {...{ path, title, meaning, initial }}
      value={settingsInHand(now).set[path] ?? initial}
      onSet={(next) => setRules(withValue(now, path, next, initial))}
    />
  );
}

/** Switches, and every parameter of the model behind a search box, with unit, range and source. */
function AllRules() {
  const [sought, setSought] = useState("");
  const now = rules.value;
  const words = sought.trim().toLowerCase();
  const found = [...registry].filter(
    ([path, { meaning }]) => words !== "" && `${path} ${meaning}`.toLowerCase().includes(words),
  );
  return (
    <details class="all-rules">
      <summary>{say("moreRules")}</summary>
      <h3>{say("switches")}</h3>
      <div class="switches">
        {mechanisms
          .filter(({ structural }) => !structural)
          .map(({ name, title }) => {
            const initial = unset.value.mechanisms[name]!;
            return (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={settingsInHand(now).switches[name] ?? initial}
                  onChange={(event) => setRules(withSwitch(now, name, event.currentTarget.checked, initial))}
                />
                {title[language.value]}
              </label>
            );
          })}
      </div>
      <label class="field">
        <span>{say("search")}</span>
        <input type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
      </label>
      {found.slice(0, 12).map(([path, { meaning, source, range, unit }]) => (
        <Rule
          key={path}
          path={path}
          title={path}
          meaning={`${meaning} (${unit}; ${range[0]}–${range[1]}). ${source}`}
        />
      ))}
    </details>
  );
}
