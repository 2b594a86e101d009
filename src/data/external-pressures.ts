/**
 * Pressure from abroad on Chinese AI policy, in order of time: the regulatory race with the EU and the technological
 * race with the US, the pair of currents in Ma (2024), AJIC 34 (CC BY 4.0). Dates also from Zhang (2025) and
 * Qiao-Franco & van Beek (2025). Where a document gives only a month or a year, the date is the first day of it.
 *
 * Left out: measures of other countries (the Netherlands, Japan), sanctions on single firms, and races within China.
 */
import type { Precision } from "./central-signals.js";
import type { Bilingual } from "./provinces.js";
import type { SourceKey } from "./sources.js";

export interface ExternalPressure {
  readonly id: string;
  /** ISO day. */
  readonly date: string;
  readonly precision: Precision;
  readonly actor: "EU" | "US";
  /** Regulatory = whose rules the world follows; technological = whose models and chips are ahead. */
  readonly race: "regulatory" | "technological";
  readonly title: Bilingual;
  readonly sources: readonly SourceKey[];
  readonly note: string;
}

export const externalPressures: readonly ExternalPressure[] = [
  { id: "us-chip-ban-2015",       date: "2015-01-01", precision: "year",  actor: "US", race: "technological", sources: ["qiaoFranco2025"],                      title: { en: "Export ban on high-end chips for supercomputing laboratories", zh: "禁止向超级计算实验室出口高端芯片" },     note: "" },
  { id: "gdpr",                   date: "2016-01-01", precision: "year",  actor: "EU", race: "regulatory",    sources: ["ma2024"],                              title: { en: "General Data Protection Regulation", zh: "通用数据保护条例" },                                           note: "" },
  { id: "eu-ethics-guidelines",   date: "2019-04-01", precision: "month", actor: "EU", race: "regulatory",    sources: ["ma2024"],                              title: { en: "Ethics Guidelines for Trustworthy AI", zh: "可信人工智能伦理准则" },                                     note: "" },
  { id: "dma",                    date: "2022-01-01", precision: "year",  actor: "EU", race: "regulatory",    sources: ["ma2024"],                              title: { en: "Digital Markets Act", zh: "数字市场法" },                                                                note: "" },
  { id: "us-export-controls-1",   date: "2022-10-01", precision: "month", actor: "US", race: "technological", sources: ["ma2024", "qiaoFranco2025"],            title: { en: "Export controls on advanced chips, first round", zh: "先进芯片出口管制（第一轮）" },                     note: "" },
  { id: "chatgpt",                date: "2022-11-30", precision: "day",   actor: "US", race: "technological", sources: ["ma2024", "zhang2025", "qiaoFranco2025"], title: { en: "ChatGPT is released", zh: "ChatGPT发布" },                                                             note: "The documents give November 2022; the day is that of the release." },
  { id: "us-export-controls-2",   date: "2023-10-17", precision: "day",   actor: "US", race: "technological", sources: ["ma2024", "zhang2025"],                 title: { en: "Export controls on advanced chips, second round", zh: "先进芯片出口管制（第二轮）" },                    note: "" },
  { id: "us-export-controls-3",   date: "2024-03-01", precision: "month", actor: "US", race: "technological", sources: ["ma2024"],                              title: { en: "Export controls on advanced chips, third round", zh: "先进芯片出口管制（第三轮）" },                     note: "" },
  { id: "us-outbound-investment", date: "2024-07-01", precision: "month", actor: "US", race: "technological", sources: ["qiaoFranco2025"],                      title: { en: "Outbound investment controls on Chinese AI start-ups", zh: "对华人工智能初创企业的境外投资限制" },       note: "" },
  { id: "eu-ai-act",              date: "2024-08-01", precision: "month", actor: "EU", race: "regulatory",    sources: ["ma2024", "zhang2025"],                 title: { en: "AI Act enters into force", zh: "人工智能法生效" },                                                       note: "" },
];
