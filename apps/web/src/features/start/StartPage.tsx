import { Link } from "wouter";
import { nextStop } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson } from "../../app/person.tsx";
import { StartBar } from "../../ui/Bar.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Page } from "../../ui/Page.tsx";
import { useWords } from "../../ui/words.tsx";
import styles from "./StartPage.module.css";

/** The first screen: two doors and one honest sentence. */
export function StartPage() {
  const { t } = useWords();
  const state = usePerson();
  return (
    <Page
      headline={t("start.headline")}
      size="hero"
      lead={t("start.honest")}
      bar={<StartBar />}
      mat={
        <>
          <Link href="/check/now" className={`${styles.door} ${styles.filled}`}>
            <span>
              <b>{t("door.now")}</b>
              {t("door.now.about")}
            </span>
            <Icon name="on" flips />
          </Link>
          <Link href={nextStop(state, now())} className={styles.door}>
            <span>
              <b>{t("door.plan")}</b>
              {t("door.plan.about")}
            </span>
            <Icon name="on" flips />
          </Link>
        </>
      }
    />
  );
}
