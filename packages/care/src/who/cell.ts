import type { MovementId } from "../catalogue/movement.ts";
import type { Basis } from "../catalogue/sources.ts";

/** What a condition does to a movement, freest first. */
export const verdicts = ["allow", "change", "bar"] as const;
export type Verdict = (typeof verdicts)[number];

/** How a movement is done differently. Worded once each, as `change.<key>`. */
export const changeKeys = [
  "hold-support",
  "soft-stretch",
  "small-range",
  "hips-level",
  "low-lift",
  "other-knee-bent",
  "lean-less",
  "spine-neutral",
  "breathe-freely",
  "low-lift-breathing",
  "head-raised",
  "turn-on-side",
  "pillow-under-belly",
  "other-hip-down",
  "chair-with-arms",
  "talk-while-walking",
  "walk-with-support",
  "few-steps",
  "watch-for-bruise",
  "easy-range",
] as const;
export type LimitChange = (typeof changeKeys)[number];

/** One cell of the table condition × movement. */
export type Cell =
  | { readonly verdict: "allow" | "bar"; readonly basis: Basis }
  | { readonly verdict: "change"; readonly change: LimitChange; readonly basis: Basis };

/** A condition's verdict on every movement. No default: a new movement does not compile until each row has its cell. */
export type ConditionRow = Readonly<Record<MovementId, Cell>>;
