import { type Bets, codeOf } from "../bets/code.js";
import { own } from "../state/class.js";
import { say } from "../words/speak.js";
import { Qr } from "./qr.js";

/** What a student hands to the teacher: the bets as a code to read out, to copy or to scan. */
export function ClassCode({ bets }: { readonly bets: Bets }) {
  const code = codeOf(bets, own);
  return (
    <div class="class-code">
      <Qr text={code} name={say("codeAsQr", { code })} />
      <p>
        {say("yourCode")} <code>{code}</code> <span class="hint">{say("yourCodeHint")}</span>
      </p>
    </div>
  );
}
