import { useHistoryWords } from "./useHistoryWords.ts";

interface SheetEndProps {
  /** What is missing, or nothing. */
  readonly problem: string;
  readonly onSave: () => void;
  /** Left out where there is nothing to delete yet. */
  readonly onDelete?: (() => void) | undefined;
}

/** The foot of a sheet that changes an entry. */
export function SheetEnd({ problem, onSave, onDelete }: SheetEndProps) {
  const { t } = useHistoryWords();
  return (
    <>
      <output>{problem}</output>
      <button type="button" className="btn btn-main" onClick={onSave}>
        {t("app.save")}
      </button>
      {onDelete !== undefined && (
        <button type="button" className="btn btn-second" onClick={onDelete}>
          {t("history.delete")}
        </button>
      )}
    </>
  );
}
