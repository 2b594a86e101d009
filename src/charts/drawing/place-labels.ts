/** A rectangle in CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point to be named: its position, the radius to keep clear, and the size of its label. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** Directions in order of preference: right, left, above, below, then the diagonals. */
const directions: readonly (readonly [number, number])[] = [
  [1, 0], [-1, 0], [0, -1], [0, 1], [0.8, -0.8], [0.8, 0.8], [-0.8, -0.8], [-0.8, 0.8],
  [1, -0.5], [1, 0.5], [-1, -0.5], [-1, 0.5], [0.4, -1], [0.4, 1], [-0.4, -1], [-0.4, 1],
]; // biome-ignore format: a table of pairs
const distances = [2, 10, 22, 36, 54, 76];

interface Candidate {
  readonly box: Box;
  readonly cost: number;
}

function boxAt(anchor: Anchor, direction: readonly [number, number], distance: number): Box {
  const reach = anchor.radius + distance;
  const x = anchor.x + direction[0] * (reach + anchor.width / 2);
  const y = anchor.y + direction[1] * (reach + anchor.height / 2);
  return {
    left: x - anchor.width / 2,
    right: x + anchor.width / 2,
    top: y - anchor.height / 2,
    bottom: y + anchor.height / 2,
  };
}

/** Area two boxes share, in square px. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

const discBox = (a: Anchor): Box => ({
  left: a.x - a.radius,
  right: a.x + a.radius,
  top: a.y - a.radius,
  bottom: a.y + a.radius,
});

function outside(box: Box, bounds: Box): number {
  const x = Math.max(0, bounds.left - box.left) + Math.max(0, box.right - bounds.right);
  const y = Math.max(0, bounds.top - box.top) + Math.max(0, box.bottom - bounds.bottom);
  return x + y;
}

/** Distance in px from a point to the nearest point of a box. */
function distanceTo(box: Box, { x, y }: Anchor): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}

/** How many other points stand as near to a label as its own, so that readers may take it for theirs. */
function rivals(box: Box, anchor: Anchor, anchors: readonly Anchor[]): number {
  const own = distanceTo(box, anchor);
  return anchors.filter((other) => other !== anchor && distanceTo(box, other) < own + 5).length;
}

function candidatesOf(anchor: Anchor, anchors: readonly Anchor[], bounds: Box): Candidate[] {
  const discs = anchors.map(discBox);
  return distances.flatMap((distance) =>
    directions.map((direction, rank) => {
      const box = boxAt(anchor, direction, distance);
      const covered = discs.reduce((sum, disc) => sum + overlap(box, disc), 0);
      const confusing = rivals(box, anchor, anchors);
      const cost = rank * 2 + distance * 3 + covered * 8 + confusing * 60 + outside(box, bounds) * 200;
      return { box, cost };
    }),
  );
}

function cheapest(candidates: readonly Candidate[], others: readonly Box[]): Box {
  let best = candidates[0]!.box;
  let least = Number.POSITIVE_INFINITY;
  for (const { box, cost } of candidates) {
    const total = others.reduce((sum, other) => sum + 10 * overlap(box, other), cost);
    if (total < least) [best, least] = [box, total];
  }
  return best;
}

/**
 * Finds a place for each label so that labels cover neither each other nor the points: each in turn takes the best of
 * 96 places round its point, given where the others are, until none wants to move (at most 40 rounds).
 */
export function placeLabels(anchors: readonly Anchor[], bounds: Box): Box[] {
  const candidates = anchors.map((anchor) => candidatesOf(anchor, anchors, bounds));
  const places = candidates.map((list) => cheapest(list, []));
  for (let round = 0; round < 40; round++) {
    let moved = false;
    for (let i = 0; i < places.length; i++) {
      const next = cheapest(
        candidates[i]!,
        places.filter((_, j) => j !== i),
      );
      moved ||= next !== places[i];
      places[i] = next;
    }
    if (!moved) break;
  }
  return places;
}
