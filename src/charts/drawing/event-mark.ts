/** Something that happened on a day, named at the top of the picture. */
export interface EventMark {
  readonly day: number;
  readonly text: string;
}
