/** What a regime sets, by path of parameter and name of mechanism. */
export interface Institutions {
  readonly meaning: string;
  /** Units that a scenario of this regime has unless it names others. */
  readonly units: string;
  readonly params: Readonly<Record<string, number>>;
  readonly mechanisms: Readonly<Record<string, boolean>>;
}

/**
 * Regimes to compare, after Ma: thought experiments whose differences follow from their switches, on units of their own
 * with made-up traits or, where a scenario says so, on the provinces of this model. No datum of another country enters.
 */
export const institutions: ReadonlyMap<string, Institutions> = new Map([
  [
    "china",
    {
      meaning:
        "dual track: provinces compete for promotion, and the centre makes rules of what they try; the defaults",
      units: "provinces",
      params: {},
      mechanisms: {},
    },
  ],
  [
    "single-track",
    {
      meaning:
        "like the EU: the centre regulates four fifths of the ground itself, and nobody competes for promotion",
      units: "illustrative-eu",
      params: { "race.tournament": 0, "race.preemption": 0.8 },
      mechanisms: { codification: false },
    },
  ],
  [
    "silos",
    {
      meaning:
        "like the US: states are neither ranked for promotion nor led from the centre, and look at nobody",
      units: "illustrative-us",
      params: { "race.tournament": 0 },
      mechanisms: { signals: false, peers: false, codification: false },
    },
  ],
]);
