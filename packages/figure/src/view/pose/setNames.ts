import type { Bar } from "../../field/bars.ts";

/** Names of the sets in which bars flow together, in the order in which `placeBars` numbers them. */
export const setNamesOf = (bars: readonly Bar[]): readonly string[] => [...new Set(bars.flatMap(({ sets }) => sets))];
