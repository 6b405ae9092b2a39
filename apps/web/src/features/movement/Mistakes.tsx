import type { Side } from "@ilio/care";
import type { Part } from "@ilio/words";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { Icon } from "../../ui/Icon.tsx";
import { mistakesOf, type Pictures } from "../figure/pictures.ts";
import { Still } from "../figure/Still.tsx";
import { useFetched } from "../figure/useFetched.ts";
import styles from "./Mistakes.module.css";
import page from "./MovementPage.module.css";
import { ownKey } from "./ownKey.ts";

interface MistakesProps {
  readonly poseId: string;
  /** Where its words are, beside those of this screen. */
  readonly part?: Part;
  readonly pictures: Pictures | null | undefined;
  readonly side: Side;
}

/** The common mistakes, each beside how it should be: told apart by a sign and a word, not by colour. */
export function Mistakes({ poseId, part = "movement", pictures, side }: MistakesProps) {
  const { t } = useWordsWith<Part>("movement", part);
  const mistakes = useFetched(poseId, mistakesOf);
  return (
    <section className={page.part}>
      <h2>{t("movementPage.avoid")}</h2>
      {mistakes === null && <p>{t("movementPage.avoid.none")}</p>}
      <ul className={styles.mistakes}>
        {mistakes?.map(({ id, key, svg, right }) => (
          <li key={id}>
            <div className={styles.pair} aria-hidden="true">
              <div>
                <Still svg={right ?? pictures?.svg[key]} side={side} />
                <p className={styles.sign}>
                  <Icon name="check" />
                  {t("movementPage.likeThis")}
                </p>
              </div>
              <div>
                <Still svg={svg} side={side} />
                <p className={`${styles.sign} ${styles.not}`}>
                  <Icon name="close" />
                  {t("movementPage.notLikeThis")}
                </p>
              </div>
            </div>
            <p>{t(ownKey(`pose.${poseId}.mistake.${id}`))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
