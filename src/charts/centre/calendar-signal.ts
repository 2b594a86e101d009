/** A signal of the centre as the calendar shows it. */
export interface CalendarSignal {
  readonly id: string;
  readonly name: string;
  /** Its legal rank and who issues it, as a text. */
  readonly note: string;
  /** Days since day 0. */
  readonly day: number;
  readonly modality: "facilitative" | "restrictive";
  readonly interim: boolean;
  /** Strength on its first day, as a share of the plan's. */
  readonly force: number;
  /** The same if it were not interim. */
  readonly standing: number;
}
