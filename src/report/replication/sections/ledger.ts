import { type Block, heading, paragraph, table } from "../../document/blocks.js";
import { ledgerIn } from "../../ledger-words.js";
import { type Story, speaker } from "../story.js";

/** Every contradiction of the source that we know, with its consequence. */
export function ledgerSection(story: Story): Block[] {
  const t = speaker(story);
  const entries = ledgerIn(story.language);
  return [
    heading(2, t({ en: "The ledger of contradictions", zh: "矛盾台账" })),
    paragraph(
      t({
        en: `The ${entries.length} places known to us where the source contradicts itself, or another document, what follows, and what is used here. Entries that concern other documents are kept, because the simulation uses them too.`,
        zh: `我们所知的${entries.length}处资料自相矛盾或与其他文献矛盾之处、其后果以及此处的取法。涉及其他文献的条目一并保留，因为模拟也使用它们。`,
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
      entries.map(({ datum, saying, consequence, used, reason }) => [
        datum,
        ...saying,
        consequence,
        t({ en: `${capital(used)}. ${reason}`, zh: `${used}。${reason}` }),
      ]),
    ),
  ];
}

function capital(text: string): string {
  return text[0].toUpperCase() + text.slice(1);
}
