/**
 * The five documents this package takes its facts from. Everything stored here is a fact or a figure; no passage of any
 * document is reproduced. A licence is given where the first pages of the document state one.
 */
export type SourceKey = "khanal2024" | "ma2024" | "zhang2025" | "qiaoFranco2025" | "eh4s2025";

export interface Source {
  readonly key: SourceKey;
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** Journal, publisher or series, with what is known of volume, pages and DOI. */
  readonly where: string;
  /** Licence in the document's own terms, or null where it states none. */
  readonly licence: string | null;
  /** What we use it for. */
  readonly use: string;
}

export const sources: Readonly<Record<SourceKey, Source>> = {
  khanal2024: {
    key: "khanal2024",
    authors: "Khanal, S., Zhang, H. & Taeihagh, A.",
    year: 2024,
    title: "Development of New Generation of Artificial Intelligence in China: When Beijing's Global Ambitions Meet Local Realities",
    where: "Journal of Contemporary China (Taylor & Francis)",
    licence: "CC BY",
    use: "adoption of provincial AI plans, capacities, policy counts, instruments, targets, ambition",
  },
  ma2024: {
    key: "ma2024",
    authors: "Ma, A.",
    year: 2024,
    title: "Regulation in pursuit of artificial intelligence (AI) sovereignty: China's mix of restrictive and facilitative modalities",
    where: "The African Journal of Information and Communication (AJIC), 34, 1-16. https://doi.org/10.23962/ajic.i34.20103",
    licence: "CC BY 4.0",
    use: "restrictive and facilitative regulation, competitive liberalisation among cities, pressure from abroad",
  },
  zhang2025: {
    key: "zhang2025",
    authors: "Zhang, A. H.",
    year: 2025,
    title: "The Promise and Perils of China's Regulation of Artificial Intelligence",
    where: "Columbia Journal of Transnational Law, 63",
    licence: null,
    use: "laws and campaigns as signals, dates and signatories of central rules, local AI legislation",
  },
  qiaoFranco2025: {
    key: "qiaoFranco2025",
    authors: "Qiao-Franco, G. & van Beek, A.",
    year: 2025,
    title: "China's Strategy for Global AI Governance",
    where: "LeidenAsiaCentre, Leiden, April 2025",
    licence: null,
    use: "phases of central policy, ministries and their roles, the date of the State Council's notice",
  },
  eh4s2025: {
    key: "eh4s2025",
    authors: "EH4S",
    year: 2025,
    title: "The Logic of China's AI Regulation and Its Implications for the European Union",
    where: "EH4S policy brief (the text used names no author), funded by the European Union. https://www.eh4s.eu/publication/the-logic-of-chinas-ai-regulation-and-its-implications-for-the-european-union",
    licence: null,
    use: "years of horizontal laws, standards and speeches",
  },
};
