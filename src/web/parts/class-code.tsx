import { type Bets, codeOf } from "../bets/code.js";
import { own } from "../state/class.js";
import { say } from "../words/speak.js";

/** What a student hands to the teacher: the bets as a code to read out or to copy. */
export function ClassCode({ bets }: { readonly bets: Bets }) {
  return (
    <p class="class-code">
      {say("yourCode")} <code>{codeOf(bets, own)}</code> <span class="hint">{say("yourCodeHint")}</span>
    </p>
  );
}
