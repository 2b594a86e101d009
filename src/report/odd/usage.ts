import type { Behaviour } from "../../engine/mechanism.js";
import { type Definition, Model } from "../../engine/model.js";
import type { World } from "../../engine/world.js";
import type { Inputs, Locality } from "../../model/inputs.js";
import { registry, valuesByMechanism } from "../../model/registry.js";

/** What a mechanism uses, as seen in a run. */
export interface Usage {
  /** Columns and cells that it asks for, its own among them. */
  readonly columns: ReadonlySet<string>;
  /** What it takes from the inputs: signals, borders, traits by name, ... */
  readonly inputs: ReadonlySet<string>;
  readonly behaviour: Pick<Behaviour, "begin" | "settle" | "step" | "on">;
}

/**
 * What each mechanism uses, noted while the model runs once with all of them on. Parameters that are 0 stand in the
 * middle of their ranges, since what has no weight is not looked at.
 */
export function usageOf(definition: Definition<Inputs>): ReadonlyMap<string, Usage> {
  const usage = new Map<string, Usage>();
  const watched = definition.mechanisms.map((mechanism) => ({
    ...mechanism,
    build(world: World<Inputs>) {
      const columns = new Set<string>();
      const inputs = new Set<string>();
      const behaviour = mechanism.build(noting(world, columns, inputs));
      usage.set(mechanism.name, { columns, inputs, behaviour });
      return behaviour;
    },
  }));
  const values = valuesByMechanism(
    Object.fromEntries(
      [...registry].map(([path, { value, range }]) => [
        path,
        value === 0 ? (range[0] + range[1]) / 2 : value,
      ]),
    ),
  );
  const regimes = [{ fromStep: 0, values, off: new Set<string>() }];
  new Model({ ...definition, mechanisms: watched, regimes }).run(1);
  return usage;
}

/** A world that notes what is asked of it. */
function noting(world: World<Inputs>, columns: Set<string>, inputs: Set<string>): World<Inputs> {
  return {
    ...world,
    inputs: notingInputs(world.inputs, inputs),
    column(column) {
      columns.add(column.name);
      return world.column(column);
    },
    cell(cell) {
      columns.add(cell.name);
      return world.cell(cell);
    },
    terms(process) {
      const terms = world.terms(process);
      for (const { term } of terms) columns.add(term.column.name);
      return terms;
    },
  };
}

function notingInputs(given: Inputs, asked: Set<string>): Inputs {
  const localities = given.localities.map((locality): Locality => {
    const traits = new Proxy(
      locality.traits,
      noted((key) => asked.add(key)),
    );
    return new Proxy(
      { ...locality, traits },
      noted((key) => key === "region" && asked.add(key)),
    );
  });
  return new Proxy(
    { ...given, localities },
    noted((key) => key !== "localities" && asked.add(key)),
  );
}

function noted<T extends object>(note: (key: string) => unknown): ProxyHandler<T> {
  return {
    get(target, key) {
      if (typeof key === "string") note(key);
      return Reflect.get(target, key);
    },
  };
}
