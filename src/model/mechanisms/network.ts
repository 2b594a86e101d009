import { linkKernel } from "../../math/kernel-links.js";
import type { Stream } from "../../math/random.js";
import { mechanism } from "../declare.js";
import { type Inputs, slotOrder } from "../inputs.js";
import { rivals } from "./rivalry.js";

export const randomNetwork = mechanism({
  name: "network",
  title: { en: "Rivals at random", zh: "随机对手" },
  claim:
    "If whom provinces watch had no structure at all, each would watch some others at random: a comparison, not a claim.",
  source: "a null model, as usual in the study of diffusion in networks",
  optIn: true,
  parameters: {
    degree: {
      symbol: "d_n",
      unit: "provinces",
      range: [1, 30],
      value: 4,
      meaning: "how many others each watches (whole ones count)",
      source: "the mean number of borders of a province is 4.4",
      status: "default",
    },
  },
  writes: [],
  sets: [rivals],
  draws: ["network"],

  build(world) {
    const held = world.cell(rivals);
    const { inputs } = world;
    let watching = 0;
    return {
      tune({ degree }) {
        watching = degree;
      },
      settle() {
        held.value = linkKernel(linksByChance(inputs, world.streams("network"), watching));
      },
    };
  },
});

/**
 * Everybody watches the same number of others, drawn without replacement. Each draws one number for every slot up to the
 * last one taken and watches those with the lowest, so that leaving one out puts the next in its place and moves no
 * other choice.
 */
function linksByChance(inputs: Inputs, streams: readonly Stream[], degree: number): number[][] {
  const order = slotOrder(inputs);
  const { localities } = inputs;
  const slots = localities[order[order.length - 1]].slot + 1;
  return streams.map((stream, i) => {
    const luck = Float64Array.from({ length: slots }, () => stream.coarse());
    const drawn = (j: number) => luck[localities[j].slot];
    const byLuck = order.filter((j) => j !== i).sort((a, b) => drawn(a) - drawn(b));
    return byLuck.slice(0, degree).sort((a, b) => localities[a].slot - localities[b].slot);
  });
}
