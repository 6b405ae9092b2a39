import {
  type Answers,
  areaIds,
  conditionIds,
  emergencyIds,
  firstAsked,
  flags,
  historyIds,
  isSideId,
  medicineIds,
  signIds,
} from "@ilio/care";
import { emptyState, type PersonState } from "@ilio/record";
import { describe, expect, it } from "vitest";
import { isSomethingNew, mayExercise, nextStop, stopOf } from "./gate.ts";

const today = "2026-11-22T09:40+01:00[Europe/Berlin]";
const none = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, "no"]));
const whole: Answers = {
  ...none([...emergencyIds, ...signIds, ...conditionIds, "takes-medicine", ...areaIds, ...historyIds]),
  "birth-year": 1985,
};
const stateOf = (answers: Answers, emergencyAt: string | null = today): PersonState => ({
  ...emptyState,
  answers,
  authored: today,
  emergencyAt,
  signsAt: emergencyAt,
  conditionsAt: today,
  medicinesAt: today,
  mapAt: today,
});
/** The same time of day, some days ago. */
const daysAgo = (days: number) =>
  `${new Date(Date.UTC(2026, 10, 22 - days)).toISOString().slice(0, 10)}T09:40+01:00[Europe/Berlin]`;

describe("the way to an answer", () => {
  it("begins with the emergency screen", () => {
    expect(nextStop(emptyState, today)).toBe("/check/plan");
  });

  it("asks age, signs, conditions, medicines, the body map and history in this order", () => {
    const order: readonly (readonly [left: string, path: string])[] = [
      ["birth-year", "/find/age"],
      ["weight-loss", "/find/signs"],
      ["hernia", "/find/conditions"],
      ["takes-medicine", "/find/conditions"],
      ["slow-to-ease", "/find/question/slow-to-ease"],
    ];
    for (const [left, path] of order) {
      const { [left as keyof Answers]: _, ...answers } = whole;
      expect(nextStop(stateOf(answers), today)).toBe(path);
    }
    const noMap = Object.fromEntries(
      Object.entries(whole).filter(([id]) => !(areaIds as readonly string[]).includes(id)),
    );
    expect(nextStop(stateOf(noMap), today)).toBe("/find/map");
    expect(nextStop({ ...stateOf(whole), mapAt: null }, today)).toBe("/find/map");
    expect(nextStop(stateOf(whole), today)).toBe("/answer");
  });

  it.each(["yes", "notSure"] as const)("asks about medicines only after %s to taking some", (answer) => {
    const takes = { ...whole, "takes-medicine": answer };
    expect(nextStop(stateOf(takes), today)).toBe("/find/medicines");
    const said = { ...takes, ...none(medicineIds) };
    expect(nextStop(stateOf(said), today)).toBe("/answer");
    expect(nextStop({ ...stateOf(said), medicinesAt: daysAgo(28) }, today)).toBe("/find/medicines");
    expect(nextStop({ ...stateOf(whole), medicinesAt: null }, today)).toBe("/answer");
  });

  it.each([
    ["recent-birth", "after-birth-signs"],
    ["blood-thinner", "bleeding-signs"],
  ] as const)("asks what %s opens before it goes on", (id, followUp) => {
    expect(nextStop(stateOf({ ...whole, [id]: "yes" }), today)).toBe("/find/conditions");
    expect(nextStop(stateOf({ ...whole, [id]: "notSure", [followUp]: "no" }), today)).toBe("/answer");
  });

  it("asks each history question that comes before the first answer, and no other", () => {
    for (const id of historyIds) {
      const { [id]: _, ...answers } = whole;
      const isAsked = firstAsked(answers, today).includes(id);
      expect(nextStop(stateOf(answers), today)).toBe(isAsked ? `/find/question/${id}` : "/answer");
    }
    expect(firstAsked(whole, today).some(isSideId)).toBe(true);
  });

  it.each([
    [13, "/answer"],
    [14, "/check/plan"],
    [15, "/check/plan"],
  ])("after %i days leads to %s", (days, path) => {
    expect(nextStop(stateOf(whole, daysAgo(days)), today)).toBe(path);
  });

  it.each([
    [13, "/answer"],
    [14, "/find/signs"],
    [15, "/find/signs"],
  ])("after signs %i days ago leads to %s", (days, path) => {
    expect(nextStop({ ...stateOf(whole), signsAt: daysAgo(days) }, today)).toBe(path);
    expect(nextStop({ ...stateOf(whole), signsAt: null }, today)).toBe("/find/signs");
  });

  it("asks again when the emergency answers come from the future: a clock was wrong", () => {
    expect(nextStop(stateOf(whole, "2027-01-01T09:40+01:00[Europe/Berlin]"), today)).toBe("/check/plan");
  });

  it.each([
    [2009, undefined, "/young"],
    [2008, undefined, "/find/age"],
    [2008, "no", "/young"],
    [2008, "notSure", "/young"],
    [2008, "yes", "/answer"],
    [2007, undefined, "/answer"],
  ] as const)("someone born in %i who says %s to being 18 goes to %s", (year, is18, path) => {
    const answers = { ...whole, "birth-year": year, ...(is18 === undefined ? {} : { "is-18": is18 }) };
    expect(nextStop(stateOf(answers), today)).toBe(path);
  });

  it.each([
    [27, "/answer"],
    [28, "/find/conditions"],
    [29, "/find/conditions"],
  ])("asks the conditions again: after %i days leads to %s", (days, path) => {
    expect(nextStop({ ...stateOf(whole), conditionsAt: daysAgo(days) }, today)).toBe(path);
  });

  it.each([
    [13, 20, "/answer"],
    [14, 20, "/find/conditions"],
    [27, undefined, "/answer"],
  ])("asks them sooner in a pregnancy: after %i days with week %s leads to %s", (days, week, path) => {
    const pregnant: Answers = { ...whole, pregnant: "yes", ...(week === undefined ? {} : { "pregnancy-week": week }) };
    expect(nextStop({ ...stateOf(pregnant), conditionsAt: daysAgo(days) }, today)).toBe(path);
  });

  it("waits when the yes came from someone who is no health worker", () => {
    expect(nextStop(stateOf({ ...whole, "seen-exercise": "yes", "seen-by": "other" }), today)).toBe("/not-yet");
  });

  it.each([
    [6, true],
    [7, false],
    [8, false],
  ])("keeps the sessions gentle after something new: %i days later %s", (days, isNew) => {
    const line = (answer: "yes" | "no" | "notSure") => ({
      ...stateOf(whole),
      safetyLines: [{ answer, at: daysAgo(days), id: "one" }],
    });
    expect(isSomethingNew(line("yes"), today)).toBe(isNew);
    expect(isSomethingNew(line("notSure"), today)).toBe(isNew);
    expect(isSomethingNew(line("no"), today)).toBe(false);
  });

  it.each(["no", "notSure"] as const)("waits when someone was told %s about exercise", (exercise) => {
    const answers: Answers = { ...whole, "seen-exercise": exercise };
    expect(nextStop(stateOf(answers), today)).toBe("/not-yet");
    expect(mayExercise(stateOf(answers), today)).toBe(false);
  });
});

describe("the gentle week after a stop", () => {
  const cleared = (recordedOn: string): Answers => ({
    ...whole,
    "seen-on": recordedOn,
    "seen-by": "doctor",
    "seen-exercise": "yes",
    "seen-recorded-on": recordedOn,
  });

  it.each([
    ["2026-11-16", "/answer"],
    ["2026-11-15", "/check/plan"],
    ["2026-11-14", "/check/plan"],
  ])("that began on %s leads to %s", (recordedOn, path) => {
    expect(nextStop(stateOf(cleared(recordedOn), `${recordedOn}T10:00+01:00[Europe/Berlin]`), today)).toBe(path);
  });

  it("is none after a visit that no stop led to: nothing is asked again for it", () => {
    const soon: Answers = { ...cleared("2026-11-14"), "seen-after": "soon" };
    expect(nextStop(stateOf(soon, "2026-11-14T10:00+01:00[Europe/Berlin]"), today)).toBe("/answer");
  });

  it("is over once the emergency screen was answered after it", () => {
    expect(nextStop(stateOf(cleared("2026-11-10"), today), today)).toBe("/answer");
  });
});

describe("a stop", () => {
  const hard = flags.flatMap(({ key, weight }) => (weight === "hard" ? [key] : []));
  /** What must be true for the row to be asked at all. */
  const opened: Answers = {
    "recent-birth": "yes",
    "blood-thinner": "yes",
    "takes-medicine": "yes",
    "over-three-months": "yes",
    "began-before-40": "yes",
  };

  it.each(hard)("holds for a yes and for a lasting not sure to %s, on any path", (id) => {
    for (const answer of ["yes", "notSure"] as const) {
      const state = stateOf({ ...whole, ...opened, [id]: answer });
      expect(stopOf(state, today)).not.toBeNull();
      expect(nextStop(state, today)).toBe("/");
      expect(mayExercise(state, today)).toBe(false);
    }
  });

  it("holds for two weak signs that are urgent together, and not for one", () => {
    const one: Answers = { ...whole, "cancer-history": "yes" };
    expect(stopOf(stateOf(one), today)).toBeNull();
    expect(stopOf(stateOf({ ...one, "constant-pain": "yes" }), today)?.level).toBe("urgent");
  });

  it("holds under 18 too", () => {
    const young: Answers = { ...whole, "birth-year": 2012 };
    expect(stopOf(stateOf(young), today)).toBeNull();
    expect(nextStop(stateOf(young), today)).toBe("/young");
    expect(stopOf(stateOf({ ...young, "fever-or-sweats": "yes" }), today)?.level).toBe("emergency");
    expect(stopOf(stateOf({ ...young, "foot-drags": "yes" }), today)?.level).toBe("urgent");
  });

  it("does not hold when every row was answered no, nor before anything was", () => {
    expect(stopOf(stateOf(whole), today)).toBeNull();
    expect(stopOf(emptyState, today)).toBeNull();
    expect(mayExercise(stateOf(whole), today)).toBe(true);
  });
});

describe("a visit after a stop", () => {
  const visited = (answers: Answers, more: Partial<PersonState> = {}): PersonState => ({
    ...stateOf({
      ...answers,
      "seen-on": "2026-11-22",
      "seen-by": "doctor",
      "seen-exercise": "no",
      "seen-recorded-on": "2026-11-22",
    }),
    seen: { seenOn: "2026-11-22", by: "doctor", exercise: "no", after: "stop", at: today, id: "one" },
    ...more,
  });

  it.each([
    [{ ...whole, "bad-belly-pain": "yes" }, { signsAt: null }],
    [{ ...whole, "blood-thinner": "yes", "bleeding-signs": "yes" }, { conditionsAt: null }],
    [{ ...whole, "takes-medicine": "yes", "medicine-danger": "yes" }, { medicinesAt: null }],
    [{ ...whole, "over-three-months": "yes", "began-before-40": "yes", "red-eye": "yes" }, {}],
  ] as const)("leads on, whatever the stop came from: case %#", (answers, askedAgain) => {
    expect(stopOf(stateOf(answers), today)).not.toBeNull();
    expect(nextStop(visited(answers, askedAgain), today)).toBe("/not-yet");
  });

  it("does not hide what is said on those screens after it", () => {
    expect(stopOf(visited({ ...whole, "bad-belly-pain": "yes" }), today)?.level).toBe("emergency");
    expect(stopOf(visited({ ...whole, "fever-and-ill": "yes" }, { signsAt: null }), today)?.level).toBe("emergency");
  });
});

describe("a flare in the ratings", () => {
  const rated = (...days: readonly (readonly [ago: number, nrs: number])[]): PersonState["checkIns"] =>
    days.map(([ago, nrs]) => ({ nrs, areas: [], effort: "noSession", at: daysAgo(ago), id: String(ago) }));
  const usual = [
    [8, 3],
    [6, 3],
    [4, 3],
  ] as const;

  it("asks both screens of signs again, until they were answered after it began", () => {
    const checkIns = rated(...usual, [1, 7], [0, 7]);
    const before = { ...stateOf(whole, daysAgo(3)), checkIns };
    expect(nextStop(before, today)).toBe("/check/plan");
    expect(nextStop({ ...before, emergencyAt: today }, today)).toBe("/find/signs");
    expect(nextStop({ ...before, emergencyAt: today, signsAt: today }, today)).toBe("/answer");
  });

  it("is none with one bad day, nor without a rise", () => {
    expect(nextStop({ ...stateOf(whole, daysAgo(3)), checkIns: rated(...usual, [0, 7]) }, today)).toBe("/answer");
    expect(nextStop({ ...stateOf(whole, daysAgo(3)), checkIns: rated(...usual, [1, 4], [0, 4]) }, today)).toBe(
      "/answer",
    );
  });
});
