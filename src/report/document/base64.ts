const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes in base 64 (RFC 4648), so that a picture can stand inside a page. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const three = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    parts.push(
      DIGITS[three >> 18],
      DIGITS[(three >> 12) & 63],
      left > 1 ? DIGITS[(three >> 6) & 63] : "=",
      left > 2 ? DIGITS[three & 63] : "=",
    );
  }
  return parts.join("");
}
