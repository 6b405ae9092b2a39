import { type Answers, type EmergencyId, emergencyIds, emergencyTriage } from "@ilio/care";
import { useState } from "react";
import { Link } from "wouter";
import { usePerson } from "../../app/person.tsx";
import { Page } from "../../ui/Page.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { useWords } from "../../ui/words.tsx";
import { CallHelp } from "./CallHelp.tsx";
import styles from "./StopPage.module.css";

/**
 * Care first: the reason, the call, what to say. No exercise, and no way round.
 *
 * `answers`: those just given, where they could not be stored; then nothing leads on from here.
 */
export function StopPage({ answers: given }: { readonly answers?: Answers }) {
  const { t } = useWords();
  const stored = usePerson().answers;
  const answers = given ?? stored;
  const [card, setCard] = useState(false);
  const level = emergencyTriage(answers).level === "emergency" ? "emergency" : "urgent";
  const yes = emergencyIds.filter((id) => answers[id] === "yes");
  const unsure = emergencyIds.filter((id) => answers[id] === "notSure");
  const leading: readonly EmergencyId[] = yes.length > 0 ? yes : unsure;
  const sentence = (id: EmergencyId) => t(yes.length > 0 ? `emergency.${id}.say` : `emergency.${id}.sayUnsure`);
  const say = [t("stop.say.back"), ...leading.map(sentence)].join(" ");
  return (
    <div className={styles[level]}>
      <Page headline={t(`stop.${level}`)} size="hero" lead={t(`stop.${level}.do`)}>
        <ul className={styles.reasons}>
          {leading.slice(0, 2).map((id) => (
            <li key={id}>{t(`emergency.${id}.because`)}</li>
          ))}
        </ul>
        <CallHelp level={level} />
        <section className={styles.say}>
          <h2>{t("stop.say")}</h2>
          <p>{t("stop.quote", { say })}</p>
          <button type="button" className={`btn ${styles.outline}`} onClick={() => setCard(true)}>
            {t("stop.card")}
          </button>
        </section>
        <section className={styles.said}>
          <h2>{t("stop.said")}</h2>
          <ul>
            {[...yes, ...unsure].map((id) => (
              <li key={id}>
                <span>
                  {t(`emergency.${id}`)}
                  <small>{t("stop.youSaid", { answer: t(`answer.${answers[id] ?? "missing"}`) })}</small>
                </span>
                {given === undefined && (
                  <Link href={`/mistake/${id}`} className={styles.mistake}>
                    {t("stop.mistake")}
                    <span className="hidden-visually">: {t(`emergency.${id}`)}</span>
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </section>
        {given === undefined && (
          <Link href="/seen" className={`btn ${styles.outline} ${styles.wide}`}>
            {t("stop.seen")}
          </Link>
        )}
      </Page>
      {card && (
        <Sheet title={t("stop.card.title")} onClose={() => setCard(false)}>
          <p className={styles.card}>{say}</p>
        </Sheet>
      )}
    </div>
  );
}
