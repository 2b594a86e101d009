import { national, perAgent } from "../../engine/column.js";
import { mechanism } from "../declare.js";
import { draftDays } from "./drafting.js";

/** Day on which a province decides to have a plan. */
export const decidedDay = perAgent("decidedDay", {
  unit: "day",
  meaning: "day on which the province decides to have a plan; infinite if it does not",
  start: Number.POSITIVE_INFINITY,
});

/** Day on which its plan is out: the time of adoption. */
export const publishedDay = perAgent("publishedDay", {
  unit: "day",
  meaning: "day on which the plan is published; infinite if it is not",
  start: Number.POSITIVE_INFINITY,
});

/** How much of the step a plan is out. */
export const published = perAgent("published", {
  unit: "share of the step",
  meaning: "1 when the plan is out for the whole step, between 0 and 1 in the step of its publication",
});

/** 1 in a step in which `published` changes. */
export const news = national("news", {
  unit: "yes or no",
  meaning: "1 when some plan comes out in this step or came out in the last",
});

export const publication = mechanism({
  name: "publication",
  title: { en: "Publication", zh: "发布" },
  claim: "A decided plan is drafted and then published; others can see only what is published.",
  source: "Khanal et al., method: adoption is a published plan that cites the central one",
  structural: true,
  parameters: {},
  writes: [decidedDay, publishedDay, published, news],

  build(world) {
    const decided = world.column(decidedDay);
    const day = world.column(publishedDay);
    const out = world.column(published);
    const draft = world.column(draftDays);
    const fresh = world.column(news);
    /** Day of the next change of `published`: a publication, or the step after one. */
    let nextChange = Number.POSITIVE_INFINITY;

    return {
      begin() {
        nextChange = Number.POSITIVE_INFINITY;
        for (const { locality, day: when } of world.inputs.imposed) {
          day[locality] = Math.min(day[locality], when);
          nextChange = Math.min(nextChange, when);
        }
      },
      step({ to, length }) {
        fresh[0] = nextChange < to ? 1 : 0;
        if (nextChange >= to) return;
        nextChange = Number.POSITIVE_INFINITY;
        for (let i = 0; i < out.length; i++) {
          const share = (to - day[i]) / length;
          out[i] = Math.max(0, Math.min(share, 1));
          if (out[i] < 1) nextChange = Math.min(nextChange, out[i] > 0 ? to : day[i]);
        }
      },
      on: {
        decision(i, when) {
          decided[i] = when;
          day[i] = Math.min(day[i], when + draft[i]);
          nextChange = Math.min(nextChange, day[i]);
        },
      },
    };
  },
});
