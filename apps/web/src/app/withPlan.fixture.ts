import { type Answers, areaIds, conditionIds, emergencyIds, historyIds, medicineIds, signIds } from "@ilio/care";
import { type AnswersV2, emptyState, type PersonRecord, type PersonState } from "@ilio/record";
import { now } from "./now.ts";

const allNo = (ids: readonly string[]): Answers => Object.fromEntries(ids.map((id) => [id, "no"]));

/** A desk worker of forty whose left hip is stiff at the front; nothing speaks against exercise. */
const history: Answers = {
  ...allNo(historyIds),
  "worse-upright": "yes",
  "eased-hips-bent": "yes",
  "long-sitting": "yes",
  "front-of-hip-in-stretch": "left",
};

/** The screens of someone with a plan, as they are stored, in order. */
export const screensToPlan = [
  { part: "emergency", answers: allNo(emergencyIds) },
  { part: "who", answers: { "birth-year": 1985 } },
  { part: "signs", answers: allNo(signIds) },
  { part: "who", answers: { ...allNo(conditionIds), "takes-medicine": "no" } },
  { part: "map", answers: allNo(areaIds) },
  { part: "history", answers: history },
] as const satisfies readonly { readonly part: string; readonly answers: Answers }[];

/** Stores all screens up to a plan; of the medicines those named. */
export async function storePlan(record: PersonRecord, medicines: Answers = {}): Promise<void> {
  for (const { part, answers } of screensToPlan) await append(record, part, answers);
  if (Object.keys(medicines).length === 0) return;
  await append(record, "who", { ...screensToPlan[3].answers, "takes-medicine": "yes" });
  await append(record, "medicines", { ...allNo(medicineIds), ...medicines });
}

const append = (record: PersonRecord, part: AnswersV2["part"], answers: Answers) =>
  record.append("answers/2", { part, answers: answers as AnswersV2["answers"] });

/** The state of someone with a plan, all said today. */
export function personWithPlan(more: Partial<PersonState> = {}): PersonState {
  const at = now();
  const answers = Object.assign({}, ...screensToPlan.map((screen) => screen.answers)) as Answers;
  return { ...emptyState, answers, authored: at, emergencyAt: at, signsAt: at, conditionsAt: at, mapAt: at, ...more };
}
