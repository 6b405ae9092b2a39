import { bodyFacts } from "@ilio/care/bodyFacts";
import { motions } from "@ilio/poses";
import { describe, expect, it } from "vitest";
import { messages } from "./catalogue.ts";

const movements = motions.filter(({ kind }) => kind === "movement");
/** Also what is done once, to find out. */
const shown = motions.filter(({ kind }) => kind !== "posture" && kind !== "transfer");
const keysOf = (pattern: RegExp) => messages.map(({ key }) => key).filter((key) => pattern.test(key));
const mistakeTexts = messages.filter(({ key }) => /^pose\.[\w-]+\.mistake\./.test(key));

describe("the words of the movement page", () => {
  it("tell of each mistake that is drawn, and of no other", () => {
    const drawn = shown.flatMap(({ id, mistakes }) => mistakes.map((mistake) => `pose.${id}.mistake.${mistake.id}`));
    expect(mistakeTexts.map(({ key }) => key).toSorted()).toEqual(drawn.toSorted());
    expect(drawn).toHaveLength(86);
  });

  it("say of each mistake what it looks like and what to do instead, and of no two the same", () => {
    expect(new Set(mistakeTexts.map(({ text }) => text)).size).toBe(mistakeTexts.length);
    expect(mistakeTexts.filter(({ text }) => !/^[^.]+\. [^.]+\.$/.test(text)).map(({ key }) => key)).toEqual([]);
  });

  it("keep to what can be seen: two sentences of twenty-two words at most, with no fear and no must", () => {
    const long = mistakeTexts.filter(({ text }) => text.split(/\s+/).length > 22);
    expect(long.map(({ key }) => key)).toEqual([]);
    expect(mistakeTexts.filter(({ text }) => /\b(wrong|bad|never|must|danger|harm|hurt)/i.test(text))).toEqual([]);
  });

  it("name every muscle that a phase of a movement is about", () => {
    const named = new Set(keysOf(/^movementPage\.muscle\./).map((key) => key.split(".")[2]));
    const told = movements.flatMap(({ id }) => bodyFacts.motions[id]?.phases.map(({ muscle }) => muscle) ?? []);
    expect(told.filter((muscle) => !named.has(muscle))).toEqual([]);
  });
});
