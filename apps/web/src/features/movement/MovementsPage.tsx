import { catalogue, type MovementId } from "@ilio/care";
import { useState } from "react";
import { Link } from "wouter";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { icons } from "../figure/pictures.ts";
import { Still } from "../figure/Still.tsx";
import { useFetched } from "../figure/useFetched.ts";
import { LessonLine } from "../learn/lessons/LessonLine.tsx";
import { FilterForm } from "./FilterForm.tsx";
import { type Family, families, familyIds } from "./families.ts";
import { isShown, noFilters } from "./filters.ts";
import styles from "./MovementsPage.module.css";
import { useBack, within } from "./within.ts";

/** Every movement there is, by families, each with its small picture and what it is for. */
export default function MovementsPage() {
  const { t } = useWordsWith("movement");
  const back = useBack("/");
  const pictures = useFetched("icons", icons);
  const [filters, setFilters] = useState(noFilters);
  const isCut = Object.values(filters).some((value) => value !== "any");
  const shownIn = (family: Family): readonly MovementId[] => families[family].filter((id) => isShown(id, filters));
  const shownFamilies = familyIds.filter((family) => shownIn(family).length > 0);
  const count = shownFamilies.flatMap(shownIn).length;
  return (
    <Page headline={t("movementsPage.headline")} lead={t("movementsPage.lead")} bar={<StepBar onBack={back} />}>
      <FilterForm filters={filters} onChange={setFilters} />
      <output>{isCut && t("movementsPage.count", { count })}</output>
      <LessonLine place="movements" />
      <div className={styles.families}>
        {shownFamilies.map((family) => (
          <section key={family} aria-labelledby={family}>
            <h2 id={family}>{t(`movementsPage.family.${family}`)}</h2>
            <ul>
              {shownIn(family).map((id) => (
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
