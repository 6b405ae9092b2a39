import type { PartKey } from "@ilio/words";

/** A key of the claims' words that data put together. A repository test holds that there is one for each. */
export const claimKey = (key: string): PartKey<"claims"> & PartKey<"movement"> => key as never;
