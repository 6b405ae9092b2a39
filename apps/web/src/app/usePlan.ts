import { journey, type Plan } from "@ilio/care";
import { authoredOf } from "@ilio/record";
import { nextStop } from "./gate.ts";
import { now } from "./now.ts";
import { usePerson } from "./person.tsx";

/** The person's plan, made from the answers as they are; null while something is unasked or exercise must wait. */
export function usePlan(): Plan | null {
  const state = usePerson();
  if (state.authored === null || nextStop(state, now()) !== "/answer") return null;
  return journey(state.answers, authoredOf(state.authored)).plan;
}
