import { type LedgerEntry, ledger } from "../../../data/ledger.js";
import { type Reading, readingOptions } from "../../../data/readings.js";
import { type Block, heading, paragraph, table } from "../../document/blocks.js";
import { type Story, speaker } from "../story.js";

/** Every contradiction of the source that we know, with its consequence. */
export function ledgerSection(story: Story): Block[] {
  const t = speaker(story);
  return [
    heading(2, t({ en: "The ledger of contradictions", zh: "矛盾台账" })),
    paragraph(
      t({
        en: `The ${ledger.length} places known to us where the source contradicts itself, or another document, what follows, and what is used here. Entries that concern other documents are kept, because the simulation uses them too.`,
        zh: `我们所知的${ledger.length}处资料自相矛盾或与其他文献矛盾之处、其后果以及此处的取法。台账只有英文。涉及其他文献的条目一并保留，因为模拟也使用它们。`,
      }),
    ),
    table(
      t({ en: "Contradictions and their consequences", zh: "矛盾及其后果" }),
      [
        t({ en: "what", zh: "事项" }),
        t({ en: "one place", zh: "一处" }),
        t({ en: "the other", zh: "另一处" }),
        t({ en: "consequence", zh: "后果" }),
        t({ en: "used here, and why", zh: "此处取法及理由" }),
      ],
      ledger.map((entry) => [
        entry.datum,
        entry.saying[0],
        entry.saying[1],
        entry.consequence,
        `${usedHere(entry)}. ${entry.reason}`,
      ]),
    ),
  ];
}

/** The default, in words where it is an option of scenarios. */
function usedHere({ option, defaultReading }: LedgerEntry): string {
  if (option === undefined) return defaultReading[0].toUpperCase() + defaultReading.slice(1);
  const readings: Readonly<Record<string, Reading>> = readingOptions[option].readings;
  return readings[defaultReading].label.en;
}
