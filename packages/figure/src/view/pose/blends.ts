import { type Figure, skinBlends } from "../../skin/figure.ts";
import { setNamesOf } from "./setNames.ts";

/** How far apart the bars of each set flow together, m, in the order of `setNamesOf`. */
export const blendsOf = ({ skin, model }: Figure): readonly number[] =>
  setNamesOf(skin).map((name) => skinBlends[name.replace(/_[rl]$/, "") as keyof typeof skinBlends] * model.scale);
