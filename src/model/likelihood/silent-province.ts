import type { Mechanism } from "../../engine/mechanism.js";
import type { Inputs } from "../inputs.js";
import { publication } from "../mechanisms/publication.js";
import { alongGivenPlans } from "./given-plans.js";

/**
 * The mechanisms on which plans hang, run forwards but for one province, whose plan never comes out. Its hazards are those
 * of a province that has no plan yet, while its rivals do what they do by then: the law of its plan is the mean over such
 * runs.
 */
// biome-ignore lint/suspicious/noExplicitAny: the list holds mechanisms with different parameters
export function withSilent(place: number): readonly Mechanism<Inputs, any>[] {
  return alongGivenPlans.map((mechanism) =>
    mechanism.name === publication.name ? publicationBut(place) : mechanism,
  );
}

/** Publication for everybody but one. */
function publicationBut(place: number): typeof publication {
  return {
    ...publication,
    build(world) {
      const behaviour = publication.build(world);
      const decision = behaviour.on?.decision;
      return {
        ...behaviour,
        on: {
          decision(i, day) {
            if (i !== place) decision?.(i, day);
          },
        },
      };
    },
  };
}
