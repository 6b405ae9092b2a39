import type { Answers } from "@ilio/care";
import { useState } from "react";
import { Link } from "wouter";
import { answersThatStop } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson } from "../../app/person.tsx";
import { Page } from "../../ui/Page.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { useWords } from "../../ui/words.tsx";
import { CallHelp } from "./CallHelp.tsx";
import { rowKey } from "./rowWords.ts";
import styles from "./StopPage.module.css";
import { answerGiven, becauseOf, type Stop, stopReasons, wordsToSay } from "./stopReasons.ts";

interface SaidProps {
  readonly stop: Stop;
  readonly answers: Answers;
  readonly canChange: boolean;
}

/** The answers that led here, each with the way to say that it was a mistake. */
function Said({ stop, answers, canChange }: SaidProps) {
  const { t } = useWords();
  return (
    <section className={styles.said}>
      <h2>{t("stop.said")}</h2>
      <ul>
        {stop.said.map((reason) => (
          <li key={reason.linkId}>
            <span>
              {t(rowKey(reason.linkId))}
              <small>{t("stop.youSaid", { answer: answerGiven(reason, answers, t) })}</small>
            </span>
            {canChange && (
              <Link href={`/mistake/${reason.linkId}`} className={styles.mistake}>
                {t("stop.mistake")}
                <span className="hidden-visually">: {t(rowKey(reason.linkId))}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * Care first: the reason, the call, what to say. No exercise, and no way round.
 *
 * `answers`: those just given, where they could not be stored; then nothing leads on from here.
 */
export function StopPage({ answers: given }: { readonly answers?: Answers }) {
  const { t } = useWords();
  const state = usePerson();
  const answers = given ?? answersThatStop(state);
  const [card, setCard] = useState(false);
  const stop = stopReasons(answers, state.authored ?? now());
  const say = wordsToSay(stop, answers, t);
  // "Call now" is what the number below says.
  const advice = stop.advice.filter((key) => key !== "call-now").map((key) => t(`advice.${key}`));
  return (
    <div className={styles[stop.level]}>
      <Page headline={t(`stop.${stop.level}`)} size="hero">
        {advice.map((text) => (
          <p key={text} className={styles.advice}>
            {text}
          </p>
        ))}
        <p className={`lead ${styles.do}`}>{t(`stop.${stop.level}.do`)}</p>
        <ul className={styles.reasons}>
          {becauseOf(stop, t).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <CallHelp level={stop.advice.includes("call-now") ? "emergency" : "urgent"} />
        <section className={styles.say}>
          <h2>{t("stop.say")}</h2>
          <p>{t("stop.quote", { say })}</p>
          <button type="button" className={`btn ${styles.outline}`} onClick={() => setCard(true)}>
            {t("stop.card")}
          </button>
        </section>
        <Said stop={stop} answers={answers} canChange={given === undefined} />
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
