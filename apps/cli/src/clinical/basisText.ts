import { type Basis, sources } from "@ilio/care";

/** What a number or a verdict rests on, with the source in full. */
export const basisText = (basis: Basis): string =>
  "source" in basis ? sources[basis.source].citation : `own choice: ${basis.ownChoice}`;
