import { type AdviceKey, type RuleResult, ruleResults, triage } from "@ilio/care";
import { Link } from "wouter";
import { now } from "../../app/now.ts";
import { usePerson } from "../../app/person.tsx";
import { useWords } from "../../ui/words.tsx";
import { Doubts } from "./Doubts.tsx";
import styles from "./SoonNote.module.css";

/** The rules that have something to advise, under what to do about them: each advice is said once. */
function byAdvice(results: readonly RuleResult[]): ReadonlyMap<AdviceKey, readonly RuleResult["rule"][]> {
  const groups = new Map<AdviceKey, readonly RuleResult["rule"][]>();
  for (const { advice, rule } of results) {
    if (advice !== null) groups.set(advice, [...(groups.get(advice) ?? []), rule]);
  }
  return groups;
}

/**
 * When someone should look at it: who, and why, and the way to say that it was done. Where exercise waits over a doubt,
 * that is said first. Nothing when there is no need.
 */
export function SoonNote() {
  const { t } = useWords();
  const { answers, authored } = usePerson();
  const at = authored ?? now();
  const results = ruleResults(answers, at);
  const groups = byAdvice(results);
  const waits = triage(answers, at).exercise === "stop";
  if (groups.size === 0 && !waits) return null;
  return (
    <section className={styles.soon}>
      <h2>{t(waits ? "wait.headline" : "level.soon")}</h2>
      {waits && <Doubts results={results} answers={answers} />}
      {[...groups].map(([advice, rules]) => (
        <div key={advice}>
          <p className={styles.advice}>{t(`advice.${advice}`)}</p>
          <ul className={styles.reasons}>
            {rules.map((rule) => (
              <li key={rule}>{t(`rule.${rule}`)}</li>
            ))}
          </ul>
        </div>
      ))}
      <p>{t("level.soon.do")}</p>
      <Link href="/seen" className={styles.seen}>
        {t("soon.seen")}
      </Link>
    </section>
  );
}
