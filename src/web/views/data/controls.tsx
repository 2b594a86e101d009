import { useSignal } from "@preact/signals";
import { OUTCOME, OUTCOMES, READINGS } from "../../../experiments/replication/readings.js";
import { CONDITIONS, type Thresholds } from "../../../experiments/replication/sets.js";
import {
  rawSetsOf,
  type SetName,
  type Settings,
  usualSettings,
} from "../../../experiments/replication/workbench.js";
import { outcomeNames, readingNames } from "../../../report/replication/names.js";
import { settings, turn } from "../../state/exploration.js";
import { language } from "../../state/store.js";
import { say } from "../../words/speak.js";
import { setInWords } from "./names.js";
import { Threshold } from "./threshold.js";

/** Everything that can be turned in the analysis: outcome, data, cut-offs, and the thresholds of one set at a time. */
export function Controls() {
  const now = settings.value;
  const { reading, outcome, cuts } = now;
  const cut = (changes: Partial<Settings["cuts"]>) => turn({ ...now, cuts: { ...cuts, ...changes } });
  return (
    <section class="qca-controls">
      <Choice
        label={say("outcomeSet")}
        options={OUTCOMES}
        chosen={outcome}
        name={(each) => outcomeNames[each][language.value]}
        onChoose={(each) => turn(usualSettings(reading, each))}
      />
      <Choice
        label={say("readingOfData")}
        options={READINGS}
        chosen={reading}
        name={(each) => readingNames[each][language.value]}
        onChoose={(each) => turn(usualSettings(each, outcome))}
      />
      <Threshold
        {...{ label: say("consistencyCut"), low: 0.5, high: 1, step: 0.001, value: cuts.inclusion }}
        onTurn={(inclusion) => cut({ inclusion })}
      />
      <Threshold
        {...{ label: say("casesCut"), low: 1, high: 5, step: 1, value: cuts.cases }}
        onTurn={(cases) => cut({ cases })}
      />
      <Threshold
        {...{ label: say("priCut"), low: 0, high: 1, step: 0.01, value: cuts.pri }}
        onTurn={(pri) => cut({ pri })}
      />
      <Calibration />
      <button type="button" onClick={() => turn(usualSettings(reading, outcome))}>
        {say("asItWas")}
      </button>
    </section>
  );
}

/** The three thresholds of one set; the crossover stays between the other two. */
function Calibration() {
  const set = useSignal<SetName>("ENT");
  const raw = rawSetsOf(settings.value);
  if (raw === null) return <p class="hint">{say("printedSets")}</p>;
  const chosen = set.value === OUTCOME ? raw.outcome : raw.conditions[set.value];
  return (
    <>
      <Choice
        label={say("calibrationOf")}
        options={[...CONDITIONS, OUTCOME] as const}
        chosen={set.value}
        name={setInWords}
        onChoose={(each) => {
          set.value = each;
        }}
      />
      {"coded" in chosen ? (
        <p class="hint">{say("codedSet")}</p>
      ) : (
        <Anchors set={set.value} values={chosen.values} thresholds={chosen.thresholds} />
      )}
    </>
  );
}

interface AnchorsProps {
  readonly set: SetName;
  readonly values: readonly number[];
  readonly thresholds: Thresholds;
}

const STEP = 0.5;

function Anchors({ set, values, thresholds }: AnchorsProps) {
  const [inclusion, crossover, exclusion] = thresholds;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isFalling = inclusion < exclusion;
  const move = (next: Thresholds) => {
    const now = settings.value;
    turn({ ...now, thresholds: { ...now.thresholds, [set]: next } });
  };
  const ends = (isLow: boolean) => ({
    low: isLow ? Math.min(low, inclusion, exclusion) : crossover + STEP,
    high: isLow ? crossover - STEP : Math.max(high, inclusion, exclusion),
    step: STEP,
  });
  return (
    <>
      <Threshold
        {...{ label: say("fullyIn"), value: inclusion, ...ends(isFalling) }}
        onTurn={(next) => move([next, crossover, exclusion])}
      />
      <Threshold
        {...{ label: say("crossover"), value: crossover, step: STEP }}
        low={Math.min(inclusion, exclusion) + STEP}
        high={Math.max(inclusion, exclusion) - STEP}
        onTurn={(next) => move([inclusion, next, exclusion])}
      />
      <Threshold
        {...{ label: say("fullyOut"), value: exclusion, ...ends(!isFalling) }}
        onTurn={(next) => move([inclusion, crossover, next])}
      />
    </>
  );
}

interface ChoiceProps<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: Option;
  readonly name: (option: Option) => string;
  readonly onChoose: (option: Option) => void;
}

function Choice<Option extends string>({ label, options, chosen, name, onChoose }: ChoiceProps<Option>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={chosen}
        onChange={(event) => onChoose(options.find((each) => each === event.currentTarget.value)!)}
      >
        {options.map((each) => (
          <option key={each} value={each}>
            {name(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
