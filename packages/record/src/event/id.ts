/** 16 bytes in base64url take 22 characters, the last of which carries two bits. */
export const idForm = /^[A-Za-z0-9_-]{21}[AQgw]$/;

export const isId = (text: string): boolean => idForm.test(text);

/**
 * A new id: 16 random bytes as base64url.
 *
 * @param random source of random bytes, as `RecordClock.random`
 * @throws RangeError when it gives another number of bytes
 */
export function newId(random: (bytes: number) => Uint8Array): string {
  const bytes = random(16);
  if (bytes.length !== 16) throw new RangeError(`newId: expected 16 random bytes, got ${bytes.length}.`);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
