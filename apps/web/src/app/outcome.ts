import { type Answers, journey } from "@ilio/care";
import { authoredOf, type OutcomeV1 } from "@ilio/record";

/**
 * What the person is told, as plain JSON for the record. A module of its own, fetched when it is needed: the whole of
 * care is behind it, and the first screens need only its triage.
 */
export function outcomeOf(answers: Answers, authored: string): OutcomeV1 {
  return JSON.parse(JSON.stringify(journey(answers, authoredOf(authored)))) as OutcomeV1;
}
