import {
  areaIds,
  emergencyIds,
  enableWhen,
  followUpIds,
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
  const before = draft.answers;
  const after = withAnswers(without(before, outdatedBy(payload)), answers, at);
  draft.answers = withoutOutdatedClearance(before, after);
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

/** A visit, written into the answers. */
export function foldSeen(draft: Draft, { at, payload }: Event<"seen/1">): void {
  askSignsAgain(draft);
  askConditionsAgain(draft);
  const visit = {
    "seen-on": payload.seenOn,
    "seen-by": payload.by,
    "seen-exercise": payload.exercise,
    "seen-recorded-on": dayOf(at),
  };
  draft.answers = withAnswers(draft.answers, visit, at);
  draft.authored = at;
}
