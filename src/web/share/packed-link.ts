/** A link longer than this is packed, characters. */
const LONG = 1500;
/** The longest packed link that is unpacked, and the longest text that may come of it: a bomb is put out. */
const MOST_PACKED = 8000;
const MOST_UNPACKED = 16_000;
const PREFIX = "z1=";

/** A link as short as it goes: as it is, or `z1=` and the same deflated (RFC 1951), in base64 for addresses (RFC 4648). */
export async function packed(link: string): Promise<string> {
  if (link.length <= LONG) return link;
  const deflated = await bytesOf(
    streamOf(new TextEncoder().encode(link), new CompressionStream("deflate-raw")),
  );
  const letters = btoa(String.fromCharCode(...deflated!));
  return PREFIX + letters.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

export function isPacked(link: string): boolean {
  return link.startsWith(PREFIX);
}

/** The link in a packed one; null if there is none in it, or too long a one. */
export async function unpacked(link: string): Promise<string | null> {
  if (!isPacked(link) || link.length > MOST_PACKED) return null;
  try {
    const letters = link.slice(PREFIX.length).replaceAll("-", "+").replaceAll("_", "/");
    const deflated = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    const bytes = await bytesOf(streamOf(deflated, new DecompressionStream("deflate-raw")), MOST_UNPACKED);
    return bytes && new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function streamOf(bytes: Uint8Array<ArrayBuffer>, through: CompressionStream): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(through);
}

/** All bytes of a stream; null as soon as there are more than `most`. */
async function bytesOf(
  stream: ReadableStream<Uint8Array>,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array | null> {
  const reader = stream.getReader();
  const bytes: number[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Uint8Array.from(bytes);
    if (bytes.length + value.length > most) {
      await reader.cancel();
      return null;
    }
    bytes.push(...value);
  }
}
