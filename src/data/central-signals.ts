/**
 * What the centre said and did about AI from 2015 to 2025, in order of time: plans, laws, rules, standards, speeches,
 * institutions and one campaign. Compiled by us from the five documents of `sources.ts` (Ma 2024 and Khanal, Zhang &
 * Taeihagh 2024 are CC BY; of the others only dates, names and signatories are used).
 *
 * Tier, modality and status are our reading of those documents. `coSigners` counts every issuing body, the lead
 * included; null = not stated. Where a document gives only a month or a year, the date is the first day of it, which
 * orders the list but must not be read as a day. Chinese titles are the official ones where there is one.
 *
 * Left out: the other white papers, practice guides and technical standards the documents mention, and acts after 2025.
 */
import type { Bilingual } from "./provinces.js";
import type { SourceKey } from "./sources.js";

/** How exactly the date is known. */
export type Precision = "day" | "month" | "year";

/** Facilitative = invites and funds; restrictive = forbids, examines or punishes. */
export type Modality = "facilitative" | "restrictive";

export type SignalTier =
  | "national-law" | "administrative-regulation" | "state-council-plan" | "departmental-rules" | "departmental-plan"
  | "draft" | "technical-standard" | "guideline" | "institution" | "pilot-zone" | "leader-speech" | "campaign";

export type SignalStatus = "in-force" | "interim" | "trial" | "draft" | "superseded" | "announced" | "statement" | "ended";

export interface CentralSignal {
  readonly id: string;
  /** ISO day, e.g. `2017-07-08`. */
  readonly date: string;
  readonly precision: Precision;
  readonly title: Bilingual;
  readonly issuer: string;
  readonly tier: SignalTier;
  readonly modality: Modality;
  /** Number of issuing bodies, the lead included; null = not stated. */
  readonly coSigners: number | null;
  readonly status: SignalStatus;
  /** ISO day on which it lapsed or was replaced; null = still standing. */
  readonly ends: string | null;
  readonly sources: readonly SourceKey[];
  /** The draft whose demands it softens, where a document says so. */
  readonly dilutes?: string;
  readonly note: string;
}

export const centralSignals: readonly CentralSignal[] = [
  { id: "made-in-china-2025", date: "2015-01-01", precision: "year", issuer: "State Council", tier: "state-council-plan", modality: "facilitative", coSigners: 1, status: "in-force", ends: null, sources: ["qiaoFranco2025", "khanal2024"],
    title: { en: "Made in China 2025", zh: "中国制造2025" },
    note: "Casts AI as an engine of growth." },
  { id: "internet-plus-2015", date: "2015-01-01", precision: "year", issuer: "State Council", tier: "state-council-plan", modality: "facilitative", coSigners: 1, status: "in-force", ends: null, sources: ["khanal2024"],
    title: { en: "Internet Plus Action Plan", zh: "关于积极推进“互联网+”行动的指导意见" },
    note: "First central long-term plan to name AI, as one of eleven growth sectors." },
  { id: "ai-three-year-2016", date: "2016-01-01", precision: "year", issuer: "central ministries", tier: "departmental-plan", modality: "facilitative", coSigners: null, status: "in-force", ends: null, sources: ["khanal2024"],
    title: { en: "AI Three-Year Activities and Implementation Program", zh: "“互联网+”人工智能三年行动实施方案" },
    note: "" },
  { id: "cybersecurity-law", date: "2016-01-01", precision: "year", issuer: "National People's Congress", tier: "national-law", modality: "restrictive", coSigners: 1, status: "in-force", ends: null, sources: ["eh4s2025", "qiaoFranco2025"],
    title: { en: "Cybersecurity Law", zh: "中华人民共和国网络安全法" },
    note: "Dated 2016 by eh4s2025 and 2017, its entry into force, by qiaoFranco2025." },
  { id: "ngaidp", date: "2017-07-08", precision: "day", issuer: "State Council", tier: "state-council-plan", modality: "facilitative", coSigners: 1, status: "in-force", ends: null, sources: ["khanal2024", "qiaoFranco2025", "eh4s2025"],
    title: { en: "New Generation AI Development Plan", zh: "新一代人工智能发展规划" },
    note: "The focal signal. khanal2024 dates it 8 and 28 July 2017, qiaoFranco2025 cites the notice of 20 July 2017; the days of Table 2 run from it." },
  { id: "news-security-assessment", date: "2017-10-30", precision: "day", issuer: "CAC", tier: "departmental-rules", modality: "restrictive", coSigners: 1, status: "in-force", ends: null, sources: ["zhang2025"],
    title: { en: "Security assessment of new technologies in news and information services", zh: "互联网新闻信息服务新技术新应用安全评估管理规定" },
    note: "Effective 1 December 2017." },
  { id: "miit-three-year-2018-2020", date: "2017-12-14", precision: "day", issuer: "MIIT", tier: "departmental-plan", modality: "facilitative", coSigners: 1, status: "in-force", ends: "2020-12-31", sources: ["zhang2025"],
    title: { en: "Three-Year Action Plan for a New Generation AI Industry (2018-2020)", zh: "促进新一代人工智能产业发展三年行动计划（2018—2020年）" },
    note: "" },
  { id: "xi-politburo-speech-2018", date: "2018-10-31", precision: "day", issuer: "party leadership", tier: "leader-speech", modality: "facilitative", coSigners: 1, status: "statement", ends: null, sources: ["eh4s2025", "qiaoFranco2025"],
    title: { en: "Politburo study session speech on AI", zh: "在中央政治局第九次集体学习时关于推动新一代人工智能健康发展的讲话" },
    note: "Calls AI a strategic lever, and also asks to guard against its risks. The day is that of the Xinhua report cited by qiaoFranco2025." },
  { id: "opinion-security-assessment", date: "2018-11-30", precision: "day", issuer: "CAC", tier: "departmental-rules", modality: "restrictive", coSigners: 1, status: "in-force", ends: null, sources: ["zhang2025"],
    title: { en: "Security assessment of services with public-opinion properties", zh: "具有舆论属性或社会动员能力的互联网信息服务安全评估规定" },
    note: "" },
  { id: "governance-committee", date: "2019-02-01", precision: "month", issuer: "MOST", tier: "institution", modality: "restrictive", coSigners: 1, status: "in-force", ends: null, sources: ["ma2024", "qiaoFranco2025"],
    title: { en: "National New Generation AI Governance Expert Committee", zh: "国家新一代人工智能治理专业委员会" },
    note: "Charged with research on ethics and law." },
  { id: "beijing-pilot-zone", date: "2019-02-18", precision: "day", issuer: "MOST", tier: "pilot-zone", modality: "facilitative", coSigners: 1, status: "in-force", ends: null, sources: ["khanal2024"],
    title: { en: "First national AI innovation and development pilot zone (Beijing)", zh: "北京国家新一代人工智能创新发展试验区" },
    note: "Day 590 after 8 July 2017; see the reading `beijing`." },
  { id: "governance-principles", date: "2019-06-17", precision: "day", issuer: "AI Governance Committee", tier: "guideline", modality: "restrictive", coSigners: 1, status: "in-force", ends: null, sources: ["ma2024"],
    title: { en: "Eight AI governance principles", zh: "新一代人工智能治理原则——发展负责任的人工智能" },
    note: "Reads as an answer to the EU ethics guidelines of April 2019." },
  { id: "nids-guidelines", date: "2020-10-29", precision: "day", issuer: "MOST", tier: "pilot-zone", modality: "facilitative", coSigners: 1, status: "in-force", ends: null, sources: ["ma2024"],
    title: { en: "Guidelines on national AI innovation and development sites (about 20 by 2023)", zh: "国家新一代人工智能创新发展试验区建设工作指引" },
    note: "By December 2021 there were 18 sites (ma2024) or 17 (qiaoFranco2025)." },
  { id: "tech-crackdown", date: "2020-11-02", precision: "day", issuer: "several regulators", tier: "campaign", modality: "restrictive", coSigners: 4, status: "ended", ends: "2022-03-01", sources: ["zhang2025"],
    title: { en: "Enforcement campaign against platform and fintech firms", zh: "针对平台企业和金融科技企业的专项整治" },
    note: "Opened by four financial regulators together; it began to subside in early 2022, so the end is approximate." },
  { id: "data-security-law", date: "2021-01-01", precision: "year", issuer: "National People's Congress", tier: "national-law", modality: "restrictive", coSigners: 1, status: "in-force", ends: null, sources: ["eh4s2025", "qiaoFranco2025"],
    title: { en: "Data Security Law", zh: "中华人民共和国数据安全法" },
    note: "" },
  { id: "pipl", date: "2021-01-01", precision: "year", issuer: "National People's Congress", tier: "national-law", modality: "restrictive", coSigners: 1, status: "in-force", ends: null, sources: ["eh4s2025", "qiaoFranco2025"],
    title: { en: "Personal Information Protection Law", zh: "中华人民共和国个人信息保护法" },
    note: "" },
  { id: "fourteenth-five-year-plan", date: "2021-03-13", precision: "day", issuer: "National People's Congress", tier: "state-council-plan", modality: "facilitative", coSigners: 1, status: "in-force", ends: "2025-12-31", sources: ["eh4s2025", "qiaoFranco2025"],
    title: { en: "14th Five-Year Plan (2021-2025)", zh: "中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要" },
    note: "AI is among the pillars of the digital economy." },
  { id: "lstp-revision", date: "2021-12-24", precision: "day", issuer: "National People's Congress", tier: "national-law", modality: "facilitative", coSigners: 1, status: "in-force", ends: null, sources: ["zhang2025"],
    title: { en: "Law on Scientific and Technological Progress (revision)", zh: "中华人民共和国科学技术进步法（2021年修订）" },
    note: "" },
  { id: "algorithm-provisions", date: "2021-12-31", precision: "day", issuer: "CAC, MIIT, MPS, SAMR", tier: "departmental-rules", modality: "restrictive", coSigners: 4, status: "in-force", ends: null, sources: ["zhang2025", "eh4s2025"],
    title: { en: "Algorithmic Recommendation Provisions", zh: "互联网信息服务算法推荐管理规定" },
    note: "Effective 1 March 2022; ma2024 dates the publication January 2022." },
  { id: "deep-synthesis-provisions", date: "2022-11-25", precision: "day", issuer: "CAC, MIIT, MPS", tier: "departmental-rules", modality: "restrictive", coSigners: 3, status: "in-force", ends: null, sources: ["zhang2025", "ma2024", "eh4s2025"],
    title: { en: "Deep Synthesis Provisions", zh: "互联网信息服务深度合成管理规定" },
    note: "Effective 10 January 2023." },
  { id: "ethics-review-draft", date: "2023-04-04", precision: "day", issuer: "MOST", tier: "draft", modality: "restrictive", coSigners: 1, status: "draft", ends: null, sources: ["zhang2025"],
    title: { en: "Trial measures for science and technology ethics review (draft)", zh: "科技伦理审查办法（试行）（征求意见稿）" },
    note: "" },
  { id: "genai-draft", date: "2023-04-11", precision: "day", issuer: "CAC", tier: "draft", modality: "restrictive", coSigners: 1, status: "superseded", ends: "2023-07-10", sources: ["zhang2025"],
    title: { en: "Draft measures for generative AI services", zh: "生成式人工智能服务管理办法（征求意见稿）" },
    note: "A strict draft by one agency." },
  { id: "genai-interim-measures", date: "2023-07-10", precision: "day", issuer: "CAC and six ministries", tier: "departmental-rules", modality: "facilitative", coSigners: 7, status: "interim", ends: null, dilutes: "genai-draft", sources: ["zhang2025", "ma2024", "eh4s2025", "qiaoFranco2025"],
    title: { en: "Interim Measures for generative AI services", zh: "生成式人工智能服务管理暂行办法" },
    note: "Much milder than the draft; effective 15 August 2023. Being interim weakens the commitment. ma2024 reads the measures as mixed: restrictive by class of risk, tolerant and prudent in Article 3." },
  { id: "ethics-review-measures", date: "2023-09-01", precision: "month", issuer: "MOST and nine ministries", tier: "departmental-rules", modality: "restrictive", coSigners: 10, status: "trial", ends: null, sources: ["ma2024"],
    title: { en: "Measures for ethics review of science and technology (trial)", zh: "科技伦理审查办法（试行）" },
    note: "" },
  { id: "computing-power-plan", date: "2023-10-09", precision: "day", issuer: "central ministries", tier: "departmental-plan", modality: "facilitative", coSigners: null, status: "in-force", ends: "2025-12-31", sources: ["zhang2025"],
    title: { en: "Plan to raise computing power by half by 2025", zh: "算力基础设施高质量发展行动计划" },
    note: "The day is that of the press report cited." },
  { id: "global-governance-initiative", date: "2023-10-18", precision: "day", issuer: "party leadership", tier: "leader-speech", modality: "facilitative", coSigners: 1, status: "statement", ends: null, sources: ["zhang2025", "qiaoFranco2025"],
    title: { en: "Global AI Governance Initiative", zh: "全球人工智能治理倡议" },
    note: "Addressed to the world rather than to the provinces." },
  { id: "miit-real-economy-plan", date: "2023-10-20", precision: "day", issuer: "MIIT", tier: "departmental-plan", modality: "facilitative", coSigners: 1, status: "announced", ends: null, sources: ["zhang2025"],
    title: { en: "Plan to integrate AI into the real economy", zh: "推动人工智能与实体经济深度融合的计划" },
    note: "The day is that of the press report cited." },
  { id: "network-data-regulations", date: "2024-01-01", precision: "year", issuer: "State Council", tier: "administrative-regulation", modality: "restrictive", coSigners: 1, status: "in-force", ends: null, sources: ["eh4s2025"],
    title: { en: "Regulations on network data security", zh: "网络数据安全管理条例" },
    note: "" },
  { id: "future-industries-opinion", date: "2024-01-29", precision: "day", issuer: "MIIT and six departments", tier: "departmental-plan", modality: "facilitative", coSigners: 7, status: "in-force", ends: null, sources: ["zhang2025"],
    title: { en: "Implementation opinions on future industries", zh: "关于推动未来产业创新发展的实施意见" },
    note: "CAC is not among the signatories." },
  { id: "genai-security-requirements", date: "2024-03-01", precision: "month", issuer: "TC260", tier: "technical-standard", modality: "restrictive", coSigners: 1, status: "in-force", ends: null, sources: ["eh4s2025", "zhang2025"],
    title: { en: "Basic security requirements for generative AI services", zh: "生成式人工智能服务安全基本要求" },
    note: "" },
  { id: "cross-border-data-easing", date: "2024-03-01", precision: "month", issuer: "CAC", tier: "departmental-rules", modality: "facilitative", coSigners: 1, status: "in-force", ends: null, sources: ["zhang2025"],
    title: { en: "Easing of cross-border data transfer rules", zh: "促进和规范数据跨境流动规定" },
    note: "Takes back earlier restrictions." },
  { id: "xi-speech-2024", date: "2024-06-01", precision: "month", issuer: "party leadership", tier: "leader-speech", modality: "facilitative", coSigners: 1, status: "statement", ends: null, sources: ["eh4s2025"],
    title: { en: "Leader's address on AI as a transformative factor", zh: "关于人工智能变革性作用的讲话" },
    note: "" },
  { id: "tc260-safety-framework", date: "2024-09-01", precision: "month", issuer: "TC260", tier: "technical-standard", modality: "restrictive", coSigners: 1, status: "in-force", ends: null, sources: ["qiaoFranco2025"],
    title: { en: "AI Safety Governance Framework", zh: "人工智能安全治理框架" },
    note: "" },
  { id: "facial-recognition-measures", date: "2025-01-01", precision: "year", issuer: "CAC", tier: "departmental-rules", modality: "restrictive", coSigners: null, status: "in-force", ends: null, sources: ["eh4s2025"],
    title: { en: "Measures for facial recognition security", zh: "人脸识别技术应用安全管理办法" },
    note: "" },
];
