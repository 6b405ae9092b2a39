import { noteSaved, putOffCopy, today } from "../../app/copies.ts";
import { putOffDays } from "../../app/copiesDue.ts";
import type { FileProblem } from "../../app/copiesFile.ts";
import { keepInFile, stopFile, writeAgain } from "../../app/copiesWrite.ts";
import { useRecord } from "../../app/person.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import type { Said } from "./bringBack.ts";
import { download } from "./files.ts";

const saidOf = (problem: FileProblem | null): readonly Said[] => [
  { key: problem === null ? "copy.written" : `copy.problem.${problem}` },
];

/** What a person can do about copies; each says what came of it, also that it failed. */
export function useCopyActions(onSaid: (said: readonly Said[]) => void) {
  const record = useRecord();
  const act = useOnce(async (work: () => Promise<readonly Said[]>) => {
    try {
      onSaid(await work());
    } catch (problem) {
      console.warn("copy: expected to save or write it, got", problem);
      onSaid([{ key: "copy.notSaved" }]);
    }
  });
  return {
    save: () =>
      act(async () => {
        // counted first: what is stored meanwhile may not be in it
        const count = record.count();
        download(`ilio-record-${today()}.json`, await record.exportFile());
        await noteSaved(record, count);
        return [{ key: "data.saved" }];
      }),
    choose: () =>
      act(async () => {
        const written = await keepInFile(record, "ilio-record.json");
        return written === "noneChosen" ? [] : saidOf(written);
      }),
    write: () => act(async () => saidOf(await writeAgain(record))),
    stop: () =>
      act(async () => {
        await stopFile(record);
        return [{ key: "copy.stopped" }];
      }),
    later: () =>
      act(async () => {
        await putOffCopy(record);
        return [{ key: "copy.later.done", values: { days: putOffDays } }];
      }),
  };
}
