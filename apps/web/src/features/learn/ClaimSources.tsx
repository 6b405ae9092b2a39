import { sources } from "@ilio/care";
import type { Claim } from "@ilio/care/claims";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { sourceHref } from "../movement/sourceHref.ts";
import styles from "./ClaimPage.module.css";

/** Where it can be read, and what has no source: folded, since most people take our word. */
export function ClaimSources({ basis }: { readonly basis: Claim["basis"] }) {
  const { t } = useWordsWith("claims", "movement");
  const keys = basis.flatMap((each) => ("source" in each ? [each.source] : []));
  return (
    <details className={styles.sources}>
      <summary className="unfold">{t("movementPage.sources")}</summary>
      {keys.length === 0 ? (
        <p>{t("claimPage.sources.none")}</p>
      ) : (
        <ul>
          {keys.map((key) => {
            const { citation, where } = sources[key];
            const href = sourceHref(where);
            return (
              <li key={key}>
                {href === null ? (
                  `${citation} (${where})`
                ) : (
                  <a href={href} target="_blank" rel="noreferrer">
                    {citation}
                  </a>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {basis.some((each) => "ownChoice" in each) && <p>{t("claimPage.own")}</p>}
      {basis.some((each) => "recalled" in each) && <p>{t("claimPage.recalled")}</p>}
    </details>
  );
}
