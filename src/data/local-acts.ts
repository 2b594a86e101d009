/**
 * AI acts of provinces and cities that the documents single out, in order of time. From Zhang (2025), Columbia Journal
 * of Transnational Law, and Ma (2024), AJIC 34 (CC BY 4.0). They are examples that illustrate local legislation, not a
 * census: Table 2 of `khanal2024.ts` counts, this list does not.
 *
 * Left out: the talent policies of ten cities in Ma's Table 1, which carry no dates, and acts before the national plan.
 */
import type { Modality, Precision } from "./central-signals.js";
import type { Bilingual, ProvinceId } from "./provinces.js";
import type { SourceKey } from "./sources.js";

export interface LocalAct {
  readonly id: string;
  /** ISO day. */
  readonly date: string;
  readonly precision: Precision;
  /** City or province that acted. */
  readonly unit: string;
  /** The province it lies in; null = several. */
  readonly province: ProvinceId | null;
  readonly title: Bilingual;
  readonly modality: Modality;
  readonly sources: readonly SourceKey[];
  readonly note: string;
}

export const localActs: readonly LocalAct[] = [
  { id: "guangzhou-action-plan", date: "2020-03-03", precision: "day", unit: "Guangzhou", province: "GD", modality: "facilitative", sources: ["ma2024"],
    title: { en: "Action plan for the new generation AI industry (2020-2022)", zh: "广州市关于推进新一代人工智能产业发展的行动计划（2020—2022年）" },
    note: "" },
  { id: "shenzhen-regulation",   date: "2022-08-30", precision: "day", unit: "Shenzhen",  province: "GD", modality: "facilitative", sources: ["zhang2025", "ma2024"],
    title: { en: "Regulation promoting the AI industry", zh: "深圳经济特区人工智能产业促进条例" },
    note: "The first local law on AI; effective 1 November 2022; leaves the classes of risk undefined." },
  { id: "shanghai-regulation",   date: "2022-09-22", precision: "day", unit: "Shanghai",  province: "SH", modality: "facilitative", sources: ["zhang2025", "ma2024"],
    title: { en: "Regulation promoting AI industry development", zh: "上海市促进人工智能产业发展条例" },
    note: "Effective 1 October 2022." },
  { id: "beijing-measures",      date: "2023-05-23", precision: "day", unit: "Beijing",   province: "BJ", modality: "facilitative", sources: ["zhang2025"],
    title: { en: "Measures promoting general-purpose AI", zh: "北京市促进通用人工智能创新发展的若干措施" },
    note: "First measure of a provincial unit on generative AI." },
  { id: "chengdu-draft",         date: "2023-06-01", precision: "day", unit: "Chengdu",   province: "SC", modality: "facilitative", sources: ["zhang2025"],
    title: { en: "Draft measures for high-quality AI development", zh: "成都市关于进一步促进人工智能产业高质量发展的若干政策措施（征求意见稿）" },
    note: "A draft." },
  { id: "ningxia-measures",      date: "2023-08-18", precision: "day", unit: "Ningxia",   province: "NX", modality: "facilitative", sources: ["zhang2025"],
    title: { en: "Measures promoting AI innovation", zh: "促进人工智能创新发展政策措施" },
    note: "After the window of Table 2, in which Ningxia has no plan." },
  { id: "compute-vouchers",      date: "2024-03-05", precision: "day", unit: "17 cities", province: null, modality: "facilitative", sources: ["zhang2025"],
    title: { en: "Compute vouchers for start-ups", zh: "面向初创企业的算力券" },
    note: "At least seventeen city governments, Shanghai among them; the day is that of the press report cited, the pledges are earlier." },
  { id: "henan-ai-plus",         date: "2024-10-29", precision: "day", unit: "Henan",     province: "HA", modality: "facilitative", sources: ["ma2024"],
    title: { en: "AI+ action plan 2024-2026 with aims for training large models", zh: "河南省推动“人工智能+”行动计划（2024—2026年）" },
    note: "ma2024's example of waste: a province without leading technology firms to build on. The day is that of the provincial page cited." },
];
