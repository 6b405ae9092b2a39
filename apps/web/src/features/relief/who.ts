import type { ReliefV1 } from "@ilio/record";

/** The taps before a position of ease, the most common first. */
export const whos = [
  "none",
  "under18",
  "pregnant",
  "newHipOrOperation",
  "notSure",
] as const satisfies readonly ReliefV1["who"][];

/** Taps that lead to a position; "under 18" leads to advice. */
export type Who = Exclude<(typeof whos)[number], "under18">;

export const isWho = (text: string): text is Who => text !== "under18" && (whos as readonly string[]).includes(text);
