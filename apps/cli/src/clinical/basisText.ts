import { type Basis, sources } from "@ilio/care";

/** What a number or a verdict rests on, with the source in full. */
export function basisText(basis: Basis): string {
  if ("source" in basis) return sources[basis.source].citation;
  const after = basis.after === undefined ? "" : ` (after ${sources[basis.after].citation})`;
  return `own choice: ${basis.ownChoice}${after}`;
}
