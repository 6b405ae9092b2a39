import { TenSlider } from "./TenSlider.tsx";
import { useWords } from "./words.tsx";

interface NrsSliderProps {
  /** NRS-11: 0 no pain, 10 the worst; null until the person touches it. */
  readonly value: number | null;
  readonly onChange: (nrs: number) => void;
  readonly labelledBy: string;
}

/** Numeric pain rating. */
export function NrsSlider({ value, onChange, labelledBy }: NrsSliderProps) {
  const { t } = useWords();
  return (
    <TenSlider
      value={value}
      onChange={onChange}
      labelledBy={labelledBy}
      word={value === null ? t("nrs.unset") : t("nrs.word", { nrs: value })}
      less={t("nrs.less")}
      more={t("nrs.more")}
      low={t("nrs.none")}
      high={t("nrs.worst")}
    />
  );
}
