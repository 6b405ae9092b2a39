import { describe, expect, it } from "vitest";
import type { Answers } from "../answers/answers.ts";
import { sources } from "../catalogue/sources.ts";
import { type LessonSign, lessonScreens, requirementIds } from "./lesson.ts";
import {
  type LessonKey,
  lessonAfter,
  lessonAt,
  lessonKeys,
  lessonOf,
  lessons,
  lessonsFor,
  lessonTopics,
} from "./lessons.ts";

const calm: Answers = { "worry-moving-harms": 0, confidence: 10, mood: 10, sleep: 10, work: 0 };
const none: ReadonlySet<string> = new Set();
const onlyFirst: ReadonlySet<string> = new Set(["hurt-not-harm"]);
const first = "hurt-not-harm";
const last = "keep-moving";

describe("the lessons", () => {
  it.each(requirementIds)("have one for %s", (id) => {
    expect(lessons.filter(({ requirements }) => requirements.includes(id))).not.toEqual([]);
  });

  it.each(lessonScreens)("have one for everybody at the place %s", (place) => {
    expect(lessonAt(place, calm, none)).not.toBeNull();
  });

  it("have each key once, in one topic, with a place to be named at", () => {
    expect(new Set(lessonKeys).size).toBe(lessonKeys.length);
    expect(Object.values(lessonTopics).flat()).toHaveLength(lessonKeys.length);
    for (const { where } of lessons) expect(new Set(where).size).toBe(Math.max(1, where.length));
  });

  it("say each what they rest on", () => {
    for (const { basis } of lessons) {
      expect(basis.length).toBeGreaterThan(0);
      for (const each of basis)
        expect("source" in each ? each.source in sources : each.ownChoice.length > 20).toBe(true);
    }
  });

  it("compare two pictures that are not the same", () => {
    for (const { picture } of lessons)
      expect(new Set(picture.map((each) => JSON.stringify(each))).size).toBe(picture.length);
  });

  it("are found by their key, and no other is", () => {
    for (const key of lessonKeys) expect(lessonOf(key)?.key).toBe(key);
    expect(lessonOf("constructor")).toBeUndefined();
  });
});

describe("lessonsFor", () => {
  it.each<[Answers, readonly LessonKey[]]>([
    [{}, []],
    [{ "worry-moving-harms": 6 }, []],
    [{ "worry-moving-harms": 7 }, ["small-steps", "bending"]],
    [{ "worry-moving-harms": 8 }, ["small-steps", "bending"]],
    [{ confidence: 6 }, []],
    [{ confidence: 5 }, ["small-steps"]],
    [{ confidence: 4 }, ["small-steps"]],
    [{ work: 4 }, []],
    [{ work: 5 }, ["sitting-and-work"]],
    [{ work: 6 }, ["sitting-and-work"]],
    [{ sleep: 6 }, []],
    [{ sleep: 5 }, ["sleep"]],
    [{ sleep: 4 }, ["sleep"]],
    [{ "long-sitting": "yes" }, ["short-breaks"]],
    [{ "long-sitting": "notSure" }, []],
    [{ "below-knee": "notSure" }, ["leg-pain"]],
    [{ "below-knee": "no" }, []],
    [{ "front-of-hip-lifting-knee": "left" }, ["strength"]],
    [{ "front-of-hip-lifting-knee": "no" }, []],
    [{ "takes-medicine": "yes" }, ["painkillers"]],
    [{ "takes-medicine": "no" }, []],
    [{ "groin-bending-or-stairs": "yes" }, ["stairs"]],
  ])("%j brings up %j, between what is for everyone", (given, keys) => {
    expect(lessonsFor({ ...calm, ...given })).toEqual([first, ...keys, last]);
  });

  it("keeps them few, even for somebody to whom all of them fit", () => {
    const all = lessons.flatMap(({ when }) => (when ?? []) as readonly LessonSign[]);
    const answers = Object.fromEntries(
      all.map((sign) => [sign.item, "is" in sign ? sign.is[0] : "from" in sign ? sign.from : sign.to]),
    );
    expect(lessonsFor(answers).length).toBeLessThanOrEqual(11);
  });
});

describe("lessonAt", () => {
  it("tells everybody first that hurt is not always harm, wherever that belongs", () => {
    for (const place of ["relief", "today", "check-in", "session-end", "plan", "answer"] as const)
      expect(lessonAt(place, { ...calm, sleep: 0 }, none)).toBe(first);
  });

  it("names next what an answer brings up, then what is for whoever comes by", () => {
    expect(lessonAt("check-in", { ...calm, sleep: 2 }, onlyFirst)).toBe("sleep");
    expect(lessonAt("check-in", calm, onlyFirst)).toBe("bad-days");
  });

  it("names none twice, and none when all were read", () => {
    const read = new Set<string>();
    for (let key = lessonAt("plan", calm, read); key !== null; key = lessonAt("plan", calm, read)) {
      expect(read.has(key)).toBe(false);
      read.add(key);
    }
    expect(read.size).toBeGreaterThan(3);
    expect(lessonAt("plan", calm, new Set(lessonKeys))).toBeNull();
  });

  it("keeps what has signs from those to whom they do not fit", () => {
    expect(lessonAt("movement:figure-4", calm, none)).toBeNull();
    expect(lessonAt("movement:figure-4", { ...calm, "below-knee": "yes" }, none)).toBe("leg-pain");
  });
});

describe("lessonAfter", () => {
  it("leads through all of them once, the chosen ones first", () => {
    const answers: Answers = { ...calm, sleep: 2 };
    const order: LessonKey[] = [first];
    for (let key = lessonAfter(first, answers); key !== null; key = lessonAfter(key, answers)) order.push(key);
    expect(order.slice(0, 3)).toEqual([first, "sleep", last]);
    expect(order.toSorted()).toEqual(lessonKeys.toSorted());
  });
});
