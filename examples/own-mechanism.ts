/** A mechanism of one's own beside those of the model: newspapers press for plans, and lose interest. */
import { definitionOf, Model, mechanism, mechanisms, perAgent, readScenario, vocabulary } from "yardstick";
import { findScenario, loadParent } from "yardstick/node";

/** A column that the mechanism writes; the engine resets it before each run. */
const coverage = perAgent("coverage", {
  unit: "share of the first force of the plan",
  meaning: "pressure of the newspapers on the province",
});

const mediaAttention = mechanism({
  name: "media-attention",
  title: { en: "Media attention", zh: "媒体关注" },
  claim:
    "Newspapers press a province to have a plan, where there are readers for it, until they lose interest.",
  source: "made up as an example",
  parameters: {
    weight: {
      symbol: "med",
      unit: "share of the first force of the plan",
      range: [0, 2],
      value: 0.3,
      meaning: "pressure on the first day, in a province of average wealth",
      source: "assumption",
      status: "default",
    },
    fade: {
      symbol: "Hm",
      unit: "days",
      range: [1, 3650],
      value: 365,
      meaning: "time in which interest halves",
      source: "assumption",
      status: "default",
    },
  },
  writes: [coverage],
  terms: [{ process: "decision", as: "push", cause: "media", column: coverage }],

  build(world) {
    const push = world.column(coverage);
    const readers = world.inputs.localities.map(({ traits }) => Math.max(0, 1 + 0.5 * traits.gdp));
    let [weight, fade] = [0, 1];
    return {
      tune(p) {
        [weight, fade] = [p.weight, p.fade];
      },
      step({ from }) {
        const interest = weight / (1 + Math.max(0, from) / fade);
        for (let i = 0; i < world.n; i++) push[i] = interest * readers[i]!;
        world.announce(coverage);
      },
    };
  },
});

const { text, where } = findScenario("core");
const reading = readScenario(text, where, vocabulary, loadParent);
if (!reading.ok) throw new Error(reading.faults.map(({ found }) => found).join("\n"));
const definition = definitionOf(reading.scenario);

/** Mean number of plans over 50 seeds, with this weight of the newspapers. */
function meanPlans(weight: number): number {
  const regimes = definition.regimes.map((regime) => ({
    ...regime,
    values: { ...regime.values, [mediaAttention.name]: { weight, fade: 365 } },
  }));
  const model = new Model({ ...definition, regimes, mechanisms: [...mechanisms, mediaAttention] });
  let plans = 0;
  const event = (process: string) => {
    if (process === "decision") plans += 1;
  };
  for (let seed = 1; seed <= 50; seed++) model.run(seed, 0, { event });
  return plans / 50;
}

export const decisions = { silent: meanPlans(0), loud: meanPlans(0.5) };
console.log(
  `decisions of 30: ${decisions.silent.toFixed(1)} without newspapers, ${decisions.loud.toFixed(1)} with them`,
);
