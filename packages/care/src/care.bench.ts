import { type Answers, conditionIds, emergencyIds, followUpIds, historyIds, signIds } from "./answers/answers.ts";
import { journey } from "./journey.ts";
import { planViolations } from "./plan/planViolations.ts";

interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const authored = "2026-11-22T09:40:00+01:00";
const people = 500;
const rounds = 20;

/** Numbers from 0 to 1, the same in every run (Park–Miller), so that runs can be compared. */
function seededRandom(): () => number {
  let state = 20_261_122;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Adults who answer everything, each history question and now and then a condition with yes. */
function seededPeople(): readonly Answers[] {
  const random = seededRandom();
  const drawn = (ids: readonly string[], yes: number) =>
    Object.fromEntries(ids.map((id) => [id, random() < yes ? "yes" : "no"]));
  return Array.from(
    { length: people },
    () =>
      ({
        ...drawn(emergencyIds, 0.01),
        ...drawn(signIds, 0.01),
        ...drawn(conditionIds, 0.05),
        ...drawn(followUpIds, 0.01),
        "takes-medicine": "no",
        ...drawn(historyIds, 0.5),
        "front-of-hip-in-stretch": random() < 0.5 ? "left" : "no",
        "front-of-hip-lifting-knee": random() < 0.5 ? "right" : "no",
        "birth-year": 1940 + Math.floor(random() * 65),
      }) as Answers,
  );
}

/** Journeys a second, from answers to triage, assessment and plan. */
export async function bench(): Promise<readonly Measured[]> {
  const answers = seededPeople();
  for (const person of answers) check(person);
  const start = Date.now();
  for (let round = 0; round < rounds; round++) for (const person of answers) journey(person, authored);
  const seconds = (Date.now() - start) / 1000;
  return [{ name: "care journey rate", value: Math.round((people * rounds) / seconds), unit: "journeys/s" }];
}

/** Outside the timed part: a fast journey that is wrong must not count. */
function check(person: Answers): void {
  const { triage, assessment, plan } = journey(person, authored);
  const broken = plan === null ? [] : planViolations(plan, { answers: person, triage, assessment, authored });
  if ((plan === null) !== (triage.exercise === "stop") || broken.length > 0) {
    throw new Error(`bench: expected a sound journey, got ${JSON.stringify({ triage, broken })}.`);
  }
}
