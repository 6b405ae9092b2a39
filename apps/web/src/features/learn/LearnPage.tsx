import { useWordsWith } from "../../app/useWordsWith.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { useBack } from "../movement/within.ts";
import { ClaimTopics } from "./ClaimTopics.tsx";
import styles from "./LearnPage.module.css";

/** What there is to learn: each part is a section of its own. */
export function LearnPage() {
  const { t } = useWordsWith("claims");
  const back = useBack("/lessons");
  return (
    <Page headline={t("learnPage.headline")} lead={t("learnPage.lead")} bar={<StepBar onBack={back} />}>
      <ClaimTopics />
      <p className={`note ${styles.about}`}>{t("learnPage.about")}</p>
    </Page>
  );
}
