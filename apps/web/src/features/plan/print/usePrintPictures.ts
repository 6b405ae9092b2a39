import { useEffect, useState } from "react";
import { loadPrintPictures, type PrintPictures } from "./printPictures.ts";

interface Loaded {
  readonly wanted: string;
  readonly attempt: number;
  readonly pictures: ReadonlyMap<string, PrintPictures>;
}

/** The pictures of a plan for paper. `ready` once each has come or failed; `again` asks for them once more. */
export function usePrintPictures(poseIds: readonly string[]) {
  // a text, so that a new list of the same poses asks for nothing
  const wanted = [...new Set(poseIds)].join(" ");
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    let isWanted = true;
    void loadPrintPictures(wanted.split(" ")).then((pictures) => {
      if (isWanted) setLoaded({ wanted, attempt, pictures });
    });
    return () => {
      isWanted = false;
    };
  }, [wanted, attempt]);
  const isOfThese = loaded?.wanted === wanted;
  const pictures: ReadonlyMap<string, PrintPictures> = isOfThese ? loaded.pictures : new Map();
  return {
    pictures,
    ready: isOfThese && loaded.attempt === attempt,
    missing: isOfThese ? wanted.split(" ").filter((id) => !pictures.has(id)).length : 0,
    again: () => setAttempt(attempt + 1),
  };
}
