import type { PartKey } from "@ilio/words";

/** A key of a part of the words that data put together. A repository test holds that there is one for each. */
export const ownKey = (key: string): PartKey<"movement"> & PartKey<"homeTest"> => key as never;
