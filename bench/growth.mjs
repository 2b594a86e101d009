// How the time of a run grows with the number of provinces and of steps.
import { measured } from "./tools/child.mjs";
import { count, micro, table } from "./tools/print.mjs";

const countries = [30, 300, 1000, 3000];
const steps = ["month", "week", "day"];

/** Prints the time of a run in larger countries and with shorter steps. */
export function growth({ seconds }) {
  const cases = [
    ...countries.map((n) => ["core", n, "week"]),
    ...countries.map((n) => ["baseline", n, "week"]),
    ...steps.map((step) => ["baseline", 30, step]),
  ];
  const rows = cases.map(([scenario, provinces, step]) => {
    const { n, steps, seconds: time } = measured("growth", scenario, provinces, step, seconds);
    return [
      scenario,
      count(n),
      count(steps),
      micro(time),
      count(1 / time),
      ((1e9 * time) / n / steps).toFixed(1),
    ];
  });
  table("Growth, with neighbours and similar ranks as rivals", rows, [
    "model",
    "provinces",
    "steps",
    "µs a run",
    "runs/s",
    "ns an agent-step",
  ]);
  console.log(
    "Whenever somebody publishes, all look at their rivals anew: in one step of six with 30 provinces, in every step with\n1,000; from there on time is linear. Events do not become more frequent with shorter steps, so daily ones cost little.",
  );
}
