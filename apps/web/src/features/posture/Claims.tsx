import { Link } from "wouter";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { within } from "../movement/within.ts";
import { type Claim, claims } from "./claims.ts";
import styles from "./PosturePage.module.css";

/** What is often said of postures, as comparisons that are ready. */
export function Claims({ now, onShow }: { readonly now: Claim | undefined; readonly onShow: (claim: Claim) => void }) {
  const { t } = useWordsWith("body");
  return (
    <section className={styles.claims}>
      <h2>{t("bodyPage.claims")}</h2>
      <div>
        {claims.map((claim) => (
          <button
            key={claim.id}
            type="button"
            className="btn btn-ground"
            aria-pressed={now?.id === claim.id}
            onClick={() => onShow(claim)}
          >
            {t(`bodyPage.claim.${claim.id}`)}
          </button>
        ))}
      </div>
      <p className={styles.more}>
        <Link href="/learn" state={within}>
          {t("bodyPage.claims.more")}
        </Link>
      </p>
    </section>
  );
}
