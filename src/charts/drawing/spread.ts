/** A run of neighbours that touch each other, with the mean of their wishes. */
interface Block {
  readonly sum: number;
  readonly count: number;
}

const mean = (block: Block) => block.sum / block.count;

function merged(wishes: readonly number[]): number[] {
  const blocks: Block[] = [];
  for (const wish of wishes) {
    let block: Block = { sum: wish, count: 1 };
    while (blocks.length > 0 && mean(blocks[blocks.length - 1]!) > mean(block)) {
      const before = blocks.pop()!;
      block = { sum: before.sum + block.sum, count: before.count + block.count };
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => new Array<number>(block.count).fill(mean(block)));
}

/**
 * Moves labels apart along a line: the positions nearest to the wishes (least squares) that keep the order, stand at
 * least `gap` from each other and lie within the limits. It is isotonic regression (pool adjacent violators) after
 * taking i x gap off the i-th wish.
 */
export function spreadApart(
  wishes: readonly number[],
  gap: number,
  limits: readonly [number, number],
): number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]! - wishes[b]! || a - b);
  const highest = Math.max(limits[0], limits[1] - gap * (wishes.length - 1));
  const settled = merged(order.map((i, rank) => wishes[i]! - rank * gap));
  const places = new Array<number>(wishes.length);
  order.forEach((i, rank) => {
    places[i] = Math.min(Math.max(settled[rank]!, limits[0]), highest) + rank * gap;
  });
  return places;
}
