import { limitsFor, limitWordKey, type MovementId } from "@ilio/care";
import { changeKeys } from "../../app/changes.ts";
import type { PlanMade } from "../../app/usePlan.ts";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { wordKey } from "../../ui/words.tsx";
import styles from "./MovementPage.module.css";

/** What a person's own answers make of a movement, when they bar or change it. */
export function ForYou({ movement, made }: { readonly movement: MovementId; readonly made: PlanMade }) {
  const { t } = useWordsWith("movement");
  const { verdict, because } = limitsFor(made.input.answers, made.input.assessment)[movement];
  if (verdict === "allow") return null;
  const lines =
    verdict === "bar"
      ? because.filter(({ change }) => change === undefined).map(({ by }) => limitWordKey(by))
      : changeKeys(because).map((change) => wordKey(`change.${change}`));
  return (
    <section className={styles.forYou}>
      <h2>{t("movementPage.forYou")}</h2>
      <p>{t(`movementPage.forYou.${verdict}`)}</p>
      <ul className={styles.list}>
        {[...new Set(lines)].map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}
