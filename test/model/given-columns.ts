import type { Column } from "../../src/engine/column.js";
import { mechanism } from "../../src/model/declare.js";

/** A mechanism that only writes a column, from the day on which a step begins and the number of the locality. */
export function given(column: Column, at: (day: number, locality: number) => number) {
  return mechanism({
    name: `given ${column.name}`,
    title: { en: column.name, zh: column.name },
    claim: "The test knows.",
    source: "the test",
    parameters: {},
    writes: [column],
    build(world) {
      const numbers = world.column(column);
      const write = (day: number) => {
        for (let i = 0; i < numbers.length; i++) numbers[i] = at(day, i);
      };
      return { begin: () => write(world.grid.from), step: ({ from }) => write(from) };
    },
  });
}
