import { type Answers, type RuleResult, ruleResults, triage } from "@ilio/care";
import { Link } from "wouter";
import { now } from "../../app/now.ts";
import { usePerson } from "../../app/person.tsx";
import { useWords } from "../../ui/words.tsx";
import styles from "./SoonNote.module.css";

/** The rules that want someone to look soon, under what to do about them: each advice is said once. */
function soonByAdvice(answers: Answers, authored: string): readonly (readonly [RuleResult, ...RuleResult[]])[] {
  const groups = new Map<string | null, [RuleResult, ...RuleResult[]]>();
  for (const result of ruleResults(answers, authored)) {
    if (result.level !== "soon") continue;
    const group = groups.get(result.advice);
    if (group === undefined) groups.set(result.advice, [result]);
    else group.push(result);
  }
  return [...groups.values()];
}

/** When someone should look at it soon: who, and why, and the way to say that it was done. Nothing when there is no need. */
export function SoonNote() {
  const { t } = useWords();
  const { answers, authored } = usePerson();
  const at = authored ?? now();
  if (triage(answers, at).level !== "soon") return null;
  return (
    <section className={styles.soon}>
      <h2>{t("level.soon")}</h2>
      {soonByAdvice(answers, at).map(([first, ...others]) => (
        <div key={first.rule}>
          {first.advice !== null && <p className={styles.advice}>{t(`advice.${first.advice}`)}</p>}
          <ul className={styles.reasons}>
            {[first, ...others].map(({ rule }) => (
              <li key={rule}>{t(`rule.${rule}`)}</li>
            ))}
          </ul>
        </div>
      ))}
      <Link href="/seen" className={styles.seen}>
        {t("soon.seen")}
      </Link>
    </section>
  );
}
