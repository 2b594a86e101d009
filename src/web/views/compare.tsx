import { useEffect } from "preact/hooks";
import { fillOfDifference, scaleFor } from "../../charts/comparison/difference-scale.js";
import { observed } from "../observed.js";
import { AsTable } from "../parts/as-table.js";
import { Faults } from "../parts/faults.js";
import { Headline } from "../parts/headline.js";
import { OpenItem } from "../parts/open-item.js";
import { PairedDots } from "../parts/paired-dots.js";
import { presets } from "../parts/presets.js";
import { ComparisonItems, ShareMenu } from "../parts/share-menu.js";
import { type TileLook, TileMap } from "../parts/tile-map.js";
import type { Compared } from "../simulate/request.js";
import { changesOf, type Rules, UNCHANGED } from "../state/rules.js";
import { shippedScenario } from "../state/settled.js";
import { MINE } from "../state/sides.js";
import { cancel, chosen, compare, comparison, language, progress, rules, sides } from "../state/store.js";
import { pairsTwin } from "../twins/pairs.js";
import { say } from "../words/speak.js";

const FIRST_CONTRAST = "no-centre";

/** Two sets of rules on the same luck: who moves earlier, who later, and by how much. */
export function Compare() {
  const mine = rules.value;
  const isChanged = changesOf(mine).length > 0;
  const before = sides.value.before ?? mine.base;
  const after = sides.value.after ?? (isChanged ? MINE : FIRST_CONTRAST);
  const found = comparison.value;
  const rulesOf = (id: string): Rules => (id === MINE ? mine : { ...mine, ...UNCHANGED, base: id });
  const choose = (id: string) => {
    chosen.value = id;
  };
  const ask = () => compare(rulesOf(before), rulesOf(after));
  useEffect(() => {
    if (!found) ask();
  }, []);
  const story = found?.provinces.find(({ id }) => id === chosen.value)?.sentence[language.value];
  return (
    <div class="compare">
      <section class="stage">
        <div class="pair">
          <Choice
            label={say("before")}
            value={before}
            onChoose={(id) => (sides.value = { ...sides.value, before: id })}
          />
          <Choice
            label={say("after")}
            value={after}
            onChoose={(id) => (sides.value = { ...sides.value, after: id })}
          />
          <button type="button" class="main" onClick={ask}>
            {say("compare")}
          </button>
          {progress.value && (
            <button type="button" onClick={cancel}>
              {say("cancel")} ({progress.value.done}/{progress.value.of})
            </button>
          )}
        </div>
        <TileMap look={(id) => lookOf(found, id)} chosen={chosen.value} onChoose={choose} />
        <div class="share">
          <ShareMenu>
            <ComparisonItems />
            <OpenItem />
          </ShareMenu>
          <span class="hint">{say("limits")}</span>
        </div>
      </section>
      <section class="pictures" aria-live="polite">
        <Faults />
        {found === null ? (
          <p class="lead">{say("comparePrompt")}</p>
        ) : (
          <>
            <Headline compared={found} />
            <p>{found.sentence[language.value]}</p>
            <p class="hint">
              {say("sameLuck", { n: found.pairs })}. {say("dotsMean")} <AsTable {...pairsTwin(found)} />
            </p>
            <PairedDots compared={found} chosen={chosen.value} onChoose={choose} />
            <p class="story">{story ?? say("whyNobody")}</p>
          </>
        )}
      </section>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

function Choice({ label, value, onChoose }: ChoiceProps) {
  return (
    <label class="field wide">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value={MINE}>{say("myRules")}</option>
        {presets().map((id) => (
          <option key={id} value={id}>
            {shippedScenario(id).title[language.value]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Colour by the median difference; under the name, in how many pairs earlier and later. */
function lookOf(found: Compared | null, id: string): TileLook {
  const province = found?.provinces.find((each) => each.id === id);
  if (!observed.has(id)) return { fill: null, said: say("noData"), isKnown: false };
  if (!found || !province) return { fill: null, said: "", isKnown: true };
  const { median, earlier, later, gained, lost } = province;
  const scale = scaleFor(found.provinces.map((each) => each.median));
  const [sooner, slower] = [earlier + gained, later + lost];
  const said = sooner === 0 && slower === 0 ? "=" : `← ${sooner} · ${slower} →`;
  return { fill: fillOfDifference(scale, median), said, isKnown: true };
}
