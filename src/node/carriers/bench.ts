/** Threads that do jobs of one craft, each taking the next one that nobody has. */
export interface Bench {
  work(job: unknown): Promise<unknown>;
  /** Ends the threads; what they have in hand is lost. */
  close(): Promise<void>;
}
