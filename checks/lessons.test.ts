import { lessons } from "@ilio/care";
import { motionOf } from "@ilio/poses";
import { describe, expect, it } from "vitest";
import { bannedIn } from "./bannedWords.ts";
import { messages } from "./catalogue.ts";
import { fieldTerms, highestGrade } from "./readingAge.ts";
import { readingGrade } from "./readingGrade.ts";

const words = new Map(messages.map(({ key, text }) => [key, text]));
const said = (key: string): string => words.get(key) ?? "";
const sentences = (text: string): readonly string[] => text.toLowerCase().split(/(?<=[.?:;])\s+/);

describe.each(lessons)("the lesson $key", ({ key, picture }) => {
  const title = said(`lesson.${key}`);
  const text = said(`lesson.${key}.text`);

  it("can be read at the age of twelve, in about half a minute", () => {
    expect(readingGrade([title, text], fieldTerms).grade).toBeLessThanOrEqual(highestGrade);
    const { length } = text.split(/\s+/);
    // own choice: long enough for one idea with its reason, and still one screen of a phone
    expect(length).toBeGreaterThanOrEqual(60);
    expect(length).toBeLessThanOrEqual(110);
  });

  it("has a title that is short and no sentence of the text", () => {
    expect(title.split(/\s+/).length).toBeLessThanOrEqual(8);
    expect(sentences(text)).not.toContain(`${title.toLowerCase()}.`);
  });

  it("shows keys that the poses draw, and says what they show", () => {
    for (const { motion, key: pose } of picture) expect(Object.keys(motionOf(motion).keys)).toContain(pose);
    const alts = [`lesson.${key}.alt`, `lesson.${key}.alt2`].filter((alt) => words.has(alt));
    expect(alts).toHaveLength(picture.length);
  });

  it("uses no word that we do not use, and names no weight", () => {
    expect(bannedIn(text)).toEqual([]);
    expect(text).not.toMatch(/\b(kg|kilos?|newtons?|just)\b/i);
  });
});

it("no two lessons share a sentence", () => {
  const all = lessons.flatMap(({ key }) => sentences(said(`lesson.${key}.text`)));
  expect(all.filter((sentence, i) => all.indexOf(sentence) !== i)).toEqual([]);
});
