import { type Chart, type EventMark, nationalSeries, type Strip, spoken } from "../../charts/index.js";
import type { Column } from "../../engine/column.js";
import { alarm } from "../../model/mechanisms/accidents.js";
import { signal } from "../../model/mechanisms/central-signals.js";
import { codifiedStock } from "../../model/mechanisms/codification.js";
import { duplication } from "../../model/mechanisms/duplication.js";
import {
  alignedBureaucracy,
  alignedIndustry,
  alignedInputs,
  alignedLocalities,
} from "../../model/mechanisms/focal-point.js";
import { ideaCount, ideasTried } from "../../model/mechanisms/innovation.js";
import { control } from "../../model/mechanisms/legal-order.js";
import { pilotCount } from "../../model/mechanisms/pilots.js";
import { liberalisation } from "../../model/mechanisms/race.js";
import { perceivedRisk, risk } from "../../model/mechanisms/risk.js";
import { effectiveSectors, waste } from "../../model/mechanisms/sectors.js";
import { infrastructureAbroad, rulesAbroad } from "../../model/mechanisms/silk-road.js";
import { crackdown } from "../../model/mechanisms/stance.js";
import { bandOver } from "./bands.js";
import { campaignStrip } from "./campaign.js";
import { signalMarks } from "./signal-marks.js";
import type { Subject } from "./subject.js";

interface Words {
  readonly en: string;
  readonly zh: string;
}

/** A picture of several columns over time, shown if at least one of those that make it is recorded. */
interface Plan {
  readonly id: string;
  readonly title: Words;
  readonly subtitle: Words;
  readonly unit: Words;
  readonly lines: readonly (readonly [Column, Words])[];
  /** The picture stands only where one of these is recorded. */
  readonly needs: readonly Column[];
  /** What is marked on its day, if anything. */
  readonly events?: (subject: Subject) => readonly EventMark[];
  /** What stands under the time axis, if anything. */
  readonly beneath?: (subject: Subject) => readonly Strip[];
}

const assumed = {
  en: "A thought experiment: sizes are documented defaults, no datum identifies them",
  zh: "思想实验：参数大小为有记录的默认值，没有数据可以识别",
};

const plans: readonly Plan[] = [
  {
    id: "pendulum",
    title: {
      en: "The pendulum: risk builds up unseen, and the centre cracks down",
      zh: "钟摆：风险暗中累积，中央随后整治",
    },
    subtitle: assumed,
    unit: { en: "share", zh: "份额" },
    lines: [
      [liberalisation, { en: "liberalisation", zh: "放开" }],
      [risk, { en: "risk", zh: "风险" }],
      [perceivedRisk, { en: "risk as seen", zh: "所见风险" }],
      [alarm, { en: "alarm", zh: "警觉" }],
      [crackdown, { en: "crackdown", zh: "整治" }],
    ],
    needs: [risk, crackdown],
    beneath: campaignStrip,
  },
  {
    id: "ideas-and-rules",
    title: { en: "How many ideas and rules there are", zh: "创意与规则的数量" },
    subtitle: assumed,
    unit: { en: "number", zh: "数量" },
    lines: [
      [ideasTried, { en: "ideas tried", zh: "试过的创意" }],
      [codifiedStock, { en: "rules of the centre", zh: "中央规则" }],
      [ideaCount, { en: "held by a province", zh: "每省采用" }],
      [pilotCount, { en: "pilot zones", zh: "试验区" }],
    ],
    needs: [ideasTried],
  },
  {
    id: "sectors",
    title: {
      en: "How many sectors are left when provinces follow each other",
      zh: "各省相互跟风，还剩几个产业",
    },
    subtitle: assumed,
    unit: { en: "effective number of sectors", zh: "有效产业数" },
    lines: [[effectiveSectors, { en: "sectors", zh: "产业" }]],
    needs: [effectiveSectors],
  },
  {
    id: "waste",
    title: { en: "Waste and duplication", zh: "浪费与重复" },
    subtitle: assumed,
    unit: { en: "appeal lost; share of rivals in the same sector", zh: "损失的吸引力；同产业对手的份额" },
    lines: [
      [waste, { en: "waste", zh: "浪费" }],
      [duplication, { en: "duplication", zh: "重复" }],
    ],
    needs: [waste, duplication],
  },
  {
    id: "outward",
    title: { en: "A legal order grows, and travels", zh: "法律秩序成长并外溢" },
    subtitle: assumed,
    unit: { en: "share", zh: "份额" },
    lines: [
      [control, { en: "control", zh: "管控" }],
      [infrastructureAbroad, { en: "infrastructure abroad", zh: "境外基础设施" }],
      [rulesAbroad, { en: "rules abroad", zh: "境外规则" }],
    ],
    needs: [control, infrastructureAbroad],
  },
  {
    id: "focal-point",
    title: { en: "Who has come together around the signals", zh: "各方围绕信号的协调" },
    subtitle: assumed,
    unit: { en: "share; signal: of the first force of the plan", zh: "份额；信号以规划初始强度为1" },
    lines: [
      [alignedBureaucracy, { en: "bureaucracy", zh: "部委" }],
      [alignedIndustry, { en: "industry", zh: "产业" }],
      [alignedInputs, { en: "data and compute", zh: "数据与算力" }],
      [alignedLocalities, { en: "localities", zh: "地方政府" }],
      [signal, { en: "signal heard", zh: "信号" }],
    ],
    needs: [alignedBureaucracy],
    events: signalMarks,
  },
];

/** Pictures of the political economy, as far as its mechanisms are on. */
export function economyPictures(subject: Subject): Chart[] {
  const recorded = new Set(subject.ensemble.series.courses.map(({ column }) => column));
  return plans
    .filter(({ needs }) => needs.some((column) => recorded.has(column)))
    .map((plan) => picture(plan, subject));
}

function picture({ id, title, subtitle, unit, lines, events, beneath }: Plan, subject: Subject): Chart {
  const { ensemble, baseDate, language, caption } = subject;
  const { series, outcomes } = ensemble;
  const days = series.days.length;
  return nationalSeries({
    language,
    caption,
    baseDate,
    id,
    title: spoken(title, language),
    subtitle: spoken(subtitle, language),
    unit: spoken(unit, language),
    days: series.days,
    series: lines.flatMap(([column, name]) => {
      const course = series.courses.find((each) => each.column === column);
      if (!course) return [];
      const band = bandOver(days, outcomes.runs, (day, run) => course.mean[run * days + day]);
      return [{ id: column.name, name: spoken(name, language), band }];
    }),
    events: events?.(subject) ?? [],
    beneath: beneath?.(subject) ?? [],
  });
}
