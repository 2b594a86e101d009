import type { Compared } from "../simulate/request.js";
import { say, told } from "../words/speak.js";
import { nameOf } from "./places.js";

const YEAR = 365.25;

/** The comparison in two short sentences: how many provinces move later or earlier, and which one the most. */
export function Headline({ compared: { pairs, provinces } }: { readonly compared: Compared }) {
  const isMost = (n: number) => n > pairs / 2;
  const later = provinces.filter((each) => isMost(each.later + each.lost)).length;
  const earlier = provinces.filter((each) => isMost(each.earlier + each.gained)).length;
  const most = provinces.reduce((a, b) => (Math.abs(b.median) > Math.abs(a.median) ? b : a));
  const turn = say(most.median > 0 ? "laterWord" : "earlierWord");
  const years = (Math.abs(most.median) / YEAR).toFixed(1);
  return (
    <p class="lead">
      {told(
        say("moved", { later, earlier, of: provinces.length }),
        most.median !== 0 && say("movedMost", { name: nameOf(most.id), years, turn }),
      )}
    </p>
  );
}
