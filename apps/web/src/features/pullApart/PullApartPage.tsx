import { useWordsWith } from "../../app/useWordsWith.ts";
import { MainBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import styles from "./PullApart.module.css";
import { PullApartList } from "./PullApartList.tsx";
import type { PullApart } from "./usePullApart.ts";

/** Before the answer, once: answers that pull apart. It holds nobody up; what stays open is said on the answer page too. */
export function PullApartPage({ pullApart: { open, keepBoth, goOn } }: { readonly pullApart: PullApart }) {
  const { t } = useWordsWith("answer");
  const on = useOnce(goOn);
  return (
    <Page
      headline={t(open.length > 1 ? "pullApart.more" : "pullApart.headline")}
      lead={t("pullApart.lead")}
      bar={<MainBar />}
      sticky
      mat={
        <button type="button" className="btn btn-main" onClick={on}>
          {t("pullApart.goOn")}
        </button>
      }
    >
      <PullApartList list={open} keepBoth={keepBoth} />
      <p className={styles.meanwhile}>{t("pullApart.meanwhile")}</p>
    </Page>
  );
}
