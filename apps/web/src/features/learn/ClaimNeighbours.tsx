import { type Claim, claimsOf } from "@ilio/care/claims";
import { Link } from "wouter";
import { useWordsWith } from "../../app/useWordsWith.ts";
import styles from "./ClaimPage.module.css";
import { claimKey } from "./claimKey.ts";

/** The claims before and after this one in its topic. They take its place, so that Back leads to the list. */
export function ClaimNeighbours({ claim }: { readonly claim: Claim }) {
  const { t } = useWordsWith("claims");
  const topic = claimsOf(claim.topic);
  const here = topic.indexOf(claim);
  const neighbours = [
    ["before", topic[here - 1]],
    ["next", topic[here + 1]],
  ] as const;
  return (
    <nav className={styles.neighbours} aria-label={t("claimPage.nav")}>
      <h2>{t(claimKey(`learnPage.topic.${claim.topic}`))}</h2>
      <ul>
        {neighbours.map(
          ([way, other]) =>
            other !== undefined && (
              <li key={way}>
                <Link
                  href={`/learn/claim/${other.id}`}
                  replace
                  state={history.state as unknown}
                  className={styles.neighbour}
                >
                  <span className={`note ${styles.way}`}>{t(`claimPage.${way}`)}</span>{" "}
                  <span className={styles.said}>{t(claimKey(`claim.${other.id}.said`))}</span>
                </Link>
              </li>
            ),
        )}
      </ul>
      <p className={styles.all}>
        <Link href="/learn">{t("claimPage.all")}</Link>
      </p>
    </nav>
  );
}
