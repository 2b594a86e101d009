import { say } from "../words/speak.js";

/** The mark of a bet: its place among the first, or that it is the last. */
export function BetMark({ place }: { readonly place: number | "last" }) {
  return <span class="bet-mark">{place === "last" ? say("lastWord") : place}</span>;
}
