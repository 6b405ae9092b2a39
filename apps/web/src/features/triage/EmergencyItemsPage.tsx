import { type Answer, type EmergencyId, emergencyIds } from "@ilio/care";
import { useRef, useState } from "react";
import { useLocation } from "wouter";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { ThreeWayList } from "../../ui/ThreeWayList.tsx";
import { useAllSeen } from "../../ui/useAllSeen.ts";
import { useWords } from "../../ui/words.tsx";
import { AskOnceMore } from "./AskOnceMore.tsx";
import type { Door } from "./afterEmergency.ts";
import { StopPage } from "./StopPage.tsx";
import { useSaveEmergency } from "./useSaveEmergency.ts";

type Said = Readonly<Partial<Record<EmergencyId, Answer>>>;

/** The emergency rows one by one, each with how to check. "Not sure" is asked once more before it counts. */
export function EmergencyItemsPage({ params }: { readonly params: { readonly door: Door } }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const [first, setFirst] = useState<Said>({});
  const [second, setSecond] = useState<Said>({});
  const [missing, setMissing] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const allSeen = useAllSeen(list);
  const { save, unsavedStop } = useSaveEmergency(params.door);

  /** The answer that counts: after a "not sure", the second one. */
  const said = (id: EmergencyId): Answer | undefined => (first[id] === "notSure" ? second[id] : first[id]);
  const open = emergencyIds.filter((id) => said(id) === undefined);
  const unasked = emergencyIds.filter((id) => first[id] === undefined);

  const finish = async () => {
    const firstOpen = open[0];
    const anyYes = emergencyIds.some((id) => said(id) === "yes");
    if (firstOpen !== undefined && !anyYes) {
      setMissing(true);
      document.querySelector(`[data-id="${firstOpen}"]`)?.scrollIntoView({ block: "center" });
      return;
    }
    const answered = emergencyIds.flatMap((id) => {
      const answer = said(id);
      return answer === undefined ? [] : [[id, answer] as const];
    });
    await save(Object.fromEntries(answered));
  };

  if (unsavedStop !== null) return <StopPage answers={unsavedStop} />;
  return (
    <Page
      headline={t("items.headline")}
      size="question"
      lead={t("items.lead")}
      bar={<StepBar onBack={() => go(`/check/${params.door}`)} />}
      sticky
      mat={
        <>
          <output>{missing && open.length > 0 && t("items.left", { count: open.length })}</output>
          {unasked.length > 0 && unasked.length < emergencyIds.length && allSeen && (
            <button
              type="button"
              className="btn btn-ground"
              onClick={() => setFirst({ ...Object.fromEntries(unasked.map((id) => [id, "no" as const])), ...first })}
            >
              {t("items.noToRest")}
            </button>
          )}
          <button type="button" className="btn btn-main" onClick={finish}>
            {t("app.goOn")}
          </button>
        </>
      }
    >
      <ThreeWayList
        ref={list}
        answers={first}
        onAnswer={(id, answer) => setFirst({ ...first, [id]: answer })}
        rows={emergencyIds.map((id) => ({
          id,
          text: t(`emergency.${id}.ask`),
          more: first[id] === "notSure" && (
            <AskOnceMore id={id} value={second[id]} onAnswer={(answer) => setSecond({ ...second, [id]: answer })} />
          ),
        }))}
      />
    </Page>
  );
}
