import { useEffect } from "preact/hooks";
import { MANY } from "../../lessons/asked.js";
import { BASE_DAY } from "../../observed.js";
import { planDay } from "../../parts/runs.js";
import { lookOfDay, TileMap } from "../../parts/tile-map.js";
import { Why } from "../../parts/why.js";
import type { Simulated } from "../../simulate/request.js";
import { answer, answers, lesson, made, runAsTaught } from "../../state/lesson.js";
import { say } from "../../words/speak.js";
import { Recap } from "./recap.js";
import { Written } from "./written.js";

/** Claim, evidence, reasoning: beside a province's story, or beside what the student's own pairs gave. */
export function Explain() {
  const isOfProvinces = lesson.value.outcome.course === "plans";
  useEffect(() => {
    if (isOfProvinces) runAsTaught(MANY);
  }, []);
  const runs = isOfProvinces ? made.value?.runs : undefined;
  return (
    <div class="lesson-pair">
      {isOfProvinces ? <Provinces runs={runs} /> : <Recap />}
      <div class="cer">
        {runs && <Why result={runs} chosen={answers.value.province} />}
        <Written name="claim" ask={say("claim")} />
        <Written name="evidence" ask={say("evidence")} />
        <Written name="reasoning" ask={say("reasoning")} />
      </div>
    </div>
  );
}

/** The first of the runs on the map. */
function Provinces({ runs }: { readonly runs: Simulated | undefined }) {
  const look = (id: string) =>
    runs ? lookOfDay(planDay(runs, id), runs.until, BASE_DAY) : { fill: null, said: "", isKnown: true };
  return <TileMap look={look} chosen={answers.value.province} onChoose={(id) => answer({ province: id })} />;
}
