const ELSEWHERE = "name another folder with --out";

/** What faults of the disk mean, and what to do. */
const cures: Readonly<Record<string, string>> = {
  ENOSPC: `the disk is full; make room, or ${ELSEWHERE}`,
  EDQUOT: `your share of the disk is used up; make room, or ${ELSEWHERE}`,
  EFBIG: `a file would be larger than is allowed; raise the limit, or ${ELSEWHERE}`,
  EACCES: `you may not write there; ${ELSEWHERE}`,
  EPERM: `you may not write there; ${ELSEWHERE}`,
  EROFS: `the disk is read-only; ${ELSEWHERE}`,
  ENOTDIR: `a part of the path is a file; ${ELSEWHERE}`,
  ENOENT: `no folder can be made there; ${ELSEWHERE}`,
  ENAMETOOLONG: "the path is too long; name a shorter one with --out",
  ELOOP: `the links of the path lead in a circle; ${ELSEWHERE}`,
  EBUSY: "the folder is a mounted disk and cannot be replaced; name a folder inside it with --out",
  EXDEV: "the folder is a mounted disk and cannot be replaced; name a folder inside it with --out",
};

/** A fault of the disk in words; anything else as it is. When it is thrown, nothing was kept. */
export function explained(cause: unknown, folder: string): unknown {
  const { code, syscall, message } = cause as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return cause;
  const reason = cures[code] ?? `of a fault of the disk: ${message}`;
  return new Error(`${folder}: nothing was written, because ${reason} (${code}).`, { cause });
}
