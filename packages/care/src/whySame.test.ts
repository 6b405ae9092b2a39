import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allNo, authored, patient, property } from "./answers/answers.fixture.ts";
import {
  type Answers,
  areaIds,
  conditionIds,
  emergencyIds,
  findingIds,
  followUpIds,
  historyIds,
  type LinkId,
  medicineIds,
  outlookIds,
  seenAfterCodes,
  seenByCodes,
  sideCodes,
  signIds,
} from "./answers/answers.ts";
import { isSideId } from "./answers/readAnswer.ts";
import { type Journey, journey } from "./journey.ts";
import { type SameWhyKey, sameWhyKeys } from "./plan/why.ts";
import { mulberry32 } from "./simulate/mulberry32.ts";
import { person } from "./simulate/person.ts";
import { perhapsSeen } from "./simulate/visit.ts";
import { whySame } from "./whySame.ts";

const linkIds: readonly LinkId[] = [
  ...emergencyIds,
  ...signIds,
  ...conditionIds,
  ...followUpIds,
  "takes-medicine",
  ...medicineIds,
  ...areaIds,
  ...historyIds,
  ...findingIds,
  ...outlookIds,
  "birth-year",
  "is-18",
  "pregnancy-week",
  "seen-on",
  "seen-by",
  "seen-exercise",
  "seen-after",
  "seen-recorded-on",
];

/** Every other answer that one question can have; the ends where there are many. */
function valuesOf(linkId: LinkId): readonly (string | number)[] {
  if (isSideId(linkId)) return sideCodes;
  if ((outlookIds as readonly string[]).includes(linkId)) return [0, 3, 5, 7, 10];
  if (linkId === "birth-year") return [1930, 1956, 1966, 1971, 1986, 2007, 2008, 2012];
  if (linkId === "pregnancy-week") return [4, 15, 16, 41];
  if (linkId === "seen-by") return seenByCodes;
  if (linkId === "seen-after") return seenAfterCodes;
  if (linkId === "seen-on" || linkId === "seen-recorded-on") return ["2026-10-01", "2026-11-15", "2026-11-22"];
  return ["yes", "no", "notSure"];
}

const withAnswer = (answers: Answers, linkId: LinkId, value: string | number | undefined): Answers => {
  const { [linkId]: _before, ...rest } = answers;
  return value === undefined ? rest : ({ ...rest, [linkId]: value } as Answers);
};

interface Case {
  readonly linkId: LinkId;
  readonly before: Journey;
  readonly after: Journey;
}
const told = ({ triage: { level, advice, because } }: Journey) => JSON.stringify({ level, advice, because });
const isOneOf = (ids: readonly string[], linkId: LinkId) => ids.includes(linkId);
const isTrue = () => true;

/** What each reason claims, looked up apart from the code that gives it. */
const holds: Readonly<Record<SameWhyKey, (given: Case) => boolean>> = {
  "no-plan": ({ after }) => after.plan === null,
  "reading-only": ({ linkId }) => isOneOf(outlookIds, linkId),
  "not-asked": isTrue,
  "already-gentle": ({ after }) => after.plan?.items.every(({ stage }) => stage === "rest") ?? false,
  "before-session": ({ linkId }) => isOneOf(["takes-medicine", ...medicineIds], linkId),
  "advice-only": ({ before, after }) => told(before) !== told(after),
  "other-moves": ({ linkId }) => isOneOf([...conditionIds, ...followUpIds, "pregnancy-week"], linkId),
  "fit-only": ({ before, after }) => JSON.stringify(before.assessment) !== JSON.stringify(after.assessment),
  "where-it-hurts": ({ linkId }) => isOneOf(areaIds, linkId),
  visit: ({ linkId }) => linkId.startsWith("seen-"),
  age: ({ linkId }) => isOneOf(["birth-year", "is-18"], linkId),
  "with-others": ({ before, after }) => JSON.stringify(before) === JSON.stringify(after),
};

/** What is wrong with the reason of each of these changes; empty when all are explained, and truly. */
function unexplained(answers: Answers, changes: readonly (readonly [LinkId, string | number | undefined])[]) {
  const before = journey(answers, authored);
  return changes.flatMap(([linkId, value]) => {
    const changed = withAnswer(answers, linkId, value);
    const after = journey(changed, authored);
    const why = whySame(linkId, answers, changed, authored);
    const isSame = JSON.stringify(before.plan) === JSON.stringify(after.plan);
    const isRight = why === null ? !isSame : isSame && holds[why]({ linkId, before, after });
    return isRight ? [] : [{ linkId, value, why }];
  });
}

const anyPerson: fc.Arbitrary<Answers> = fc.integer({ min: 0, max: 1_000_000 }).map((seed) => {
  const random = mulberry32(seed);
  const answers = person(random, authored);
  return journey(answers, authored).triage.exercise === "usual" ? answers : perhapsSeen(random, answers, authored);
});

describe("whySame", patient, () => {
  it("explains each answer that leaves the plan as it was, and truly, for people and every question", () => {
    fc.assert(
      fc.property(anyPerson, fc.integer({ min: 0, max: 6 }), (answers, n) => {
        const changes = linkIds.map((linkId): [LinkId, string | number | undefined] => {
          const values = [undefined, ...valuesOf(linkId)];
          return [linkId, values[n % values.length]];
        });
        expect(unexplained(answers, changes)).toEqual([]);
      }),
      { ...property, numRuns: Math.ceil(property.numRuns / 20) },
    );
  });

  it("explains every change of a person of 40 whose plan eases the front of the hip", () => {
    const stretches: Answers = {
      ...allNo,
      "worse-upright": "yes",
      "eased-hips-bent": "yes",
      "front-of-hip-in-stretch": "left",
      "pain-groin": "left",
    };
    const changes = linkIds.flatMap((linkId) =>
      [undefined, ...valuesOf(linkId)].map((value): [LinkId, string | number | undefined] => [linkId, value]),
    );
    expect(unexplained(stretches, changes)).toEqual([]);
  });

  const takes: Answers = {
    ...allNo,
    "takes-medicine": "yes",
    ...Object.fromEntries(medicineIds.map((id) => [id, "no"])),
  };
  const seen = {
    "seen-on": "2026-11-01",
    "seen-by": "midwife",
    "seen-exercise": "yes",
    "seen-recorded-on": "2026-11-01",
  };
  const pregnant = { ...allNo, pregnant: "yes", "pregnancy-week": 30 } as Answers;
  const examples: readonly (readonly [SameWhyKey, Answers, LinkId, string | number])[] = [
    ["no-plan", { ...allNo, "fever-and-ill": "yes" }, "long-sitting", "yes"],
    ["not-asked", allNo, "cough-or-sneeze", "yes"],
    ["reading-only", allNo, "mood", 6],
    ["already-gentle", pregnant, "worse-arching", "yes"],
    ["other-moves", { ...pregnant, ...seen } as Answers, "pregnancy-week", 31],
    ["before-session", takes, "other-painkiller", "yes"],
    ["advice-only", allNo, "not-improving", "yes"],
    ["fit-only", allNo, "worse-upright", "yes"],
    ["where-it-hurts", allNo, "tingling-knee", "left"],
    ["visit", allNo, "seen-on", "2026-11-01"],
    ["age", allNo, "is-18", "no"],
    ["with-others", allNo, "infection-risk", "yes"],
  ];

  it.each(examples)("says %s where it is so", (wanted, answers, linkId, value) => {
    expect(whySame(linkId, answers, withAnswer(answers, linkId, value), authored)).toBe(wanted);
  });

  it("has an example for every reason", () => {
    expect(examples.map(([why]) => why)).toEqual(sameWhyKeys);
  });

  it("has nothing to say when the plan is another one", () => {
    expect(whySame("hernia", allNo, { ...allNo, hernia: "yes" }, authored)).toBeNull();
    expect(whySame("fever-and-ill", allNo, { ...allNo, "fever-and-ill": "yes" }, authored)).toBeNull();
  });
});
