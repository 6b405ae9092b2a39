import { type Answers, areaIds, findingIds, historyIds, type LinkId } from "../answers/answers.ts";
import { isSideId } from "../answers/readAnswer.ts";
import { assess } from "../assessment/assess.ts";
import type { PatternId } from "../assessment/assessmentResult.ts";
import { flags } from "../triage/flags.ts";
import { triage } from "../triage/triage.ts";
import { findingsIn } from "./findings.ts";
import { chance, mulberry32, pick, type Random } from "./mulberry32.ts";
import { tell } from "./person.ts";
import { type Story, stories } from "./rates.ts";
import { asDesigned, shareOf, type Wrongness } from "./wrongness.ts";

// Self-consistency and nothing more: people made up by our own shares are judged by our own rules. It shows whether the rules
// hold together when the shares are wrong; it says nothing about people.

/** Generators: as designed, and wrong on purpose. */
export const generators = {
  "as designed": asDesigned,
  "answers that go together": { ...asDesigned, together: 0.8 },
  "ratios halved": { ...asDesigned, ratios: 0.5 },
  "base rates halved": { ...asDesigned, baseRates: 0.5 },
  "base rates doubled": { ...asDesigned, baseRates: 2 },
  "one answer in five at random": { ...asDesigned, careless: 0.2 },
} as const satisfies Readonly<Record<string, Wrongness>>;
export type GeneratorName = keyof typeof generators;

/**
 * What each story may be told as. Pain of the small joints of the back, or of the joint between spine and pelvis, is told from
 * pain without a single cause by no test at home, and rarely by one in a clinic, so either name is right for it.
 */
export const patternsOf: Readonly<Record<Story, readonly PatternId[]>> = {
  none: ["non-specific"],
  "stiff-hip-flexor": ["hip-flexor-stiff"],
  "sore-hip-flexor": ["hip-flexor-weak"],
  nerve: ["nerve-root"],
  "narrow-canal": ["stenosis"],
  "hip-joint": ["hip-joint"],
  arching: ["facet", "non-specific"],
  "pelvis-joint": ["sacroiliac", "non-specific"],
  buttock: ["deep-gluteal"],
  inflamed: ["inflammatory"],
};

const simulatedOn = "2026-11-22T09:40:00+01:00";
const mayBeCareless: readonly LinkId[] = [...areaIds, ...historyIds, ...findingIds];

/** Some answers replaced by ones that mean nothing. */
function carelessly(random: Random, answers: Answers, careless: number): Answers {
  if (careless === 0) return answers;
  const replaced = mayBeCareless
    .filter((id) => answers[id] !== undefined && chance(random, careless))
    .map((id) => [id, pick(random, isSideId(id) ? ["left", "no", "notSure"] : ["yes", "no", "notSure"])]);
  return { ...answers, ...Object.fromEntries(replaced) };
}

/** Of each story, how many were told that each pattern fits well, or that none does. */
export type Confusion = Readonly<Record<Story, Readonly<Partial<Record<PatternId | "none", number>>>>>;

/** @param tested share of people who did all home tests */
export function confusionOf(name: GeneratorName, people: number, seed: number, tested = 0.5): Confusion {
  const random = mulberry32(seed);
  const wrong = generators[name];
  const counts = Object.fromEntries(stories.map((story) => [story, {} as Record<string, number>]));
  for (let n = 0; n < people; n += 1) {
    const { answers, story } = tell(random, simulatedOn, wrong);
    const findings = chance(random, tested) ? findingsIn(random, story, shareOf(random, wrong)) : {};
    const said = carelessly(random, { ...answers, ...findings }, wrong.careless);
    const fitting = assess(said, simulatedOn).patterns.find(({ band }) => band === "fitsWell");
    const row = counts[story]!;
    const key = fitting?.pattern ?? "none";
    row[key] = (row[key] ?? 0) + 1;
  }
  return counts as Confusion;
}

/** Of those who were told that a pattern fits well: how many have its story. */
export function rightOf(confusion: Confusion, pattern?: PatternId): { readonly right: number; readonly told: number } {
  let [right, told] = [0, 0];
  for (const story of stories)
    for (const [said, count] of Object.entries(confusion[story])) {
      if (said === "none" || (pattern !== undefined && said !== pattern)) continue;
      told += count;
      if (patternsOf[story].some((name) => name === said)) right += count;
    }
  return { right, told };
}

/** How one who has a hard sign answers its row. own choice: most say it, some are not sure, some deny it. */
const saysSign = (random: Random): "yes" | "notSure" | "no" =>
  chance(random, 0.8) ? "yes" : chance(random, 0.5) ? "notSure" : "no";

/** People who have one hard sign: how many of those who did not deny it went without a stop, and how many denied it. */
export function hardSigns(people: number, seed: number) {
  const random = mulberry32(seed);
  const hard = flags.filter(({ weight }) => weight === "hard").map(({ key }) => key);
  const found = { people: 0, denied: 0, withoutStop: [] as string[] };
  for (let n = 0; n < people; n += 1) {
    const { answers } = tell(random, simulatedOn);
    const sign = pick(random, hard);
    const said = saysSign(random);
    found.people += 1;
    if (said === "no") found.denied += 1;
    else {
      const result = triage({ ...answers, ...openersOf(sign), [sign]: said }, simulatedOn);
      if (result.exercise !== "stop") found.withoutStop.push(`${sign}: ${said}`);
    }
  }
  return found;
}

/** Answers that bring a sign up where it is asked of some people only. */
function openersOf(sign: string): Answers {
  if (sign === "bleeding-signs") return { "blood-thinner": "yes" };
  if (sign === "after-birth-signs") return { "recent-birth": "yes" };
  if (sign === "medicine-danger") return { "takes-medicine": "yes" };
  if (sign === "red-eye") return { "over-three-months": "yes", "began-before-40": "yes" };
  return {};
}
