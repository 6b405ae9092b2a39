import { Link } from "wouter";
import { usePerson } from "../../app/person.tsx";
import { useWords } from "../../ui/words.tsx";
import { goalNow } from "./goal.ts";

/** The person's goal with its first and last score, or the offer to name one. */
export function GoalSection({ className }: { readonly className?: string }) {
  const { t } = useWords();
  const goal = goalNow(usePerson().goals);
  if (goal === null) {
    return (
      <section className={className}>
        <h2>{t("goal.headline")}</h2>
        <p>
          <Link href="/goal">{t("goal.offer")}</Link>
        </p>
      </section>
    );
  }
  const { first, last, text } = goal;
  return (
    <section className={className}>
      <h2>{t("goal.again")}</h2>
      <p>
        {text}{" "}
        <b>
          {first.id === last.id
            ? t("goal.score", { score: last.score })
            : t("goal.change", { first: first.score, last: last.score })}
        </b>
      </p>
      <p>
        <Link href="/goal">{t("goal.rate")}</Link>
      </p>
    </section>
  );
}
