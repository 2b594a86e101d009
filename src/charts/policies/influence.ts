import type { Frame } from "../drawing/chart.js";
import { percent } from "../drawing/numbers.js";
import { nameOf, type TiledPlace } from "../drawing/place.js";
import { say } from "../phrases/say.js";

/** What one province did to another: `weight` is the part (0 to 1) of everything that moved `to`. */
export interface Influence {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** A province with the part (0 to 1) of its push that came from all peers together; null = no data. */
export interface PeerShare {
  readonly place: TiledPlace;
  readonly peers: number | null;
}

/** Who moved whom: usually each province's strongest peer. */
export interface InfluenceMap extends Frame {
  /** How many units have a place on the map, whether they take part or not. */
  readonly unitsOnMap: number;
  readonly provinces: readonly PeerShare[];
  readonly influences: readonly Influence[];
}

/** The heaviest influences, heaviest first. */
export function strongest(influences: readonly Influence[], count: number): Influence[] {
  return [...influences]
    .sort((a, b) => b.weight - a.weight || (a.from + a.to < b.from + b.to ? -1 : 1))
    .slice(0, count);
}

/** Mean part of the push that came from peers, over the provinces with data. */
export function meanShare(provinces: readonly PeerShare[]): number {
  const shares = provinces.flatMap(({ peers }) => (peers === null ? [] : [peers]));
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Names by id; an influence that names an unknown province is an error. */
function nameFinder(input: InfluenceMap): (id: string) => string {
  const names = new Map(input.provinces.map(({ place }) => [place.id, nameOf(place, input.language)]));
  return (id) => {
    const name = names.get(id);
    if (name === undefined)
      throw new Error(`Influence names "${id}", which is not among the provinces of the map; add it there.`);
    return name;
  };
}

/** The heaviest influences in words. */
export function itemsOf(input: InfluenceMap, count: number): string[] {
  const name = nameFinder(input);
  return strongest(input.influences, count).map(({ from, to, weight }) =>
    say(input.language, "influenceItem", { from: name(from), to: name(to), n: percent(weight) }),
  );
}
