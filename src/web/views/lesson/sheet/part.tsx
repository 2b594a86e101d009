import type { Answers } from "../../../lessons/answers.js";
import type { Step } from "../../../lessons/lesson.js";
import { language } from "../../../state/store.js";
import { Board } from "../board.js";
import { LimitList } from "../limits.js";
import { Bets } from "./bets.js";
import { Changes } from "./changes.js";
import { Chart } from "./chart.js";
import { Explained } from "./explained.js";
import { Line } from "./line.js";
import { Reality } from "./reality.js";

interface Props {
  readonly step: Step;
  readonly answers: Answers;
  readonly isBlank: boolean;
}

/** One step of the lesson on paper: what was asked, and what the student said, drew, ran and found. */
export function SheetPart({ step, answers, isBlank }: Props) {
  const { tool, ask } = step;
  return (
    <>
      {tool === "predict" && <Bets answers={answers} hasLast />}
      {tool === "choose" && <Bets answers={answers} hasLast={false} />}
      {(tool === "predict" || tool === "draw") && <Chart answers={answers} isBlank={isBlank} />}
      {tool === "reality" && !isBlank && <Reality />}
      {tool === "change" && <Changes answers={answers} />}
      {tool === "luck" && !isBlank && <Board />}
      {tool === "explain" && <Explained answers={answers} />}
      {tool === "limits" && <LimitList />}
      {ask && <Line ask={ask[language.value]} text={answers.texts[tool]} lines={2} />}
    </>
  );
}
