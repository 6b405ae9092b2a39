import { claimParts, claims, topicIds } from "@ilio/care/claims";
import { useId, useState } from "react";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { Icon } from "../../ui/Icon.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { claimKey } from "./claimKey.ts";
import { findClaims } from "./findClaims.ts";
import styles from "./LearnPage.module.css";
import { useOpenTopics } from "./useOpenTopics.ts";

/** Every statement by topics, folded so that one sees all topics at once; a search unfolds what it finds. */
export function ClaimTopics() {
  const { t } = useWordsWith("claims");
  const [wanted, setWanted] = useState("");
  const [open, setOpen] = useOpenTopics();
  const field = useId();
  const searches = wanted.trim() !== "";
  const found = findClaims(claims, wanted, ({ id }) =>
    claimParts.map((part) => t(claimKey(`claim.${id}.${part}`))).join(" "),
  );
  return (
    <>
      <div className={styles.find}>
        <label htmlFor={field}>{t("learnPage.search")}</label>
        <input
          id={field}
          type="search"
          autoComplete="off"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <output className="note">{searches && t("learnPage.found", { n: found.length })}</output>
      </div>
      {topicIds.map((topic) => {
        const shown = found.filter((claim) => claim.topic === topic);
        if (shown.length === 0) return null;
        return (
          <details
            key={topic}
            className={styles.topic}
            open={searches || open.has(topic)}
            onToggle={(event) => {
              if (!searches) setOpen(topic, event.currentTarget.open);
            }}
          >
            <summary>
              <h2>{t(claimKey(`learnPage.topic.${topic}`))}</h2>
              <Icon name="on" />
              <span className="note">{t("learnPage.count", { n: shown.length })}</span>
            </summary>
            <ClaimList claims={shown} />
          </details>
        );
      })}
    </>
  );
}
