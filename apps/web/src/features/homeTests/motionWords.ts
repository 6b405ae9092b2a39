import type { HomeTest, Side } from "@ilio/care";
import type { MotionWords } from "../movement/stills.ts";

/** What is said of a home test, while one watches it. */
export const wordsOfTest = ({ id, cues }: HomeTest): MotionWords => ({
  start: `homeTest.${id}.start`,
  cues,
  phase: (cue) => `homeTest.${id}.phase.${cue}`,
});

/** The side that pictures show: they are drawn of the right one. */
export const drawnSide = (side: Side): "left" | "right" => (side === "left" ? "left" : "right");
