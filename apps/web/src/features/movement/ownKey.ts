import type { PartKey } from "@ilio/words";

/** A key of this part of the words that data put together. A repository test holds that there is one for each. */
export const ownKey = (key: string): PartKey<"movement"> => key as PartKey<"movement">;
