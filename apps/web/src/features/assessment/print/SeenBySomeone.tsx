import { type AdviceKey, type Answers, watchFor } from "@ilio/care";
import { useWordsWith } from "../../../app/useWordsWith.ts";
import sheet from "../../plan/print/PrintSheet.module.css";
import { watchLevels } from "../SeeSomeone.tsx";
import { watchKey } from "../watchWords.ts";
import styles from "./AnswerSheet.module.css";

interface SeenBySomeoneProps {
  readonly answers: Answers;
  /** What is advised already now. */
  readonly advice: readonly AdviceKey[];
}

/** Whom to see and how soon, as on the page: what is advised now, then what to watch for, a line each. */
export function SeenBySomeone({ answers, advice }: SeenBySomeoneProps) {
  const { t } = useWordsWith("answer");
  const watched = watchFor(answers);
  return (
    <section className={`${styles.part} ${sheet.safe} ${styles.see}`}>
      <h3>{t("see.headline")}</h3>
      {advice.map((key) => (
        <p key={key}>
          <b>{t(`advice.${key}`)}</b>
        </p>
      ))}
      {watchLevels
        .filter((level) => watched[level].length > 0)
        .map((level) => (
          <p key={level}>
            <b>{t(`see.${level}`)}:</b> {watched[level].map((sign) => t(watchKey(sign))).join(" · ")}
          </p>
        ))}
    </section>
  );
}
