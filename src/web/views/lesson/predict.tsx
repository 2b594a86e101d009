import { ClassCode } from "../../parts/class-code.js";
import { answers, lesson } from "../../state/lesson.js";
import { say } from "../../words/speak.js";
import { BetBoard, isComplete } from "./bet-board.js";
import { Drawing } from "./drawing.js";
import { Lock } from "./lock.js";

/** Bets and a curve, locked together. */
export function Predict() {
  const { drawing, isLocked, first, last } = answers.value;
  return (
    <div class="lesson-pair">
      <div>
        <BetBoard hasLast />
      </div>
      <div>
        <Drawing />
        <Lock
          isReady={isComplete(true) && drawing !== null}
          missing={isComplete(true) ? say("missingCurve") : say("missingBets")}
        />
        {isLocked && last !== null && <ClassCode bets={{ first, last }} />}
      </div>
    </div>
  );
}

/** Only the curve. */
export function Draw() {
  return (
    <div class="lesson-one" key={lesson.value.id}>
      <Drawing />
      <Lock isReady={answers.value.drawing !== null} missing={say("missingCurve")} />
    </div>
  );
}

/** Three pilots. */
export function Choose() {
  return (
    <div class="lesson-one">
      <BetBoard hasLast={false} />
      <Lock isReady={isComplete(false)} missing={say("missingPilots")} />
    </div>
  );
}
