import { InputError } from "../../input-error.js";

/** The two packages without which there is no queue; a user installs them if he wants one. */
export async function loadQueue(): Promise<
  typeof import("bullmq") & Pick<typeof import("ioredis"), "Redis">
> {
  try {
    const [bullmq, { Redis }] = await Promise.all([import("bullmq"), import("ioredis")]);
    return { ...bullmq, Redis };
  } catch (cause) {
    throw new InputError(
      `--redis: the packages bullmq and ioredis are not installed (${(cause as Error).message.split("\n")[0]}). Allowed: with both beside yardstick; install them with npm install bullmq ioredis.`,
    );
  }
}

/** Time to wait for a first answer, ms. */
const PATIENCE = 5000;

/** A connection that has answered once; from then on it waits and comes back when it is lost. */
export async function connected(url: string, say: (line: string) => void) {
  const { Redis } = await loadQueue();
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null, connectTimeout: PATIENCE });
  let isLost = false;
  let first: Error | undefined;
  redis.on("error", (cause: Error) => {
    first ??= cause;
    if (!isLost && redis.status !== "connecting")
      say(`Redis is not there (${cause.message}); waiting for it`);
    isLost = true;
  });
  redis.on("ready", () => {
    if (isLost) say("Redis is there again");
    isLost = false;
  });
  try {
    await redis.connect();
  } catch (cause) {
    redis.disconnect();
    throw new InputError(
      `--redis ${url}: no Redis answers there (${(first ?? (cause as Error)).message}). Allowed: redis://host:port of a Redis that runs; start one with redis-server, or correct the address.`,
    );
  }
  return redis;
}
