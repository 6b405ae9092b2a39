import { useLocation } from "wouter";
import { useRecord } from "../../app/person.tsx";
import { tellNew } from "../../app/tellNew.ts";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";

/** Something is new, worse, or a fall: both screens of signs are asked again, one by one. */
export function SomethingNew() {
  const { t } = useWords();
  const record = useRecord();
  const [, go] = useLocation();
  const tell = useOnce(async () => {
    await tellNew(record);
    go("/check/plan/items");
  });
  return (
    <button type="button" className="btn btn-plain" onClick={tell}>
      {t("today.new")}
    </button>
  );
}
