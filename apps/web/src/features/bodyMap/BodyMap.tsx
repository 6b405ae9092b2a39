import { type Feeling, feelings } from "@ilio/care";
import { useState } from "react";
import { Choice } from "../../ui/Choice.tsx";
import { useWords } from "../../ui/words.tsx";
import { AreaList } from "./AreaList.tsx";
import styles from "./BodyMap.module.css";
import { FigureButtons } from "./FigureButtons.tsx";
import { type Marks, noMarks } from "./marks.ts";
import { useFeltWords } from "./useFeltWords.ts";

interface BodyMapProps {
  readonly marks: Marks;
  readonly onChange: (marks: Marks) => void;
}

/** Where is it? A picture to tap, or the same as a list. Pain and tingling are marked apart. */
export function BodyMap({ marks, onChange }: BodyMapProps) {
  const { t } = useWords();
  const felt = useFeltWords();
  const [feeling, setFeeling] = useState<Feeling>("pain");
  const [isList, setIsList] = useState(false);
  const options = feelings.map((value) => ({ value, label: t(`feeling.${value}`) }));
  return (
    <div className={styles.map}>
      <span id="map-feeling" className="hidden-visually">
        {t("map.feeling")}
      </span>
      <Choice
        name="map-feeling"
        labelledBy="map-feeling"
        form="chips"
        options={options}
        value={feeling}
        onChange={setFeeling}
      />
      <div className={styles.row}>
        <p className="note">{t("map.sides")}</p>
        <button type="button" className="btn btn-plain" onClick={() => setIsList(!isList)}>
          {t(isList ? "map.asPicture" : "map.asList")}
        </button>
      </div>
      {isList ? (
        <AreaList feeling={feeling} marks={marks} onChange={onChange} />
      ) : (
        <div className={styles.figures}>
          <FigureButtons view="front" feeling={feeling} marks={marks} onChange={onChange} />
          <FigureButtons view="back" feeling={feeling} marks={marks} onChange={onChange} />
        </div>
      )}
      <div className={styles.row}>
        <output>{marks.size === 0 ? t("map.nothing") : felt(marks)}</output>
        {marks.size > 0 && (
          <button type="button" className="btn btn-plain" onClick={() => onChange(noMarks)}>
            {t("map.clear")}
          </button>
        )}
      </div>
    </div>
  );
}
