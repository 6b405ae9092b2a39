import type { Claim } from "@ilio/care/claims";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { SourceList } from "../movement/SourceList.tsx";
import styles from "./ClaimPage.module.css";

/** Where it can be read, and what has no source: folded, since most people take our word. */
export function ClaimSources({ basis }: { readonly basis: Claim["basis"] }) {
  const { t } = useWordsWith("claims", "movement");
  const keys = basis.flatMap((each) => ("source" in each ? [each.source] : []));
  return (
    <details className={styles.sources}>
      <summary className="unfold">{t("movementPage.sources")}</summary>
      {keys.length === 0 ? <p>{t("claimPage.sources.none")}</p> : <SourceList keys={keys} />}
      {basis.some((each) => "ownChoice" in each) && <p>{t("claimPage.own")}</p>}
      {basis.some((each) => "recalled" in each) && <p>{t("claimPage.recalled")}</p>}
    </details>
  );
}
