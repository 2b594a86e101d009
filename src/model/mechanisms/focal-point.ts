import { type Column, national } from "../../engine/column.js";
import { exp } from "../../math/exact.js";
import { logistic } from "../../math/logistic.js";
import { mechanism } from "../declare.js";
import { signal } from "./central-signals.js";

const aligned = (name: string, who: string): Column =>
  national(name, {
    unit: "share",
    meaning: `share of ${who} that has aligned on what the centre signals`,
    recorded: true,
  });

/** Whoever writes the rules. */
export const alignedBureaucracy = aligned("alignedBureaucracy", "the bureaucracy");

/** Whoever builds and sells. */
export const alignedIndustry = aligned("alignedIndustry", "industry");

/** Whoever holds what industry needs. */
export const alignedInputs = aligned("alignedInputs", "those who hold data and computing power");

/** Whoever carries rules out. */
export const alignedLocalities = aligned("alignedLocalities", "local governments");

/** The groups around a law, in the order of the sums over them. */
export const alignedGroups = [alignedBureaucracy, alignedIndustry, alignedInputs, alignedLocalities];

/** How far the groups have come together. */
export const coordination = national("coordination", {
  unit: "share",
  meaning: "mean share of the four groups that has aligned on what the centre signals",
  recorded: true,
  outcome: { en: "coordination around the signal", zh: "围绕信号的协调程度", zhUnit: "份额" },
});

/** What coordination adds to the push to decide. */
export const coordinationPush = national("coordinationPush", {
  unit: "share of the first force of the plan",
  meaning: "pressure on a province to have a plan when everybody else has aligned",
});

/** What coordination does to the flow of policies. */
export const coordinatedFlow = national("coordinatedFlow", {
  unit: "factor",
  meaning: "factor by which coordination raises the flow of policies",
  start: 1,
});

const zhang = "Zhang, coordination function of law; size assumed";

const ear = (symbol: string, value: number, who: string) => ({
  symbol,
  unit: "share",
  range: [0, 3] as const,
  value,
  meaning: `how much ${who} makes of a signal, against the average group`,
  source: zhang,
  status: "default" as const,
});

export const focalPoint = mechanism({
  name: "focal-point",
  title: { en: "Law as a focal point", zh: "法律的协调作用" },
  claim:
    "A central law coordinates because everybody sees that everybody has seen it: bureaucracy, industry, holders of data and computing power and local governments align when they expect the others to, and once they have they stay so after the signal has faded.",
  source: "Zhang (coordination function of law: bureaucracy, industry, data and computing power, localities)",
  optIn: true,
  parameters: {
    disposition: {
      symbol: "aC",
      unit: "log-odds",
      range: [-8, 0],
      value: -3,
      meaning: "inclination to align while no other group does and the centre is silent",
      source: "assumed: halfway between the folds at mC = 6, so that both states hold by themselves",
      status: "default",
    },
    mutual: {
      symbol: "mC",
      unit: "log-odds per share",
      range: [0, 12],
      value: 6,
      meaning: "pull of the other groups when all of them have aligned",
      source: "not identified; two states hold only above 4",
      status: "default",
    },
    signal: {
      symbol: "sC",
      unit: "log-odds per force of the plan",
      range: [0, 6],
      value: 1.5,
      meaning: "pull of the first force of the plan on a group of average attention",
      source: "assumed: the plan of 2017 gathers the groups from 1.2 on, an interim one from 2.4 on",
      status: "default",
    },
    adjustment: {
      symbol: "tauC",
      unit: "days",
      range: [30, 720],
      value: 90,
      meaning: "time in which a group closes 63% of the way to where it is heading",
      source: "assumed: a quarter",
      status: "default",
    },
    bureaucracy: ear("u_b", 1.5, "the bureaucracy"),
    industry: ear("u_i", 0.8, "industry"),
    inputs: ear("u_d", 0.5, "whoever holds data and computing power"),
    localities: ear("u_l", 1.2, "a local government"),
    decisions: {
      symbol: "gC",
      unit: "share of the first force of the plan",
      range: [0, 1],
      value: 0.1,
      meaning: "pressure to decide when all groups have aligned, against that of the plan on its first day",
      source: "assumed: a tenth",
      status: "default",
    },
    policies: {
      symbol: "gN",
      unit: "share",
      range: [0, 4],
      value: 0.5,
      meaning: "by how much full coordination raises the flow of policies",
      source: "assumed: by half",
      status: "default",
    },
  },
  writes: [...alignedGroups, coordination, coordinationPush, coordinatedFlow],
  terms: [
    { process: "decision", as: "push", cause: "coordination", column: coordinationPush },
    { process: "policies", as: "factor", cause: "coordination", column: coordinatedFlow },
  ],

  build(world) {
    const groups = alignedGroups.map((column) => world.column(column));
    const together = world.column(coordination);
    const push = world.column(coordinationPush);
    const flow = world.column(coordinatedFlow);
    const heard = world.column(signal);
    const ears = new Float64Array(groups.length);
    const now = { disposition: 0, mutual: 0, moved: 0, decisions: 0, policies: 0 };

    /** Moves every group towards where the others, as they stood when the step began, and the signal pull it. */
    const align = () => {
      const others = groups.length - 1;
      const all = together[0] * groups.length;
      let sum = 0;
      for (let g = 0; g < groups.length; g++) {
        const own = groups[g][0];
        const pull = now.disposition + (now.mutual * (all - own)) / others + ears[g] * heard[0];
        groups[g][0] = own + now.moved * (logistic(pull) - own);
        sum += groups[g][0];
      }
      together[0] = sum / groups.length;
    };

    return {
      tune(p) {
        Object.assign(now, p);
        now.moved = 1 - exp(-world.grid.step / p.adjustment);
        ears.set([p.bureaucracy, p.industry, p.inputs, p.localities].map((each) => p.signal * each));
      },
      step() {
        // Before the first signal there is nothing to align on.
        if (heard[0] === 0 && together[0] === 0) return;
        align();
        push[0] = now.decisions * together[0];
        flow[0] = 1 + now.policies * together[0];
      },
    };
  },
});
