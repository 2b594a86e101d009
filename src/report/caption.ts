import type { Language } from "../charts/index.js";
import type { Ensemble } from "../experiments/ensemble.js";
import { registry } from "../model/registry.js";
import { mechanismOf } from "../scenario/vocabulary.js";
import { PEERS_OR_TREND } from "./claims.js";
import { worldLine } from "./world-line.js";

/** Lines at the foot of every picture: what was run, what it is set against, and what is assumed. */
export function captionOf(
  ensemble: Pick<Ensemble, "scenario" | "seeds">,
  hash: string,
  language: Language,
): string[] {
  const { scenario, seeds } = ensemble;
  const [world] = worldLine(scenario, language);
  const [first, last] = [seeds[0], seeds[seeds.length - 1]];
  const readings = Object.entries(scenario.data.readings)
    .map(([option, choice]) => `${option} ${choice}`)
    .join(", ");
  const { estimated, weak, assumed } = countByStatus(ensemble);
  const title = scenario.title[language];
  if (language === "zh")
    return [
      `情景：${title}（${scenario.id}）；${seeds.length}次模拟，种子${first}至${last}；步长${scenario.step}天；结果${hash.slice(0, 8)}。`,
      world ?? `实际：Khanal、Zhang与Taeihagh（2024）表2，30个省份（24个发布规划）；数据取法：${readings}。`,
      `生效参数：${estimated}个为估计值，${weak}个证据薄弱，${assumed}个为有据可查的默认值而非估计。模拟机制不是因果证明。`,
    ];
  return [
    `Scenario: ${title} (${scenario.id}); ${seeds.length} runs, seeds ${first} to ${last}; step ${scenario.step} days; result ${hash.slice(0, 8)}.`,
    world ??
      `Observed: Table 2 of Khanal, Zhang & Taeihagh (2024), 30 provinces, 24 with a plan; readings: ${readings}.`,
    `Parameters in force: ${estimated} estimated, ${weak} weakly informed, ${assumed} documented defaults, not estimates.${world === undefined ? ` ${PEERS_OR_TREND.en}.` : ""}`,
  ];
}

/** How many parameters of mechanisms in force have which status; one that the scenario moves counts as assumed. */
export function countByStatus({ scenario }: Pick<Ensemble, "scenario">): {
  readonly estimated: number;
  readonly weak: number;
  readonly assumed: number;
} {
  const statuses = [...registry]
    .filter(([path]) => scenario.mechanisms[mechanismOf(path)])
    .map(([path, { status, value }]) => (scenario.params[path].value === value ? status : "default"));
  const count = (status: string) => statuses.filter((each) => each === status).length;
  return { estimated: count("estimated"), weak: count("weak"), assumed: count("default") };
}
