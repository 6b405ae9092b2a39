import type { FindingId, SideAnswer } from "../answers/answers.ts";
import { type HomeTestId, homeTestIds, isHomeTestId } from "./homeTest.ts";
import { type HomeTestResult, type HomeTestTry, isMasked, measured } from "./homeTestResult.ts";

/** What one side says: found, not found, or unsure. */
type Said = "yes" | "no" | "notSure";

/** own choice: a difference between the two thighs from which the higher one counts, degrees. */
export const thomasDifference = 8;
/** Degrees inward below which a hip turns in little. @source Altman 1991, rules for a sore hip joint */
export const smallTurnIn = 15;
/** Seconds for which a knee is held above the hip. own choice: no figure exists, so left is set beside right. */
export const kneeHoldSeconds = 10;

/** Pain in one of these places that the person knows. */
function knownPain({ told }: HomeTestTry, places: readonly string[]): Said {
  if (told.where === "none") return "no";
  if (told.where === undefined || told.where === "notSure") return "notSure";
  if (!places.includes(told.where)) return "no";
  return told.known === "yes" || told.known === "no" ? told.known : "notSure";
}

/** Above the level each time; by the eye, once. Readings on both sides of the level are unsure. */
function staysUp({ degrees, told: { level } }: HomeTestTry): Said {
  if (degrees === undefined || degrees.length < 2) {
    if (level === "above") return "yes";
    return level === "level" || level === "below" ? "no" : "notSure";
  }
  if (degrees.every((angle) => angle > 0)) return "yes";
  return degrees.every((angle) => angle <= 0) ? "no" : "notSure";
}

const atFrontOfHip = new Set(["front-of-hip", "groin"]);

function frontOfHip({ told: { where } }: HomeTestTry): Said {
  if (where === undefined || where === "notSure") return "notSure";
  return atFrontOfHip.has(where) ? "yes" : "no";
}

function weakOrSore(done: HomeTestTry): Said {
  const sore = frontOfHip(done);
  if (sore !== "no" || done.seconds === undefined) return sore === "yes" ? sore : "notSure";
  if (done.seconds >= kneeHoldSeconds) return "no";
  // pain elsewhere ended it, which says nothing of this muscle
  return done.told.where === "none" ? "yes" : "notSure";
}

function inLeg(told: HomeTestTry): Said {
  const known = knownPain(told, ["leg"]);
  if (known !== "yes") return known;
  const { eases } = told.told;
  return eases === "yes" || eases === "no" ? eases : "notSure";
}

function turnsInLittle(done: HomeTestTry): Said {
  const angle = measured(done);
  return angle === null ? "notSure" : angle < smallTurnIn ? "yes" : "no";
}

const yesNo = (code: string | undefined): Said => (code === "yes" || code === "no" ? code : "notSure");

/**
 * What a test finds for the patterns, and how a try is read; those that are there for safety or to compare with are not here.
 * `able`: it is asked whether it could be done as shown, and only a yes says anything.
 */
const readings: Readonly<
  Partial<
    Record<
      HomeTestId,
      { readonly finds: FindingId; readonly able: boolean; readonly read: (done: HomeTestTry) => Said }
    >
  >
> = {
  "thomas-back-flat": { finds: "thigh-stays-up", able: true, read: staysUp },
  "knee-hold-above-hip": { finds: "knee-hold-weak-or-sore", able: false, read: weakOrSore },
  "resisted-hip-flexion": { finds: "pressed-lift-front-of-hip", able: true, read: frontOfHip },
  slump: { finds: "slump-leg", able: true, read: inLeg },
  squat: { finds: "squat-hip", able: true, read: (done) => knownPain(done, ["groin", "buttock"]) },
  "seated-hip-rotation": { finds: "turn-in-small", able: false, read: turnsInLittle },
  "single-leg-stand": { finds: "pelvis-drops", able: false, read: ({ told }) => yesNo(told.drops) },
  "seated-piriformis": { finds: "buttock-stretch", able: true, read: (done) => knownPain(done, ["buttock"]) },
  "standing-arch": { finds: "standing-arch", able: true, read: (done) => knownPain(done, ["back", "buttock"]) },
};

/** What a test finds for the patterns; null: it is there to compare with, or for safety. */
export const findingOf = (test: HomeTestId): FindingId | null => readings[test]?.finds ?? null;

/** The test that finds it. */
export function testThatFinds(finding: FindingId): HomeTestId {
  const test = homeTestIds.find((id) => findingOf(id) === finding);
  if (test === undefined) throw new RangeError(`testThatFinds: expected a finding of a home test, got "${finding}".`);
  return test;
}

/** Of two sides: where it was found. A side that was not tried, or is unsure, leaves a no of the other open. */
function together(said: Readonly<Partial<Record<HomeTestTry["side"], Said>>>): SideAnswer {
  if (said.both !== undefined) return said.both === "yes" ? "both" : said.both;
  const { left = "notSure", right = "notSure" } = said;
  if (left === "yes") return right === "yes" ? "both" : "left";
  if (right === "yes") return "right";
  return left === "no" && right === "no" ? "no" : "notSure";
}

/** The thigh that hangs higher by `thomasDifference`, measured on both sides. */
function higherSide(tries: readonly HomeTestTry[]): "left" | "right" | null {
  const of = (side: "left" | "right"): number | null => {
    const found = tries.find((each) => each.side === side);
    return found?.degrees === undefined || found.degrees.length < 2 ? null : measured(found);
  };
  const [left, right] = [of("left"), of("right")];
  if (left === null || right === null || Math.abs(left - right) < thomasDifference) return null;
  return left > right ? "left" : "right";
}

/**
 * What a home test found, as an answer. Nothing while a medicine may have hidden it, of a test that finds nothing, and of one
 * that this version does not know.
 */
export function findingsOf(result: HomeTestResult): Readonly<Partial<Record<FindingId, SideAnswer>>> {
  const reading = isMasked(result) || !isHomeTestId(result.test) ? undefined : readings[result.test];
  if (reading === undefined) return {};
  const { finds, able, read } = reading;
  const done = result.tries.filter(({ told }) => !able || told.able === "yes");
  const found = together(Object.fromEntries(done.map((each) => [each.side, read(each)])));
  if (finds !== "thigh-stays-up" || found === "both") return { [finds]: found };
  const higher = higherSide(done);
  return { [finds]: found === "no" || found === "notSure" ? (higher ?? found) : found };
}
