import type { Column } from "./column.js";
import { foreseen } from "./foresight.js";
import type { Step } from "./grid.js";
import type { Behaviour, Mechanism } from "./mechanism.js";
import { reachOf } from "./reach.js";
import type { Numbers, Stage } from "./stage.js";
import { Tape } from "./tape.js";
import type { World } from "./world.js";

/** A mechanism as a model runs it. */
export interface Part {
  readonly name: string;
  readonly behaviour: Behaviour;
  /** Its step, or a tape of it. */
  readonly step: ((step: Step) => void) | undefined;
  /** The tape, if there is one. */
  readonly tape: Tape | undefined;
  /** What others must find at its start value when the mechanism is switched off. */
  readonly handed: readonly { readonly column: Column; readonly numbers: Numbers }[];
}

/** Longest tape that is kept, in numbers: 16 MB, enough for 3,000 agents over 300 steps. */
const LONGEST_TAPE = 2_000_000;

/** Builds mechanisms over the columns of a stage; steps that go the same way in every run are put on tape. */
export function partsOf<Inputs>(
  mechanisms: readonly Mechanism<Inputs>[],
  world: World<Inputs>,
  stage: Stage,
): readonly Part[] {
  const built = mechanisms.map((mechanism) => {
    const asked = new Set<string>();
    return { mechanism, behaviour: mechanism.build(reachOf(world, mechanism, asked)), asked };
  });
  const repeating = foreseen(built);
  return built.map(({ mechanism, behaviour }) => {
    const tape = repeating.has(mechanism.name)
      ? tapeOf(behaviour.step, stage.block(mechanism.name), world.grid.steps)
      : undefined;
    return {
      name: mechanism.name,
      behaviour,
      step: tape ? (now) => tape.step(now) : behaviour.step,
      tape,
      handed: handedBy(mechanism).map((column) => ({ column, numbers: stage.numbers(column) })),
    };
  });
}

function tapeOf(step: Part["step"], numbers: Float64Array, steps: number): Tape | undefined {
  if (!step || steps * numbers.length > LONGEST_TAPE) return undefined;
  return new Tape(step, numbers, steps);
}

/** Columns through which a mechanism acts on hazards or on other mechanisms. */
function handedBy<Inputs>({ terms = [], process, writes }: Mechanism<Inputs>): Column[] {
  const onHazards = [...terms.map(({ column }) => column), ...(process ? [process.rate] : [])];
  return [...onHazards, ...writes.filter((column) => column.acts && !onHazards.includes(column))];
}
