import type { Column } from "../../engine/column.js";
import { Stage } from "../../engine/stage.js";
import { Luck, type World, worldOf } from "../../engine/world.js";
import type { Inputs } from "../../model/inputs.js";
import { definitionOf } from "../../scenario/compile.js";
import type { Scenario } from "../../scenario/scenario.js";
import { switchable } from "./switching.js";

/** A mechanism as others see it: what it writes and reads, which hazards it adds to, states and answers to. */
interface Node {
  readonly name: string;
  readonly writes: readonly string[];
  readonly reads: ReadonlySet<string>;
  readonly addsTo: readonly string[];
  readonly states: string | undefined;
  readonly answers: readonly string[];
}

/**
 * Names of the mechanisms of a scenario that can be switched off and can act on a column, directly or through others:
 * they write it, or something from which another such mechanism works. Read off the columns that mechanisms ask for when
 * they are built, so that a new mechanism is found without being listed. Whether it does act depends on its parameters.
 */
export function actingOn(scenario: Scenario, columns: readonly Column[]): string[] {
  const nodes = nodesOf(scenario);
  const wanted = columns.map(({ name }) => name);
  const acting = new Set(nodes.filter(({ writes }) => writes.some((name) => wanted.includes(name))));
  for (let before = -1; before !== acting.size; ) {
    before = acting.size;
    for (const node of nodes) if ([...acting].some((later) => actsOn(node, later))) acting.add(node);
  }
  const names = new Set([...acting].map(({ name }) => name));
  return switchable(scenario).filter((name) => names.has(name));
}

function actsOn(node: Node, other: Node): boolean {
  return (
    node.writes.some((name) => other.reads.has(name)) ||
    node.addsTo.some((process) => process === other.states) ||
    (node.states !== undefined && other.answers.includes(node.states))
  );
}

function nodesOf(scenario: Scenario): Node[] {
  const { mechanisms, inputs, agents, grid, regimes } = definitionOf(scenario);
  const used = mechanisms.filter(({ name }) => regimes.some(({ off }) => !off.has(name)));
  const stage = new Stage(used, agents.length);
  const world = worldOf(inputs, grid, agents.length, stage, new Luck(agents));
  return used.map((mechanism) => {
    const reads = new Set<string>();
    const { on = {} } = mechanism.build(noting(world, reads));
    return {
      name: mechanism.name,
      writes: mechanism.writes.map(({ name }) => name),
      reads,
      addsTo: (mechanism.terms ?? []).map(({ process }) => process),
      states: mechanism.process?.name,
      answers: Object.keys(on),
    };
  });
}

/** The world, with a note of each column that is asked for. */
function noting(world: World<Inputs>, asked: Set<string>): World<Inputs> {
  return {
    ...world,
    column(column) {
      asked.add(column.name);
      return world.column(column);
    },
  };
}
