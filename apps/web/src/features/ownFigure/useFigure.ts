import type { FigureV1 } from "@ilio/record";
import { useRef, useState } from "react";
import { usePerson, useRecord } from "../../app/person.tsx";
import { changed, type FigureChange } from "./changed.ts";

/**
 * What the person has chosen, and what stores a choice: at once and whole. One that is still being stored is shown already, and
 * another one made meanwhile does not take it back.
 */
export function useFigure(): readonly [figure: FigureV1, choose: (change: FigureChange) => Promise<void>] {
  const record = useRecord();
  const { figure } = usePerson();
  const latest = useRef<FigureChange>({});
  const [underway, setUnderway] = useState<FigureChange>({});
  const show = (change: FigureChange) => {
    latest.current = change;
    setUnderway(change);
  };
  const choose = async (change: FigureChange) => {
    const said = { ...latest.current, ...change };
    show(said);
    try {
      await record.append("figure/1", changed(record.state().figure, said));
    } finally {
      // what could not be stored is told by the page's banner, and not shown as chosen
      if (latest.current === said) show({});
    }
  };
  return [changed(figure, underway), choose];
}
