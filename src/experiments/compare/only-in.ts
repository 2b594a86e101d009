import { isModelled } from "../measures/index.js";
import type { PairedEffects } from "./contrast.js";

/** Which of the two scenarios alone models a figure, so that there is no difference; null if both do. */
export function onlyIn(
  { baseline, scenario }: Pick<PairedEffects, "baseline" | "scenario">,
  figure: string,
): "baseline" | "scenario" | null {
  const [before, after] = [baseline, scenario].map((side) => isModelled(side.scenario, figure));
  return before === after ? null : before ? "baseline" : "scenario";
}
