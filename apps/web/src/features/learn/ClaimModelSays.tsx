import { type ClaimModel, type FactReference, factChange } from "@ilio/care/claims";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { spoken } from "../movement/factLines.ts";
import { ownKey } from "../movement/ownKey.ts";
import styles from "./ClaimPage.module.css";
import { ComparisonLink } from "./ComparisonLink.tsx";
import { LengthLine } from "./LengthLine.tsx";

/** What the body model computes for a claim, or why it has nothing to say. */
export function ClaimModelSays({ model }: { readonly model: ClaimModel }) {
  const { t } = useWordsWith("claims", "movement");
  return (
    <section className={`${styles.part} ${styles.model}`}>
      <h2>{t("movementPage.model")}</h2>
      {"none" in model ? (
        <p>{t(`claimPage.noModel.${model.none}`)}</p>
      ) : (
        <>
          <dl className={styles.facts}>
            {byMoments(model.facts).map((facts) => (
              <SameMoments key={facts[0].at} facts={facts} />
            ))}
          </dl>
          <p className="note">{t("claimPage.model.line")}</p>
          <p className="note">{t("movementPage.model.about")}</p>
          {model.comparison !== undefined && (
            <p className={styles.all}>
              <ComparisonLink comparison={model.comparison}>{t("claimPage.model.compare")}</ComparisonLink>
            </p>
          )}
        </>
      )}
    </section>
  );
}

type Facts = readonly [FactReference, ...FactReference[]];

/** Facts that compare the same two moments stand together. */
function byMoments(facts: Facts): readonly Facts[] {
  const groups = new Map<string, Facts>();
  for (const fact of facts) {
    const name = `${fact.at} ${fact.against}`;
    const group = groups.get(name);
    groups.set(name, group === undefined ? [fact] : [...group, fact]);
  }
  return [...groups.values()];
}

function SameMoments({ facts }: { readonly facts: Facts }) {
  const { t } = useWordsWith("claims", "movement");
  const [{ at, against }] = facts;
  return (
    <div>
      <dt>
        {t("claimPage.model.pair", { at: t(`claimPage.moment.${at}`), against: t(`claimPage.moment.${against}`) })}
      </dt>
      {facts.map((fact) => (
        <OneFact key={fact.muscle} fact={fact} />
      ))}
    </div>
  );
}

function OneFact({ fact }: { readonly fact: FactReference }) {
  const { t } = useWordsWith("claims", "movement");
  const { changePercent, place } = factChange(fact);
  const { way, share, percent } = spoken(changePercent);
  return (
    <dd>
      <LengthLine {...place} />
      {t("claimPage.model.way", {
        way,
        muscle: t(ownKey(`movementPage.muscle.${fact.muscle}`)),
        share: t(`movementPage.share.${share}`),
      })}{" "}
      {way !== "same" && (
        <span className={`note ${styles.percent}`}>{t("movementPage.model.percent", { percent })}</span>
      )}
    </dd>
  );
}
