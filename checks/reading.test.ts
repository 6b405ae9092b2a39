import { describe, expect, it } from "vitest";
import { bannedIn } from "./bannedWords.ts";
import { type Message, messages, spoken } from "./catalogue.ts";
import { fieldTerms, highestGrade } from "./readingAge.ts";
import { readingGrade, syllablesIn } from "./readingGrade.ts";

/** own choice: below this one long word moves the grade by more than half a year. */
const enoughWords = 60;

/** For people who run programs in a terminal; they need its exact terms. */
const forTerminals = (message: Message) => message.file.endsWith("/cli.json");

/** Texts by the first part of their key, which is a screen or a part of one. */
const groups = new Map<string, string[]>();
for (const message of messages.filter((message) => !forTerminals(message))) {
  const group = message.key.split(".")[0] ?? "";
  groups.set(group, [...(groups.get(group) ?? []), spoken(message.text)]);
}
const longGroups = [...groups].filter(([, texts]) => readingGrade(texts, fieldTerms).words >= enoughWords);

describe("the texts", () => {
  it("hold no word that we do not use toward a person", () => {
    const found = messages.flatMap(({ key, text }) => bannedIn(text).map((why) => `${key}: ${why}`));
    expect(found).toEqual([]);
  });

  it("can be read at the age of twelve, each screen and all together", () => {
    const all = ["all", [...groups.values()].flat()] as const;
    const hard = [...longGroups, all]
      .map(([group, texts]) => ({ group, grade: readingGrade(texts, fieldTerms).grade }))
      .filter(({ grade }) => grade > highestGrade);
    expect(hard).toEqual([]);
  });
});

describe("bannedIn", () => {
  it.each([
    "Your hip is tight.",
    "A cure.",
    "The diagnosis is clear.",
    "Well done!",
    "Your muscle is short.",
    "Your psoas causes it.",
  ])("finds the word in %j", (text) => {
    expect(bannedIn(text)).toHaveLength(1);
  });

  it.each(["Ilio does not examine or diagnose.", "Are you short of breath?", "Take short walks.", "It feels stiff."])(
    "lets %j pass",
    (text) => {
      expect(bannedIn(text)).toEqual([]);
    },
  );

  it("finds a second, forbidden use beside an allowed one", () => {
    expect(bannedIn("Tighten your buttocks. They are tight.")).toHaveLength(1);
  });
});

describe("readingGrade", () => {
  it("is low for short words in short sentences", () => {
    expect(readingGrade(["Sit down. Put your feet flat on the floor."], new Set()).grade).toBeLessThan(2);
  });

  it("is high for long words in long sentences", () => {
    const text = "Musculoskeletal rehabilitation necessitates individualised consideration of contraindications.";
    expect(readingGrade([text], new Set()).grade).toBeGreaterThan(15);
  });

  it("leaves field terms out", () => {
    expect(readingGrade(["Osteoporosis"], new Set(["osteoporosis"])).words).toBe(0);
  });
});

describe("syllablesIn", () => {
  it.each([
    ["the", 1],
    ["walk", 1],
    ["walked", 1],
    ["waited", 2],
    ["gentle", 2],
    ["pillow", 2],
    ["breathe", 1],
    ["exercises", 4],
    ["position", 3],
    ["you're", 1],
  ])("%s has %i", (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });
});
