import {
  massage,
  massageDoctorFirst,
  massageOffer,
  massagePreparations,
  massageReasonKey,
  massageTellings,
} from "@ilio/care";
import { authoredOf } from "@ilio/record";
import { Redirect, useLocation } from "wouter";
import { nextStop } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson } from "../../app/person.tsx";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { useWords, wordKey } from "../../ui/words.tsx";
import { LessonLine } from "../learn/lessons/LessonLine.tsx";
import styles from "./MassagePage.module.css";

/** A massage by a licensed therapist, as an offer: when to ask first, how to get ready, what to tell them. */
export default function MassagePage() {
  const { t } = useWords();
  const { answers, authored } = usePerson();
  const [, go] = useLocation();
  const next = nextStop(usePerson(), now());
  if (next !== "/answer" || authored === null) return <Redirect replace to={next} />;
  const { offered, because } = massageOffer(answers, authoredOf(authored));
  const list = (keys: readonly string[]) => (
    <ul className={styles.list}>
      {keys.map((key) => (
        <li key={key}>{t(wordKey(key))}</li>
      ))}
    </ul>
  );
  return (
    <Page headline={t("massage.name")} lead={t("massage.about")} bar={<StepBar onBack={() => go("/plan")} />}>
      <section className={styles.section}>
        <p className={offered === "yes" ? undefined : styles.first}>{t(`massage.offered.${offered}`)}</p>
        {because.length > 0 && list(because.map(({ key }) => massageReasonKey(key)))}
        <h2>{t("massage.doctorFirst")}</h2>
        {list(massageDoctorFirst.map((key) => `massage.doctor.${key}`))}
      </section>
      {offered !== "no" && (
        <>
          <section className={styles.section}>
            <h2>{t("massagePage.before")}</h2>
            {list(massagePreparations.map((key) => `massage.prepare.${key}`))}
            <h2>{t("massage.tellThem")}</h2>
            {list(massageTellings.map((key) => `massage.tell.${key}`))}
          </section>
          <section className={styles.section}>
            <p>{t("massage.dose")}</p>
            <p className="note">{t(`evidence.${massage.evidence.grade}`)}</p>
          </section>
        </>
      )}
      <LessonLine place="massage" />
    </Page>
  );
}
