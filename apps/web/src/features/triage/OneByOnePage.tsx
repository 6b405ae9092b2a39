import { ThreeWayList } from "../../ui/ThreeWayList.tsx";
import { useWords } from "../../ui/words.tsx";
import { checkedKey } from "./rowWords.ts";
import { ThreeWayPage } from "./ThreeWayPage.tsx";
import type { RowPageProps } from "./TickPage.tsx";
import { useSaid } from "./useSaid.tsx";

/** The rows of a screen one by one, each with how to check. */
export function OneByOnePage({ screen: { ids }, saving, onBack }: RowPageProps) {
  const { t } = useWords();
  const said = useSaid();
  return (
    <ThreeWayPage
      headline={t("items.headline")}
      lead={t("items.lead")}
      onBack={onBack}
      said={said}
      ids={ids}
      emergencyFirst
      saving={saving}
    >
      <ThreeWayList
        answers={said.first}
        onAnswer={said.say}
        rows={ids.map((id) => ({ id, text: t(checkedKey(id, "ask")), more: said.more(id) }))}
      />
    </ThreeWayPage>
  );
}
