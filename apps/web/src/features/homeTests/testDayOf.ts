import { assess, limitsFor, type TestDay, triage } from "@ilio/care";
import { authoredOf, dayOf, type PersonState } from "@ilio/record";
import { type BeforeTests, maskingIn } from "./testDay.ts";

/** How things stand just before a test. @param now as `now` gives it */
export function testDayOf(state: PersonState, before: BeforeTests, now: string): TestDay {
  const { answers } = state;
  const authored = authoredOf(state.authored ?? now);
  return {
    answers,
    triage: triage(answers, authored),
    limits: limitsFor(answers, assess(answers, authored)),
    nrs: before.nrs,
    masking: maskingIn(answers, before),
    today: state.homeTests.filter(({ at }) => dayOf(at) === dayOf(now)),
  };
}
