import type { Claim } from "@ilio/care/claims";

const plain = (text: string): string => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");

/** The claims whose text holds each of the words that were asked for, or parts of words; all of them for no word. */
export function findClaims(
  claims: readonly Claim[],
  wanted: string,
  textOf: (claim: Claim) => string,
): readonly Claim[] {
  const words = plain(wanted)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return claims.filter((claim) => {
    const text = plain(textOf(claim));
    return words.every((word) => text.includes(word));
  });
}
