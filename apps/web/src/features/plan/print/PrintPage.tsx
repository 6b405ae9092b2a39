import { catalogue } from "@ilio/care";
import { useEffect, useRef, useState } from "react";
import { Redirect, useLocation } from "wouter";
import { nextStop } from "../../../app/gate.ts";
import { now } from "../../../app/now.ts";
import { usePerson } from "../../../app/person.tsx";
import { usePlan } from "../../../app/usePlan.ts";
import { StepBar } from "../../../ui/Bar.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PrintSheet } from "./PrintSheet.tsx";
import { usePrintPictures } from "./usePrintPictures.ts";
import { usePrintWords } from "./usePrintWords.ts";

/** The plan for paper: what is on screen is what is printed. A press prints once every picture has come or failed. */
export default function PrintPage() {
  const { t } = usePrintWords();
  const [, go] = useLocation();
  const state = usePerson();
  const made = usePlan();
  const { pictures, ready, missing, again } = usePrintPictures(
    made?.plan.items.map(({ movement }) => catalogue[movement].poseId) ?? [],
  );
  const [presses, setPresses] = useState(0);
  const printed = useRef(0);
  useEffect(() => {
    if (!ready || presses === printed.current) return;
    printed.current = presses;
    window.print();
  }, [ready, presses]);
  if (made === null) return <Redirect replace to={nextStop(state, now())} />;
  return (
    <Page
      headline={t("print.headline")}
      lead={t("print.lead")}
      bar={<StepBar onBack={() => go("/plan")} />}
      sticky
      mat={
        <>
          <output>
            {!ready && t("print.loading")}
            {ready && missing > 0 && t("print.missing", { count: missing })}
          </output>
          {ready && missing > 0 && (
            <button type="button" className="btn btn-ground" onClick={again}>
              {t("print.again")}
            </button>
          )}
          <button type="button" className="btn btn-main" onClick={() => setPresses(presses + 1)}>
            {t("print.do")}
          </button>
        </>
      }
    >
      <PrintSheet made={made} state={state} pictures={pictures} />
    </Page>
  );
}
