import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { Icon } from "./Icon.tsx";
import styles from "./Sheet.module.css";
import { useWords } from "./words.tsx";

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet over the page. The platform's own dialog keeps focus inside and gives it back. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Layout effect: its cleanup runs while the dialog still stands in the page, and only then can close() give focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.top}>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="btn" onClick={onClose} aria-label={t("app.close")}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  );
}
