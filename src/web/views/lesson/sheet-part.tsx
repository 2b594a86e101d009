import type { Answers } from "../../lessons/answers.js";
import { rulesOf } from "../../lessons/asked.js";
import { courseOf, stairs } from "../../lessons/courses.js";
import type { Step } from "../../lessons/lesson.js";
import { missesOf } from "../../lessons/misses.js";
import { BASE_DAY, observed } from "../../observed.js";
import { nameOf } from "../../parts/places.js";
import { planDay } from "../../parts/runs.js";
import { lesson, type Made, made } from "../../state/lesson.js";
import { language } from "../../state/store.js";
import { monthOf, say } from "../../words/speak.js";
import { Board } from "./board.js";
import { signOf } from "./found.js";
import { Key } from "./key.js";
import { LimitList } from "./limits.js";
import { missLine } from "./misses.js";
import { Picture } from "./picture.js";
import { Scores } from "./scores.js";
import { signWord } from "./signs.js";
import { spanOf } from "./span.js";

interface Props {
  readonly step: Step;
  readonly answers: Answers;
  readonly isBlank: boolean;
}

/** One step of the lesson on paper: what was asked, and what the student said, drew, ran and found. */
export function SheetPart(props: Props) {
  const { step, answers } = props;
  const { tool, ask } = step;
  return (
    <>
      {tool === "predict" && <Bets {...props} hasLast />}
      {tool === "choose" && <Bets {...props} hasLast={false} />}
      {(tool === "predict" || tool === "draw") && <Chart {...props} />}
      {tool === "reality" && <Reality {...props} />}
      {tool === "change" && <Changes {...props} />}
      {tool === "luck" && !props.isBlank && <Board />}
      {tool === "explain" && <Explained {...props} />}
      {tool === "limits" && <LimitList />}
      {ask && <Line ask={ask[language.value]} text={answers.texts[tool]} lines={2} />}
    </>
  );
}

/** A question with its answer, or with lines for one. */
function Line({ ask, text, lines }: { ask: string; text: string | undefined; lines: number }) {
  return (
    <div class="sheet-line">
      <strong>{ask}</strong>{" "}
      {text ? (
        <span class="sheet-text">{text}</span>
      ) : (
        Array.from({ length: lines }, (_, k) => <span class="ruled" key={k} />)
      )}
    </div>
  );
}

function Bets({ answers, hasLast }: Props & { readonly hasLast: boolean }) {
  const { first: now, last, entries } = answers;
  // Whoever has tried several sets of pilots has chosen the first of them before any run.
  const first = entries[0]?.pilots ?? now;
  const blank = "__________";
  const names = [0, 1, 2].map((k) => (first[k] ? nameOf(first[k]) : blank));
  return (
    <p>
      {say(hasLast ? "sheetFirst" : "sheetPilots", { names: names.join(" · ") })}
      {hasLast && ` ${say("sheetLast", { name: last ? nameOf(last) : blank })}`}
    </p>
  );
}

/** The lesson's own runs, if they are the last that were made. */
function ownRuns(): Made | null {
  const now = made.value;
  const isOwn = now?.lesson === lesson.value.id && now.rules.base === rulesOf(lesson.value, 1).base;
  return isOwn && Object.keys(now.rules.set).length === 0 ? now : null;
}

function Chart({ answers, isBlank }: Props) {
  const { outcome } = lesson.value;
  const { from, until } = spanOf(lesson.value);
  const own = isBlank ? null : ownRuns();
  const course = own && courseOf(own.runs, outcome);
  const isObserved = outcome.course === "plans" && !isBlank;
  return (
    <figure class="sheet-chart">
      <figcaption>
        <strong>{outcome.title[language.value]}</strong>
        {!isBlank && (
          <Key shown={isObserved ? ["drawn", "observed", "run", "band"] : ["drawn", "run", "band"]} />
        )}
      </figcaption>
      <Picture
        {...{ outcome, from, until }}
        drawing={answers.drawing}
        observed={isObserved ? stairs([...observed.values()], from, until) : null}
        run={course?.run ?? null}
        band={course?.band ?? null}
      />
    </figure>
  );
}

function Reality({ isBlank }: Props) {
  const own = isBlank ? null : ownRuns();
  if (!own) return null;
  return (
    <>
      <Scores runs={own.runs} />
      <strong>{say("wrongAbout")}</strong>
      <ul>
        {missesOf(own.runs, observed)
          .slice(0, 3)
          .map((miss) => (
            <li key={miss.id}>{missLine(miss)}</li>
          ))}
      </ul>
    </>
  );
}

function Changes({ answers, isBlank }: Props) {
  const { changes } = lesson.value;
  return (
    <table class="scores">
      <thead>
        <tr>
          <th scope="col">{say("sheetRule")}</th>
          <th scope="col">{say("sheetSign")}</th>
          <th scope="col">{say("sheetFound")}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ id, title }) => {
          const sign = answers.signs[id];
          const found = answers.found[id];
          const real = found && signOf(found);
          return (
            <tr key={id}>
              <th scope="row">{title[language.value]}</th>
              <td>
                {!isBlank && sign ? `${signWord(sign)} ${real ? (real === sign ? "✓" : "✗") : ""}` : ""}
              </td>
              <td>{isBlank ? "" : (found?.sentence[language.value] ?? "")}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Explained({ answers, isBlank }: Props) {
  const { province, texts } = answers;
  const own = isBlank ? null : ownRuns();
  const day = own && province !== null ? planDay(own.runs, province) : undefined;
  return (
    <>
      {province !== null && (
        <p>
          <strong>{nameOf(province)}</strong>
          {day !== undefined &&
            `: ${say("simulatedDate")} ${Number.isFinite(day) ? monthOf(BASE_DAY + day) : say("neverWord")}`}
        </p>
      )}
      <Line ask={say("claim")} text={texts.claim} lines={2} />
      <Line ask={say("evidence")} text={texts.evidence} lines={2} />
      <Line ask={say("reasoning")} text={texts.reasoning} lines={2} />
    </>
  );
}
