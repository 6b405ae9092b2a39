import { areaIds, emergencyIds, type LinkId, medicineIds, signIds } from "@ilio/care";
import { describe, expect, it } from "vitest";
import type { AnswersV2 } from "../event/payloads.ts";
import { eventOf, type Fact, line } from "../testing/events.ts";
import { idOf } from "../testing/samples.ts";
import { readerAt } from "./order.ts";
import { project as projectAt } from "./project.ts";

const now = Date.UTC(2026, 10, 22, 20);
const at = "2026-11-22T09:40+01:00[Europe/Berlin]";
const later = "2026-11-22T18:00+01:00[Europe/Berlin]";
const project = (events: Parameters<typeof projectAt>[0]) => projectAt(events, readerAt(now));

const said = (part: AnswersV2["part"], answers: AnswersV2["answers"]) =>
  ({ type: "answers/2", payload: { part, answers } }) as const;
const noes = (ids: readonly LinkId[]) => Object.fromEntries(ids.map((id) => [id, "no"]));
const visit = (exercise: "yes" | "no" = "yes", after: "stop" | "soon" = "stop") =>
  ({ type: "seen/2", payload: { seenOn: "2026-11-20", by: "midwife", exercise, after } }) as const;
const safetyLine = (answer: "yes" | "no" | "notSure") => ({ type: "safety-line/1", payload: { answer } }) as const;
const flare = (by: "person" | "ratings") => ({ type: "flare/1", payload: { said: by } }) as const;

const emergency = said("emergency", noes(emergencyIds));
const signs = said("signs", { ...noes(signIds), "cancer-history": "yes" });
const medicines = said("medicines", { ...noes(medicineIds), opioid: "yes" });
const map = said("map", { ...noes(areaIds), "pain-back": "both", "tingling-calf": "left" });
const takes = said("who", { pregnant: "no", "takes-medicine": "yes" });

describe("a screen of answers", () => {
  it.each([
    ["emergency", emergencyIds, "emergencyAt"],
    ["signs", signIds, "signsAt"],
    ["medicines", medicineIds, "medicinesAt"],
    ["map", areaIds, "mapAt"],
  ] as const)("of the part %s stands whole, with its time", (part, ids, time) => {
    const [first, second, ...rest] = ids;
    const whole = said(part, noes(ids));
    const some = said(part, { [first!]: "no", [second!]: "notSure" });
    const others = said("who", { hernia: "no" });
    expect(project(line(others))[time]).toBeNull();
    expect(project(line(others, whole)).answers).toEqual({ ...whole.payload.answers, hernia: "no" });
    const state = project([...line(others, whole), eventOf({ n: 3, fact: some, at: later })]);
    expect(state.answers).toEqual({ ...some.payload.answers, hernia: "no" });
    expect([state[time], state.authored]).toEqual([later, later]);
    expect(rest.length).toBeGreaterThan(0);
  });

  it("of the history or the outlook, or of one mistake, takes nothing else away and has no time of its own", () => {
    const before = project(line(emergency, signs, takes, medicines, map));
    const more = { "long-sitting": "yes", mood: 4, "saddle-bladder-bowel": "notSure" } as const;
    for (const part of ["history", "outlook", "mistake"] as const) {
      const after = project([
        ...line(emergency, signs, takes, medicines, map),
        eventOf({ n: 6, fact: said(part, more), at: later }),
      ]);
      expect(after).toEqual({
        ...before,
        authored: later,
        safetyId: idOf(1006),
        answers: { ...before.answers, ...more },
      });
    }
  });
});

describe("what asks both screens of signs again", () => {
  const all = line(emergency, signs, takes, medicines, map);
  const after = (fact: Fact) => project([...all, eventOf({ n: 6, fact })]);

  it.each([
    ["a visit that a stop led to", visit()],
    ["a safety line of yes", safetyLine("yes")],
    ["a safety line of not sure", safetyLine("notSure")],
    ["a flare that the person names", flare("person")],
    ["a flare that the ratings show", flare("ratings")],
  ] as const)("%s takes the emergency answers away, and keeps the signs until they are answered", (_, fact) => {
    const state = after(fact);
    expect(emergencyIds.filter((id) => id in state.answers)).toEqual([]);
    expect(state.answers).toMatchObject(signs.payload.answers);
    expect([state.emergencyAt, state.signsAt, state.mapAt]).toEqual([null, null, at]);
    const again = project([
      ...all,
      eventOf({ n: 6, fact }),
      eventOf({ n: 7, fact: signs }),
      eventOf({ n: 8, fact: emergency }),
    ]);
    expect([again.emergencyAt, again.signsAt]).toEqual([at, at]);
  });

  it("a safety line of no does not", () => {
    expect(after(safetyLine("no"))).toMatchObject({ emergencyAt: at, signsAt: at, answers: emergency.payload.answers });
  });

  it("a newer form does, and what it may have answered is asked again", () => {
    for (const [type, signsAt, medicinesAt, mapAt] of [
      ["answers/3", null, null, null],
      ["seen/3", null, null, at],
      ["safety-line/2", null, at, at],
      ["flare/2", null, at, at],
      ["goal/2", at, at, at],
    ] as const) {
      const state = project([...all, { kind: "unknown", event: { ...eventOf({ n: 6 }).event, type, payload: 1 } }]);
      expect([type, state]).toMatchObject([type, { signsAt, emergencyAt: signsAt, medicinesAt, mapAt }]);
      expect(state.answers).toMatchObject({ ...signs.payload.answers, opioid: "yes", "pain-back": "both" });
    }
  });

  it("only a visit that a stop led to asks conditions and medicines again, with their answers kept", () => {
    const state = after(visit());
    expect([state.conditionsAt, state.medicinesAt]).toEqual([null, null]);
    expect(state.answers).toMatchObject({
      pregnant: "no",
      "takes-medicine": "yes",
      opioid: "yes",
      "seen-by": "midwife",
    });
    expect(after(flare("person"))).toMatchObject({ conditionsAt: at, medicinesAt: at });
  });

  it("flares are kept with their times", () => {
    expect(project(line(flare("person"), flare("ratings"))).flares).toMatchObject([
      { said: "person", at },
      { said: "ratings", at },
    ]);
  });
});

describe("a condition answered anew", () => {
  it.each([
    ["pregnant", "pregnancy-week", 12],
    ["recent-birth", "after-birth-signs", "yes"],
    ["blood-thinner", "bleeding-signs", "notSure"],
  ] as const)("of %s takes the older %s away, unless it comes with it", (opener, followUp, value) => {
    const whole = said("who", { [opener]: "yes", [followUp]: value });
    expect(project(line(whole)).answers).toEqual({ [opener]: "yes", [followUp]: value });
    expect(project(line(whole, said("who", { hernia: "no" }))).answers).toHaveProperty(followUp, value);
    for (const answer of ["yes", "no", "notSure"]) {
      expect(project(line(whole, said("who", { [opener]: answer }))).answers).toEqual({ [opener]: answer });
    }
    expect(project(line(whole, said("who", { [opener]: "maybe" }))).answers).toEqual({});
    expect(project(line(said("who", { [opener]: "yes" }), said("who", { [followUp]: value }))).answers).toEqual({
      [opener]: "yes",
      [followUp]: value,
    });
  });

  it("of no medicine takes the medicines away", () => {
    const no = said("who", { "takes-medicine": "no" });
    const state = project(line(takes, medicines, no));
    expect(state.answers).toEqual({ pregnant: "no", "takes-medicine": "no" });
    expect(state.medicinesAt).toBeNull();
    for (const answer of ["yes", "notSure"]) {
      const kept = project(line(takes, medicines, said("who", { "takes-medicine": answer })));
      expect(kept).toMatchObject({ medicinesAt: at, answers: { opioid: "yes", "takes-medicine": answer } });
    }
    expect(project(line(takes, medicines, no, takes))).toMatchObject({
      medicinesAt: null,
      answers: takes.payload.answers,
    });
  });
});

describe("a visit that no stop led to", () => {
  const all = line(emergency, signs, takes, medicines, map);
  const at2 = (n: number, fact: Fact, day: string) => eventOf({ n, fact, at: day + at.slice(10) });

  it.each(["yes", "no"] as const)("and that said %s is written down, and asks nothing again", (exercise) => {
    const before = project(all);
    const { seen, ...after } = project([...all, eventOf({ n: 6, fact: visit(exercise, "soon"), at: later })]);
    expect(seen).toMatchObject({ by: "midwife", exercise, after: "soon", at: later });
    expect({ seen: null, ...after }).toEqual({
      ...before,
      authored: later,
      safetyId: idOf(1006),
      answers: {
        ...before.answers,
        "seen-on": "2026-11-20",
        "seen-by": "midwife",
        "seen-exercise": exercise,
        "seen-after": "soon",
        "seen-recorded-on": "2026-11-22",
      },
    });
  });

  it.each([
    ["2026-11-22", "stop", "2026-11-16"],
    ["2026-11-23", "soon", "2026-11-23"],
  ] as const)("leaves the gentle week after a stop as it is while it runs: on %s", (day, after, recordedOn) => {
    const events = [...all, at2(6, visit("yes", "stop"), "2026-11-16"), at2(7, visit("yes", "soon"), day)];
    expect(project(events).answers).toMatchObject({ "seen-after": after, "seen-recorded-on": recordedOn });
    expect(project(events)).toMatchObject({ seen: { after: "soon" }, emergencyAt: null });
  });

  it("gives way to one that a stop led to, and to a newer one of its kind", () => {
    for (const after of ["stop", "soon"] as const) {
      const events = [...all, at2(6, visit("yes", "soon"), "2026-11-20"), at2(7, visit("no", after), "2026-11-22")];
      expect(project(events).answers).toMatchObject({
        "seen-after": after,
        "seen-recorded-on": "2026-11-22",
        "seen-exercise": "no",
      });
    }
  });

  it("begins no week when something new ends it", () => {
    const worse = said("signs", { ...noes(signIds), "foot-drags": "yes" });
    const { answers } = project([
      ...all,
      ...[visit("yes", "soon"), worse].map((fact, i) => eventOf({ n: 6 + i, fact })),
    ]);
    expect(answers).not.toHaveProperty("seen-exercise");
    expect(answers).toMatchObject({ "seen-after": "soon", "seen-recorded-on": "2026-11-22" });
  });
});

describe("a clearance", () => {
  const cleared = line(emergency, signs, visit(), emergency, signs);
  const after = (fact: Fact) => project([...cleared, eventOf({ n: 6, fact })]);

  it("stands while the signs are as they were", () => {
    expect(project(cleared).answers).toMatchObject({ "seen-exercise": "yes", "seen-by": "midwife" });
    expect(after(signs).answers).toMatchObject({ "seen-exercise": "yes", "cancer-history": "yes" });
    expect(after(said("history", { "long-sitting": "yes" })).answers).toMatchObject({ "seen-exercise": "yes" });
  });

  it("falls when a sign is new, and the visit is still on record", () => {
    const worse = said("signs", { ...noes(signIds), "cancer-history": "yes", "foot-drags": "yes" });
    for (const state of [after(worse), after(said("mistake", { "fever-and-ill": "yes" }))]) {
      expect(state.answers).not.toHaveProperty("seen-exercise");
      expect(state.answers).not.toHaveProperty("seen-on");
      expect(state.seen).toMatchObject({ by: "midwife", exercise: "yes" });
    }
  });

  it("stands when what is only soon is first asked after it, and falls when it is answered otherwise", () => {
    const asked = said("history", { "walking-limit": "yes" });
    expect(after(asked).answers).toMatchObject({ "seen-exercise": "yes", "walking-limit": "yes" });
    const changed = [said("history", { "walking-limit": "no" }), asked];
    const state = project([...cleared, ...changed.map((fact, i) => eventOf({ n: 6 + i, fact }))]);
    expect(state.answers).not.toHaveProperty("seen-exercise");
  });

  it("counts ages to the newer answer, also when a clock was years behind", () => {
    const born = said("who", { "birth-year": 2020 });
    const past = eventOf({ n: 7, fact: said("history", { "long-sitting": "yes" }), at: `2019${at.slice(4)}` });
    const { answers } = project([...cleared, eventOf({ n: 6, fact: born }), past]);
    expect(answers).not.toHaveProperty("birth-year");
    expect(answers).toMatchObject({ "seen-exercise": "yes", "long-sitting": "yes" });
  });

  it("given anew stands again", () => {
    const worse = said("signs", { ...noes(signIds), "foot-drags": "yes" });
    const state = project([...cleared, ...[worse, visit(), worse].map((fact, i) => eventOf({ n: 6 + i, fact }))]);
    expect(state.answers).toMatchObject({ "foot-drags": "yes", "seen-exercise": "yes" });
  });
});
