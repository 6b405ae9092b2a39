import {
  type Answers,
  areaIds,
  daysBetween,
  emergencyIds,
  enableWhen,
  findingsOf,
  followUpIds,
  gentleDays,
  type LinkId,
  medicineIds,
  signIds,
  withoutOutdatedClearance,
} from "@ilio/care";
import { dayOf } from "../event/at.ts";
import type { Event } from "../event/event.ts";
import type { AnswersV2 } from "../event/payloads.ts";
import type { Draft } from "./draft.ts";
import { withAnswers, without } from "./knownAnswers.ts";

/** Parts that stand for a whole screen: rows left out on it were not answered on it, whatever was said weeks ago. */
const screens: Readonly<
  Partial<
    Record<
      AnswersV2["part"],
      { readonly rows: readonly LinkId[]; readonly time: "emergencyAt" | "signsAt" | "medicinesAt" | "mapAt" }
    >
  >
> = {
  emergency: { rows: emergencyIds, time: "emergencyAt" },
  signs: { rows: signIds, time: "signsAt" },
  medicines: { rows: medicineIds, time: "medicinesAt" },
  map: { rows: areaIds, time: "mapAt" },
};

/** Asked beside another question of the `who` part, and worth nothing without its newest answer. */
const followUps: readonly LinkId[] = ["pregnancy-week", ...followUpIds];

function isOpenerIn(answers: AnswersV2["answers"], followUp: LinkId): boolean {
  const opener = enableWhen[followUp]?.question;
  return opener !== undefined && Object.hasOwn(answers, opener);
}

/** Older answers that no longer hold once this part is stored. */
function outdatedBy({ part, answers }: AnswersV2): readonly LinkId[] {
  if (part !== "who") return screens[part]?.rows ?? [];
  const outdated = followUps.filter((id) => isOpenerIn(answers, id));
  return answers["takes-medicine"] === "no" ? [...outdated, ...medicineIds] : outdated;
}

export function foldAnswers(draft: Draft, { at, payload }: Event<"answers/2">): void {
  const { part, answers } = payload;
  // care counts ages to the new time, at which an older year of birth may be impossible
  const before = withAnswers(draft.answers, {}, at);
  const after = withAnswers(without(before, outdatedBy(payload)), answers, at);
  draft.answers = withoutOutdatedClearance(before, after, at);
  draft.authored = at;
  const screen = screens[part];
  if (screen !== undefined) draft[screen.time] = at;
  if (part !== "who") return;
  if (Object.hasOwn(answers, "pregnant") && draft.answers.pregnant !== undefined) draft.conditionsAt = at;
  if (answers["takes-medicine"] === "no") draft.medicinesAt = null;
}

/**
 * Both screens of signs are asked again. Emergency answers are taken away. The signs stay, because what a person told
 * once (a cancer years ago) still belongs to its cluster until they say otherwise.
 */
export function askSignsAgain(draft: Draft): void {
  draft.answers = without(draft.answers, emergencyIds);
  draft.emergencyAt = null;
  draft.signsAt = null;
}

/** Someone who examined a person may have found something, or changed what they take. */
export function askConditionsAgain(draft: Draft): void {
  draft.conditionsAt = null;
  draft.medicinesAt = null;
}

/** What a home test found, written into the answers: the newest of a test counts. */
export function foldHomeTest(draft: Draft, { at, payload }: Event<"home-test/1">): void {
  draft.answers = withAnswers(draft.answers, findingsOf(payload), at);
  draft.authored = at;
}

/** Does the gentle week after a stop still run? */
function isGentleWeek(answers: Answers, at: string): boolean {
  const from = answers["seen-recorded-on"];
  return from !== undefined && answers["seen-after"] !== "soon" && daysBetween(from, dayOf(at)) < gentleDays;
}

/**
 * A visit, written into the answers. After a stop all is asked again; after no more than the advice to have it looked at
 * what was said still holds, and a gentle week that runs goes on from where it began.
 */
export function foldSeen(draft: Draft, { at, payload }: Event<"seen/2">): void {
  const visit = { "seen-on": payload.seenOn, "seen-by": payload.by, "seen-exercise": payload.exercise };
  const written = { "seen-recorded-on": dayOf(at), "seen-after": payload.after };
  const goesOn = payload.after === "soon" && isGentleWeek(draft.answers, at);
  if (payload.after === "stop") {
    askSignsAgain(draft);
    askConditionsAgain(draft);
  }
  draft.answers = withAnswers(draft.answers, goesOn ? visit : { ...visit, ...written }, at);
  draft.authored = at;
}
