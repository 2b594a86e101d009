declare module "seedrandom/lib/alea.js" {
  /** Johannes Baagøe's generator; its state is a carry and three fractions of 32 bits. */
  interface AleaState {
    readonly c: number;
    readonly s0: number;
    readonly s1: number;
    readonly s2: number;
  }
  interface Alea {
    (): number;
    double(): number;
    state(): AleaState;
  }
  export default function alea(seed: string, options: { state: true }): Alea;
}
