import { FIRST } from "../../bets/code.js";
import type { Entry, Gain } from "../../lessons/answers.js";
import { CONTEST, contestFile, FRESH_SEED, PILOT_RUNS } from "../../lessons/asked.js";
import { answer, answers, compareInPairs, lesson, progress } from "../../state/lesson.js";
import { shippedScenario } from "../../state/settled.js";
import { inBoth } from "../../words/in-both.js";
import { say } from "../../words/speak.js";
import { BetBoard } from "./bet-board.js";
import { Board } from "./board.js";
import { Busy } from "./busy.js";

/** Try sets of three; each against no pilots on the same luck. */
export function Pilots() {
  const { first, isLocked, entries } = answers.value;
  const isNew = !entries.some(({ pilots }) => isSame(pilots, first));
  const isReady = first.length === FIRST && isNew && progress.value === null;
  const tryThem = () => {
    contest(first, 1, (tried) => enter({ pilots: first, tried, fresh: null }));
  };
  return (
    <div class="lesson-pair">
      <div>
        <BetBoard hasLast={false} />
      </div>
      <div>
        <p class="pair">
          <button type="button" class="main" disabled={!isReady} onClick={tryThem}>
            {say("tryPilots", { n: PILOT_RUNS })}
          </button>
          {isLocked && entries.length > 0 && (
            <button type="button" onClick={() => answer({ first: [], isLocked: false })}>
              {say("otherPilots")}
            </button>
          )}
          <Busy />
        </p>
        <Board />
      </div>
    </div>
  );
}

/** The same sets once more, on seeds that had no part in choosing them. */
export function Luck() {
  const next = answers.value.entries.find(({ fresh }) => fresh === null);
  const goOn = (entry: Entry | undefined) => {
    if (!entry) return;
    contest(entry.pilots, FRESH_SEED, (fresh) => {
      enter({ ...entry, fresh });
      goOn(answers.value.entries.find((each) => each.fresh === null));
    });
  };
  return (
    <div class="lesson-one">
      <p class="pair">
        <button
          type="button"
          class="main"
          disabled={!next || progress.value !== null}
          onClick={() => goOn(next)}
        >
          {say("freshLuck", { seed: FRESH_SEED })}
        </button>
        <Busy />
      </p>
      <Board />
    </div>
  );
}

function contest(pilots: readonly string[], seed: number, take: (gain: Gain) => void): void {
  const { start } = shippedScenario(lesson.value.base);
  const without = contestFile(lesson.value, [], seed, start, inBoth("noPilots"));
  const withThem = contestFile(lesson.value, pilots, seed, start, inBoth("thesePilots"));
  compareInPairs(without, withThem, PILOT_RUNS, ({ figures }) => {
    const { mean, error } = figures.find(({ figure }) => figure === CONTEST)!;
    take({ mean: mean!, error: error! });
  });
}

/** Puts an entry in its place; a new set comes last, so that the first stays what was chosen before any run. */
function enter(entry: Entry): void {
  const { entries } = answers.value;
  const at = entries.findIndex(({ pilots }) => isSame(pilots, entry.pilots));
  answer({ entries: at < 0 ? [...entries, entry] : entries.with(at, entry), isLocked: true });
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
