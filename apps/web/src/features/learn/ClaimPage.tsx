import { type Claim, claimOf } from "@ilio/care/claims";
import { Link } from "wouter";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { useBack, within } from "../movement/within.ts";
import { ClaimModelSays } from "./ClaimModelSays.tsx";
import { ClaimNeighbours } from "./ClaimNeighbours.tsx";
import styles from "./ClaimPage.module.css";
import { ClaimSources } from "./ClaimSources.tsx";
import { claimKey } from "./claimKey.ts";

/** A claim by its id in the address: what is said, and what is known of it. */
export function ClaimPage({ id }: { readonly id: string }) {
  const claim = claimOf(id);
  return claim === undefined ? <NoSuch /> : <OneClaim claim={claim} />;
}

function NoSuch() {
  const { t } = useWordsWith("claims");
  const back = useBack("/learn");
  return (
    <Page headline={t("claimPage.none")} lead={t("claimPage.none.lead")} bar={<StepBar onBack={back} />}>
      <p className={styles.all}>
        <Link href="/learn">{t("claimPage.all")}</Link>
      </p>
    </Page>
  );
}

function OneClaim({ claim }: { readonly claim: Claim }) {
  const { t } = useWordsWith("claims");
  const back = useBack("/learn");
  const say = (part: string) => t(claimKey(`claim.${claim.id}.${part}`));
  return (
    <Page headline={say("said")} size="question" bar={<StepBar onBack={back} />}>
      <div className={styles.verdict}>
        <p>{t(`claimPage.verdict.${claim.verdict}`)}</p>
        {claim.unsafe && <p className={styles.unsafe}>{t("claimPage.unsafe")}</p>}
      </div>
      <div className={styles.spread}>
        <section className={styles.part}>
          <h2>{t("claimPage.finds")}</h2>
          <p>{say("finds")}</p>
        </section>
        <ClaimModelSays model={claim.model} />
        <section className={styles.part}>
          <h2>{t(claim.verdict === "supported" ? "claimPage.holds" : "claimPage.instead")}</h2>
          <p>{say("instead")}</p>
        </section>
        <section className={styles.part}>
          <h2>{t("claimPage.so")}</h2>
          <p>{say("so")}</p>
          {claim.movement !== undefined && (
            <p className={styles.all}>
              <Link href={`/movements/${claim.movement}`} state={within}>
                {t("claimPage.movement", { name: t(`movement.${claim.movement}.name`) })}
              </Link>
            </p>
          )}
        </section>
        <ClaimSources basis={claim.basis} />
      </div>
      <ClaimNeighbours claim={claim} />
    </Page>
  );
}
