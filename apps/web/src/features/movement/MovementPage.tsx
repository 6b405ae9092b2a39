import { catalogue, type MovementId, movementIds } from "@ilio/care";
import { useState } from "react";
import { Link } from "wouter";
import { usePlan } from "../../app/usePlan.ts";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { picturesOf } from "../figure/pictures.ts";
import { useFetched } from "../figure/useFetched.ts";
import { LessonLine } from "../learn/lessons/LessonLine.tsx";
import { mayTry } from "../session/alone.ts";
import { ForYou } from "./ForYou.tsx";
import { How } from "./How.tsx";
import { Known } from "./Known.tsx";
import { Ladder } from "./Ladder.tsx";
import { Mistakes } from "./Mistakes.tsx";
import { ModelSays } from "./ModelSays.tsx";
import styles from "./MovementPage.module.css";
import { movementWords } from "./movementWords.ts";
import { Safety } from "./Safety.tsx";
import { SideSwitch } from "./SideSwitch.tsx";
import { Thumbs } from "./Thumbs.tsx";
import { Watch } from "./Watch.tsx";
import { useBack, within } from "./within.ts";

const isMovement = (id: string): id is MovementId => (movementIds as readonly string[]).includes(id);

/** A movement by its id in the address: to watch and to read, not to do. */
export default function MovementPage({ id }: { readonly id: string }) {
  return isMovement(id) ? <OneMovement movement={id} /> : <NoSuch />;
}

function NoSuch() {
  const { t } = useWordsWith("movement");
  const back = useBack("/movements");
  return (
    <Page headline={t("movementPage.none")} lead={t("movementPage.none.lead")} bar={<StepBar onBack={back} />}>
      <p className={styles.links}>
        <Link href="/movements" state={within}>
          {t("movements.link")}
        </Link>
      </p>
    </Page>
  );
}

function OneMovement({ movement }: { readonly movement: MovementId }) {
  const { t } = useWordsWith("movement");
  const back = useBack("/movements");
  const made = usePlan();
  const { poseId, sides } = catalogue[movement];
  const pictures = useFetched(poseId, picturesOf);
  const [side, setSide] = useState<"left" | "right">("right");
  return (
    <Page
      headline={t(`movement.${movement}.name`)}
      lead={t(`movement.${movement}.purpose`)}
      bar={<StepBar onBack={back} />}
    >
      {made !== null && <ForYou movement={movement} made={made} />}
      <div className={styles.spread}>
        <div className={styles.stage}>
          {sides === "each" && <SideSwitch side={side} onChange={setSide} />}
          <Watch told={movementWords(movement)} pictures={pictures} side={side} poseId={poseId} />
        </div>
        <div>
          <How movement={movement} />
          <Mistakes poseId={poseId} pictures={pictures} side={side} />
          <Safety movement={movement} />
          <ModelSays movement={movement} side={sides === "each" ? side : "both"} />
          <Known movement={movement} />
          <LessonLine place={`movement:${movement}`} />
          <Ladder movement={movement} />
          {made !== null && <Thumbs movement={movement} />}
          <p className={styles.noStart}>{t("movementPage.noStart")}</p>
          <p className={styles.links}>
            {made !== null && mayTry(movement, made) && (
              <Link href={`/session/${movement}`}>{t("movementPage.try")}</Link>
            )}
            <Link href="/movements" state={within}>
              {t("movements.link")}
            </Link>
            {made !== null && <Link href="/plan">{t("answer.toPlan")}</Link>}
          </p>
        </div>
      </div>
    </Page>
  );
}
