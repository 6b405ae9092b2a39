import { describe, expect, it } from "vitest";
import { authored } from "../answers/answers.fixture.ts";
import type { LinkId } from "../answers/answers.ts";
import { withKnown } from "../answers/isAsked.ts";
import { type RuleId, ruleIds } from "./rule.ts";
import { signRules } from "./signRules.ts";
import { adult, aged, outcomeOf } from "./triage.fixture.ts";
import { otherRules, triage } from "./triage.ts";
import { holds, truthOf } from "./truth.ts";

const kinds = ["alone", "cluster", "not sure", "unanswered"] as const;

/** Answers beside an adult's noes, then the level and exercise expected. `at`: a threshold, one below it, on it, above. */
type Case = readonly [
  (typeof kinds)[number] | "at",
  Readonly<Partial<Record<LinkId, unknown>>>,
  "none" | "soon" | "urgent" | "emergency",
  "usual" | "gentle" | "stop",
];
interface Line {
  readonly line: string;
  readonly rules: readonly RuleId[];
  readonly cases: readonly Case[];
}

const yes = "yes";
const notSure = "notSure";

/** A row of a screen that decides alone, and what makes it no milder. */
const hardAlone = (key: LinkId, level: "urgent" | "emergency", beside: LinkId): readonly Case[] => [
  ["alone", { [key]: yes }, level, "stop"],
  ["cluster", { [key]: yes, [beside]: yes }, level, "stop"],
  ["not sure", { [key]: notSure }, "urgent", "stop"],
  ["unanswered", { [key]: undefined }, "none", "stop"],
];

const longPain = { "over-three-months": yes, "began-before-40": yes };
const threeOfFive = { ...longPain, "gradual-start": yes, "better-moving": yes };
const fourOfFive = { ...threeOfFive, "no-better-resting": yes };
const thinner = { "blood-thinner": yes, "bleeding-signs": "no" };
const takes = {
  "takes-medicine": yes,
  opioid: "no",
  sedative: "no",
  "muscle-relaxant": "no",
  "anti-inflammatory": "no",
  "other-painkiller": "no",
  antidepressant: "no",
  "kidney-or-ulcer": "no",
  "medicine-danger": "no",
};

/** The 24 lines of the table of red flags, by our own short names. */
const lines: readonly Line[] = [
  {
    line: "cauda equina syndrome",
    rules: ["cauda-equina-or-both-legs"],
    cases: [
      ...hardAlone("saddle-bladder-bowel", "emergency", "foot-drags"),
      ...hardAlone("both-legs-or-giving-way", "emergency", "saddle-bladder-bowel"),
    ],
  },
  {
    line: "progressive or major loss of strength",
    rules: ["motor-loss"],
    cases: [
      ...hardAlone("foot-drags", "urgent", "one-leg-swollen"),
      ["cluster", { "foot-drags": yes, "both-legs-or-giving-way": yes }, "emergency", "stop"],
      ["cluster", { "foot-drags": yes, "saddle-bladder-bowel": notSure }, "urgent", "stop"],
    ],
  },
  {
    line: "cord compression",
    rules: ["cord-compression"],
    cases: [
      ...hardAlone("unsteady-or-band", "urgent", "one-leg-swollen"),
      ["cluster", { "unsteady-or-band": yes, "cancer-history": yes }, "emergency", "stop"],
      ["cluster", { "foot-drags": yes, "cancer-history": yes }, "emergency", "stop"],
      ["cluster", { "spine-spot": yes, "cancer-history": yes }, "urgent", "stop"],
      ["not sure", { "unsteady-or-band": yes, "cancer-history": notSure }, "urgent", "stop"],
      ["not sure", { "spine-spot": yes, "cancer-history": notSure }, "soon", "stop"],
    ],
  },
  {
    line: "malignancy",
    rules: ["malignancy"],
    cases: [
      ["alone", { "cancer-history": yes }, "soon", "gentle"],
      ["alone", { "weight-loss": yes }, "soon", "gentle"],
      ["alone", { "constant-pain": yes }, "soon", "gentle"],
      ["cluster", { "cancer-history": yes, "constant-pain": yes }, "urgent", "stop"],
      ["cluster", { "cancer-history": yes, "weight-loss": yes }, "soon", "gentle"],
      ["cluster", { "weight-loss": yes, "constant-pain": yes }, "soon", "gentle"],
      ["not sure", { "cancer-history": notSure }, "none", "gentle"],
      ["not sure", { "constant-pain": notSure }, "none", "gentle"],
      ["not sure", { "cancer-history": yes, "constant-pain": notSure }, "soon", "stop"],
      ["unanswered", { "cancer-history": undefined }, "none", "stop"],
      ["at", { "constant-pain": yes, ...aged(49) }, "soon", "gentle"],
      ["at", { "constant-pain": yes, ...aged(50) }, "soon", "gentle"],
      ["at", { "constant-pain": yes, ...aged(51) }, "soon", "gentle"],
    ],
  },
  {
    line: "vertebral fracture",
    rules: ["vertebral-fracture", "thin-bones"],
    cases: [
      ["alone", { "small-fall": yes }, "soon", "gentle"],
      ["alone", { "spine-spot": yes }, "soon", "gentle"],
      ["alone", { "osteoporosis-or-steroids": yes }, "soon", "gentle"],
      ["cluster", { "small-fall": yes, "spine-spot": yes }, "urgent", "stop"],
      ["cluster", { "small-fall": yes, "osteoporosis-or-steroids": yes }, "urgent", "stop"],
      ["cluster", { "spine-spot": yes, "osteoporosis-or-steroids": yes }, "urgent", "stop"],
      ["not sure", { "small-fall": notSure }, "none", "gentle"],
      ["not sure", { "small-fall": notSure, "osteoporosis-or-steroids": yes }, "soon", "stop"],
      ["unanswered", { "small-fall": undefined, "osteoporosis-or-steroids": yes }, "soon", "stop"],
      ["at", { "small-fall": yes, ...aged(64) }, "soon", "gentle"],
      ["at", { "small-fall": yes, ...aged(65) }, "urgent", "stop"],
      ["at", { "small-fall": yes, ...aged(66) }, "urgent", "stop"],
    ],
  },
  {
    line: "spinal infection",
    rules: ["infection"],
    cases: [
      ...hardAlone("fever-and-ill", "emergency", "infection-risk"),
      ...hardAlone("fever-or-sweats", "urgent", "infection-risk"),
      ["alone", { "infection-risk": yes }, "none", "usual"],
      ["cluster", { "infection-risk": yes, "constant-pain": yes }, "urgent", "stop"],
      ["cluster", { "recent-surgery": yes, "constant-pain": yes }, "urgent", "stop"],
      ["cluster", { "fever-or-sweats": yes, "foot-drags": yes }, "emergency", "stop"],
      ["cluster", { "fever-or-sweats": yes, "unsteady-or-band": yes }, "emergency", "stop"],
      ["not sure", { "infection-risk": notSure }, "none", "usual"],
      ["not sure", { "infection-risk": notSure, "constant-pain": yes }, "soon", "stop"],
    ],
  },
  {
    line: "psoas abscess",
    rules: ["psoas-abscess"],
    cases: [
      ["alone", { "hip-stays-bent": yes }, "soon", "gentle"],
      ["cluster", { "hip-stays-bent": yes, "fever-and-ill": yes }, "emergency", "stop"],
      ["cluster", { "hip-stays-bent": yes, "fever-or-sweats": yes }, "urgent", "stop"],
      ["cluster", { "hip-stays-bent": yes, "infection-risk": yes }, "urgent", "stop"],
      ["not sure", { "hip-stays-bent": notSure }, "none", "gentle"],
      ["not sure", { "hip-stays-bent": yes, "infection-risk": notSure }, "soon", "stop"],
      ["not sure", { "hip-stays-bent": notSure, "fever-or-sweats": yes }, "urgent", "stop"],
      ["unanswered", { "hip-stays-bent": undefined }, "none", "stop"],
    ],
  },
  {
    line: "iliopsoas or retroperitoneal haematoma",
    rules: ["psoas-haematoma", "bleeding-risk"],
    cases: [
      ...hardAlone("blood-thinner-groin-thigh", "emergency", "hip-stays-bent"),
      ["alone", { "blood-thinner": yes, "bleeding-signs": yes }, "emergency", "stop"],
      ["alone", thinner, "none", "usual"],
      ["cluster", { ...thinner, "hip-stays-bent": yes }, "emergency", "stop"],
      ["cluster", { ...thinner, "side-pain-or-blood-in-urine": yes }, "emergency", "stop"],
      ["cluster", { ...thinner, "pain-groin": "left" }, "soon", "gentle"],
      ["cluster", { ...thinner, "tingling-front-thigh": "both" }, "soon", "gentle"],
      ["not sure", { "blood-thinner": notSure, "bleeding-signs": notSure }, "urgent", "stop"],
      ["not sure", { ...thinner, "blood-thinner": notSure, "hip-stays-bent": yes }, "soon", "stop"],
      ["not sure", { ...thinner, "pain-groin": notSure }, "none", "gentle"],
      ["unanswered", { "blood-thinner": yes, "bleeding-signs": undefined }, "none", "stop"],
    ],
  },
  {
    line: "abdominal aortic aneurysm",
    rules: ["aneurysm"],
    cases: [
      ...hardAlone("beating-belly", "urgent", "one-leg-swollen"),
      ["cluster", { "beating-belly": yes, "bad-belly-pain": yes }, "emergency", "stop"],
      ["cluster", { "beating-belly": yes, "side-pain-or-blood-in-urine": yes }, "emergency", "stop"],
      ["cluster", { "beating-belly": yes, "constant-pain": yes }, "emergency", "stop"],
      ["not sure", { "beating-belly": notSure, "constant-pain": yes }, "urgent", "stop"],
    ],
  },
  {
    line: "dissection, heart attack, lung clot",
    rules: ["heart-lung-aorta"],
    cases: [...hardAlone("chest-breath-faint-tearing", "emergency", "beating-belly")],
  },
  {
    line: "kidney: stone or infection",
    rules: ["kidney"],
    cases: [
      ...hardAlone("side-pain-or-blood-in-urine", "urgent", "one-leg-swollen"),
      ["cluster", { "side-pain-or-blood-in-urine": yes, "fever-or-sweats": yes }, "emergency", "stop"],
      ["cluster", { "side-pain-or-blood-in-urine": yes, pregnant: yes }, "emergency", "stop"],
      ["not sure", { "side-pain-or-blood-in-urine": yes, pregnant: notSure }, "urgent", "stop"],
      ["at", { "side-pain-or-blood-in-urine": yes, ...aged(59) }, "urgent", "stop"],
      ["at", { "side-pain-or-blood-in-urine": yes, ...aged(60) }, "emergency", "stop"],
      ["at", { "side-pain-or-blood-in-urine": yes, ...aged(61) }, "emergency", "stop"],
    ],
  },
  {
    line: "abdominal or pelvic emergency",
    rules: ["belly-or-pelvis"],
    cases: [...hardAlone("bad-belly-pain", "emergency", "pregnant")],
  },
  {
    line: "hip fracture, stress fracture of the femoral neck",
    rules: ["fracture", "stress-fracture"],
    cases: [
      ...hardAlone("hard-fall-or-cannot-stand", "emergency", "osteoporosis-or-steroids"),
      ...hardAlone("groin-when-hopping", "urgent", "osteoporosis-or-steroids"),
    ],
  },
  {
    line: "septic hip or slipped growth plate (young person)",
    rules: ["child-hip"],
    cases: [
      ["alone", { "fever-or-sweats": yes, ...aged(17) }, "emergency", "stop"],
      ["alone", { "hip-stays-bent": yes, ...aged(17) }, "emergency", "stop"],
      ["alone", { "groin-when-hopping": yes, ...aged(17) }, "emergency", "stop"],
      ["cluster", { "fever-or-sweats": yes, "hip-stays-bent": yes, ...aged(17) }, "emergency", "stop"],
      ["not sure", { "hip-stays-bent": notSure, ...aged(17) }, "soon", "stop"],
      ["not sure", { "hip-stays-bent": yes, ...aged(18), "is-18": notSure }, "emergency", "stop"],
      ["unanswered", { "hip-stays-bent": undefined, ...aged(17) }, "soon", "stop"],
      ["at", { "hip-stays-bent": yes, ...aged(17) }, "emergency", "stop"],
      ["at", { "hip-stays-bent": yes, ...aged(18), "is-18": yes }, "soon", "gentle"],
      ["at", { "hip-stays-bent": yes, ...aged(19) }, "soon", "gentle"],
    ],
  },
  {
    line: "axial spondyloarthritis",
    rules: ["inflammatory"],
    cases: [
      ["alone", longPain, "none", "usual"],
      ["alone", { ...longPain, "red-eye": yes }, "urgent", "stop"],
      ["cluster", fourOfFive, "soon", "usual"],
      ["cluster", { ...fourOfFive, "began-before-40": undefined, ...aged(30) }, "soon", "usual"],
      ["not sure", { ...threeOfFive, "no-better-resting": notSure }, "none", "usual"],
      ["not sure", { ...fourOfFive, "over-three-months": notSure }, "none", "usual"],
      ["not sure", { ...longPain, "red-eye": notSure }, "urgent", "stop"],
      ["unanswered", { ...threeOfFive, "no-better-resting": undefined }, "none", "usual"],
      ["unanswered", { ...longPain, "red-eye": undefined }, "none", "usual"],
      ["at", threeOfFive, "none", "usual"],
      ["at", fourOfFive, "soon", "usual"],
      ["at", { ...fourOfFive, "wakes-second-half": yes }, "soon", "usual"],
    ],
  },
  {
    line: "pregnancy",
    rules: ["pregnancy-emergency", "pregnancy"],
    cases: [
      ...hardAlone("pregnant-bleeding-fluid-pains", "emergency", "pregnant"),
      ["alone", { pregnant: yes }, "soon", "gentle"],
      ["cluster", { pregnant: yes, "fever-or-sweats": yes }, "emergency", "stop"],
      ["not sure", { pregnant: notSure }, "none", "gentle"],
      ["not sure", { pregnant: notSure, "fever-or-sweats": yes }, "urgent", "stop"],
      ["unanswered", { pregnant: undefined }, "none", "stop"],
    ],
  },
  {
    line: "after a birth",
    rules: ["after-birth", "recent-birth-or-surgery"],
    cases: [
      ["alone", { "recent-birth": yes, "after-birth-signs": yes }, "urgent", "stop"],
      ["alone", { "recent-birth": yes, "after-birth-signs": "no" }, "soon", "gentle"],
      ["cluster", { "recent-birth": yes, "after-birth-signs": yes, "fever-or-sweats": yes }, "urgent", "stop"],
      ["cluster", { "recent-birth": yes, "after-birth-signs": yes, "fever-and-ill": yes }, "emergency", "stop"],
      ["not sure", { "recent-birth": yes, "after-birth-signs": notSure }, "urgent", "stop"],
      ["not sure", { "recent-birth": notSure, "after-birth-signs": "no" }, "none", "gentle"],
      ["unanswered", { "recent-birth": yes, "after-birth-signs": undefined }, "soon", "stop"],
    ],
  },
  {
    line: "deep vein thrombosis",
    rules: ["vein"],
    cases: [...hardAlone("one-leg-swollen", "urgent", "recent-surgery")],
  },
  {
    line: "shingles",
    rules: ["shingles"],
    cases: [...hardAlone("burning-rash", "urgent", "infection-risk")],
  },
  {
    line: "vascular claudication",
    rules: ["cold-leg", "leg-artery", "leg-pain"],
    cases: [
      ...hardAlone("leg-cold-white", "emergency", "walking-limit"),
      ["alone", { "walking-limit": yes }, "soon", "gentle"],
      ["alone", { "pain-calf": "left" }, "soon", "gentle"],
      ["cluster", { "walking-limit": yes, "standing-still-eases-legs": yes }, "soon", "gentle"],
      ["not sure", { "walking-limit": notSure, "standing-still-eases-legs": notSure }, "none", "gentle"],
      ["unanswered", { "walking-limit": yes, "standing-still-eases-legs": undefined }, "soon", "gentle"],
      ["unanswered", { "walking-limit": undefined }, "none", "usual"],
    ],
  },
  {
    line: "meralgia paraesthetica",
    rules: ["meralgia"],
    cases: [
      ["alone", { "tingling-outer-thigh": "left" }, "soon", "gentle"],
      ["cluster", { "tingling-outer-thigh": "both", "pain-outer-thigh": "both" }, "soon", "gentle"],
      ["not sure", { "tingling-outer-thigh": notSure }, "none", "gentle"],
      ["unanswered", { "tingling-outer-thigh": undefined }, "none", "usual"],
    ],
  },
  {
    line: "under 18, or first severe pain after 55",
    rules: ["under-18", "first-severe"],
    cases: [
      ["alone", aged(16), "soon", "stop"],
      ["alone", { "first-severe": yes, ...aged(70) }, "soon", "gentle"],
      ["cluster", { "first-severe": yes, "not-improving": yes, ...aged(70) }, "soon", "gentle"],
      ["not sure", { ...aged(18), "is-18": notSure }, "soon", "stop"],
      ["not sure", { "first-severe": notSure, ...aged(70) }, "none", "gentle"],
      ["unanswered", { "birth-year": undefined }, "none", "stop"],
      ["unanswered", { "first-severe": undefined, ...aged(70) }, "none", "usual"],
      ["at", aged(17), "soon", "stop"],
      ["at", { ...aged(18), "is-18": yes }, "none", "usual"],
      ["at", aged(19), "none", "usual"],
      ["at", { "first-severe": yes, ...aged(54) }, "none", "usual"],
      ["at", { "first-severe": yes, ...aged(55) }, "soon", "gentle"],
      ["at", { "first-severe": yes, ...aged(56) }, "soon", "gentle"],
    ],
  },
  {
    line: "not improving by six weeks, or disabling",
    rules: ["not-improving"],
    cases: [
      ["alone", { "not-improving": yes }, "soon", "usual"],
      ["cluster", { "not-improving": yes, "over-three-months": yes }, "soon", "usual"],
      ["not sure", { "not-improving": notSure }, "none", "usual"],
      ["unanswered", { "not-improving": undefined }, "none", "usual"],
    ],
  },
  {
    line: "medicine risk",
    rules: ["medicines"],
    cases: [
      ["alone", { ...takes, opioid: yes }, "soon", "usual"],
      ["alone", { ...takes, sedative: yes }, "soon", "usual"],
      ["alone", { ...takes, "muscle-relaxant": yes }, "soon", "usual"],
      ["alone", { ...takes, "anti-inflammatory": yes }, "none", "usual"],
      ["alone", { ...takes, "medicine-danger": yes }, "urgent", "stop"],
      ["cluster", { ...takes, "anti-inflammatory": yes, ...thinner }, "soon", "usual"],
      ["cluster", { ...takes, "anti-inflammatory": yes, "kidney-or-ulcer": yes }, "soon", "usual"],
      ["cluster", { ...takes, "anti-inflammatory": yes, antidepressant: yes }, "soon", "usual"],
      ["cluster", { ...takes, "anti-inflammatory": yes, pregnant: yes }, "soon", "gentle"],
      ["cluster", { ...takes, "anti-inflammatory": yes, "heart-or-blood-pressure": yes }, "soon", "gentle"],
      ["cluster", { ...takes, opioid: yes, antidepressant: yes }, "soon", "usual"],
      ["not sure", { ...takes, opioid: notSure }, "none", "usual"],
      ["not sure", { ...takes, "medicine-danger": notSure }, "urgent", "stop"],
      ["unanswered", { "takes-medicine": undefined }, "none", "stop"],
      ["unanswered", { ...takes, "medicine-danger": undefined }, "none", "stop"],
    ],
  },
];

/** Rules that answer no line: about a visit, what was not asked, and those we added. */
const beyondTheTable: readonly RuleId[] = [
  "heart-limit",
  "irritable",
  "not-cleared",
  "newly-cleared",
  "signs-asked",
  "conditions-asked",
  "medicines-asked",
];

/** Care knows no runtime's types, and so no console. */
const print = (text: string) => (globalThis as unknown as { console: { info(text: string): void } }).console.info(text);

describe("the table of red flags", () => {
  it("has 24 lines, each with a rule of that name, and no rule is missing", () => {
    const inTable = lines.flatMap(({ rules }) => rules);
    print(`${ruleIds.length} rules, ${inTable.length} of them for ${lines.length} lines of red flags`);
    expect(lines).toHaveLength(24);
    expect([...inTable, ...beyondTheTable].toSorted()).toEqual([...ruleIds].toSorted());
    expect([...signRules, ...otherRules].map(({ id }) => id).toSorted()).toEqual([...ruleIds].toSorted());
  });

  it("has the line that each rule names", () => {
    const missing = signRules.filter(
      ({ id, row }) =>
        row !== null && !lines.some(({ line, rules }) => rules.includes(id) && line.includes(named(row))),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it("has a row for each outcome of its rules", () => {
    const people = lines.flatMap(({ cases }) => cases.map(([, changes]) => withKnown(adult(changes), authored)));
    const untried = signRules
      .filter(({ id }) => !beyondTheTable.includes(id))
      .flatMap(({ id, outcomes }) => outcomes.map(({ when }) => ({ id, when })))
      .filter(({ when }) => !people.some((answers) => holds(when, (key) => truthOf(key, answers, authored)) === "yes"));
    expect(untried).toEqual([]);
  });

  it.each(lines)("looks at $line alone, in its cluster, not sure and unanswered", ({ cases }) => {
    expect(kinds.filter((kind) => !cases.some(([each]) => each === kind))).toEqual([]);
  });
});

/** A line that two rules share is named with what this one takes of it: "vascular claudication: sudden". */
const named = (row: string): string => row.replace(/: sudden$/, "");

describe.each(lines)("$line", ({ rules, cases }) => {
  it.each(cases)("%s: %j gives %s, %s", (_, changes, level, exercise) => {
    expect(outcomeOf(changes)).toEqual([level, exercise]);
  });

  it("is what raises the level, alone and in its cluster", () => {
    const raised = cases.filter(([kind, , level]) => (kind === "alone" || kind === "cluster") && level !== "none");
    const unnamed = raised.filter(
      ([, changes]) => !triage(adult(changes), authored).because.some(({ rule }) => rules.includes(rule)),
    );
    expect(raised.length).toBeGreaterThan(0);
    expect(unnamed).toEqual([]);
  });
});
