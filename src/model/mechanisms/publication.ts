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
    /** Provinces whose plan is on its way, in the first `waiting` places. */
    const queue = new Int32Array(world.n);
    let waiting = 0;
    /** Day of the next change of `published`: a publication, or the step after one. */
    let nextChange = Number.POSITIVE_INFINITY;

    const enqueue = (i: number, when: number) => {
      if (day[i] === Number.POSITIVE_INFINITY) queue[waiting++] = i;
      day[i] = Math.min(day[i], when);
      nextChange = Math.min(nextChange, day[i]);
    };

    /** Brings a plan that is on its way to the end of the step; returns the day of its next change. */
    const bringOut = (k: number, to: number, length: number) => {
      const i = queue[k];
      const share = (to - day[i]) / length;
      if (share <= 0) return day[i];
      out[i] = Math.min(share, 1);
      if (share < 1) return to;
      waiting -= 1;
      queue[k] = queue[waiting];
      return Number.POSITIVE_INFINITY;
    };

    return {
      begin() {
        waiting = 0;
        nextChange = Number.POSITIVE_INFINITY;
        for (const { locality, day: when } of world.inputs.imposed) enqueue(locality, when);
      },
      step({ to, length }) {
        fresh[0] = nextChange < to ? 1 : 0;
        if (nextChange >= to) return;
        nextChange = Number.POSITIVE_INFINITY;
        for (let k = waiting - 1; k >= 0; k--) nextChange = Math.min(nextChange, bringOut(k, to, length));
      },
      on: {
        decision(i, when) {
          decided[i] = when;
          enqueue(i, when + draft[i]);
        },
      },
    };
  },
});
