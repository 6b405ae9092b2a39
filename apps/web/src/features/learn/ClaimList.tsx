import type { Claim } from "@ilio/care/claims";
import { Link } from "wouter";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { within } from "../movement/within.ts";
import { claimKey } from "./claimKey.ts";
import styles from "./LearnPage.module.css";

/** Statements with their verdicts, each leading to its page. */
export function ClaimList({ claims }: { readonly claims: readonly Claim[] }) {
  const { t } = useWordsWith("claims");
  return (
    <ul className={styles.claims}>
      {claims.map(({ id, verdict, unsafe }) => (
        <li key={id}>
          <Link href={`/learn/claim/${id}`} state={within} className={styles.claim}>
            <span className={styles.said}>{t(claimKey(`claim.${id}.said`))}</span>{" "}
            <span className={styles.verdict}>{t(`claimPage.verdict.${verdict}`)}</span>{" "}
            {unsafe && <span className={styles.unsafe}>{t("claimPage.unsafe.row")}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
