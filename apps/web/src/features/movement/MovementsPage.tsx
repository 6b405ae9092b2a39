import { catalogue, type MovementId } from "@ilio/care";
import { Link } from "wouter";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { icons } from "../figure/pictures.ts";
import { Still } from "../figure/Still.tsx";
import { useFetched } from "../figure/useFetched.ts";
import { LessonLine } from "../learn/lessons/LessonLine.tsx";
import { families, familyIds } from "./families.ts";
import styles from "./MovementsPage.module.css";
import { useBack, within } from "./within.ts";

/** Every movement there is, by families, each with its small picture and what it is for. */
export default function MovementsPage() {
  const { t } = useWordsWith("movement");
  const back = useBack("/");
  const pictures = useFetched("icons", icons);
  return (
    <Page headline={t("movementsPage.headline")} lead={t("movementsPage.lead")} bar={<StepBar onBack={back} />}>
      <LessonLine place="movements" />
      <div className={styles.families}>
        {familyIds.map((family) => (
          <section key={family} aria-labelledby={family}>
            <h2 id={family}>{t(`movementsPage.family.${family}`)}</h2>
            <ul>
              {families[family].map((id: MovementId) => (
                <li key={id}>
                  <Link href={`/movements/${id}`} state={within} className={styles.row}>
                    <span className={styles.icon}>
                      <Still svg={pictures?.[catalogue[id].poseId]} />
                    </span>
                    <span>
                      <b>{t(`movement.${id}.name`)}</b>
                      <span className={styles.purpose}>{t(`movement.${id}.purpose`)}</span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}
