import { type Change, moreAsked, type PatternResult, ruleResults, triage } from "@ilio/care";
import { authoredOf } from "@ilio/record";
import { Link } from "wouter";
import { now } from "../../app/now.ts";
import { usePerson } from "../../app/person.tsx";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { wordKey } from "../../ui/words.tsx";
import { within } from "../movement/within.ts";
import { rowKey } from "../triage/rowWords.ts";
import styles from "./AnswerPage.module.css";
import { nextStepOf, type NextStep as Step } from "./nextStep.ts";
import { questionPath } from "./questionPath.ts";

interface NextStepProps {
  readonly best: PatternResult;
  readonly change: Change | undefined;
}

/** One clear next step, with its link; the plan has the page's own button. */
export function NextStep({ best, change }: NextStepProps) {
  const { t } = useWordsWith("answer");
  const { answers, authored, sessions } = usePerson();
  const at = authoredOf(authored ?? now());
  const found = triage(answers, at);
  const more = moreAsked(answers, at).filter((id) => answers[id] === undefined);
  const step = nextStepOf({
    triage: found,
    rules: ruleResults(answers, at),
    best,
    open: [...(change?.up ?? []), ...(change?.down ?? []), ...more],
    tests: found.exercise === "usual" ? (change?.tests ?? []) : [],
    hasTrained: sessions.length > 0,
  });
  return (
    <section className={styles.section}>
      <h2>{t("next.headline")}</h2>
      <p>{t(`next.${step.kind}`)}</p>
      <StepLink step={step} />
    </section>
  );
}

function StepLink({ step }: { readonly step: Step }) {
  const { t } = useWordsWith("answer");
  if (step.kind === "someone")
    return (
      <p className={styles.links}>
        <Link href="/answer/print">{t("answer.print")}</Link>
      </p>
    );
  if (step.kind === "test")
    return (
      <p className={styles.links}>
        <Link href={`/tests/${step.test}`} state={within}>
          {t(wordKey(`homeTest.${step.test}.name`))}
        </Link>
      </p>
    );
  if (step.kind !== "doubt" && step.kind !== "question") return null;
  return (
    <p className={styles.links}>
      <Link href={questionPath(step.asked)} state={within}>
        {t(step.asked === "body-map" ? "map.headline" : rowKey(step.asked))}
      </Link>
    </p>
  );
}
