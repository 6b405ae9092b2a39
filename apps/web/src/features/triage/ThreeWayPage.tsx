import type { Answers } from "@ilio/care";
import { type ReactNode, useRef, useState } from "react";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { useAllSeen } from "../../ui/useAllSeen.ts";
import { useWords } from "../../ui/words.tsx";
import { StopPage } from "./StopPage.tsx";
import styles from "./ThreeWayPage.module.css";
import type { Said } from "./useSaid.tsx";
import type { SaveRows } from "./useSaveRows.ts";

interface ThreeWayPageProps {
  readonly headline: string;
  readonly lead: string;
  readonly onBack: () => void;
  readonly said: Said;
  /** The rows of the list. Those not answered yet can be answered "no" at once, after all of them were on screen. */
  readonly ids: readonly string[];
  /** What else must be answered because of these answers, each row by itself. */
  readonly alsoAsked?: readonly string[];
  /** Is "no" offered for the whole list, or only for what is left after a first answer? */
  readonly noToAll?: boolean;
  /** Does an emergency wait for no other row? Only where the record takes a part of the screen for its whole. */
  readonly emergencyFirst?: boolean;
  /** Answers beside the rows; a sentence instead when one of them cannot be right. */
  readonly others?: () => Answers | string;
  readonly saving: SaveRows;
  /** The list. */
  readonly children: ReactNode;
}

/** A list of rows, each answered yes, no or not sure. Nothing is chosen for the person. */
export function ThreeWayPage(props: ThreeWayPageProps) {
  const { t } = useWords();
  const { said, ids, alsoAsked = [], saving } = props;
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const allSeen = useAllSeen(list);
  const open = [...ids, ...alsoAsked].filter((id) => said.final(id) === undefined);
  const unasked = ids.filter((id) => said.first[id] === undefined);
  const offersNo = allSeen && unasked.length > 0 && (props.noToAll === true || unasked.length < ids.length);

  const finish = async () => {
    const answers: Answers = said.finals([...ids, ...alsoAsked]);
    const isEmergency = props.emergencyFirst === true && saving.isEmergency(answers);
    setMissing(open.length > 0);
    if (open.length > 0 && !isEmergency) {
      document.querySelector(`[data-id="${open[0]}"]`)?.scrollIntoView({ block: "center" });
      return;
    }
    const others = isEmergency ? {} : (props.others?.() ?? {});
    if (typeof others === "string") return setProblem(others);
    await saving.save({ ...answers, ...others });
  };

  if (saving.unsavedStop !== null) return <StopPage answers={saving.unsavedStop} />;
  return (
    <Page
      headline={props.headline}
      size="question"
      lead={props.lead}
      bar={<StepBar onBack={props.onBack} />}
      sticky
      mat={
        <>
          <output>{missing && open.length > 0 && t("items.left", { count: open.length })}</output>
          {problem !== undefined && <p role="alert">{problem}</p>}
          <div className={styles.pair}>
            {offersNo && (
              <button type="button" className="btn btn-ground" onClick={() => said.sayNo(unasked)}>
                {t(unasked.length === ids.length ? "conditions.none" : "items.noToRest")}
              </button>
            )}
            <button type="button" className="btn btn-main" onClick={finish}>
              {t("app.goOn")}
            </button>
          </div>
        </>
      }
    >
      <div ref={list}>{props.children}</div>
    </Page>
  );
}
