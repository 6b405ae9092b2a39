import type { MovementId } from "@ilio/care";
import { usePerson, useRecord } from "../../app/person.tsx";
import { useWordsWith } from "../../app/useWordsWith.ts";
import styles from "./ThumbPair.module.css";

const thumbs = ["up", "down"] as const;

/** Two thumbs beside a movement of the session: one tap, never asked for. A second tap takes the word back. */
export function ThumbPair({ movement }: { readonly movement: MovementId }) {
  const { t } = useWordsWith("session");
  const record = useRecord();
  const said = usePerson().thumbs[movement];
  const name = t(`movement.${movement}.name`);
  return (
    <span className={styles.pair}>
      {thumbs.map((thumb) => (
        <button
          key={thumb}
          type="button"
          className="btn btn-second"
          aria-label={t(`after.thumb.${thumb}`, { name })}
          aria-pressed={said === thumb}
          onClick={() => record.append("thumb/1", { movement, thumb: said === thumb ? "none" : thumb })}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" className={`icon ${styles[thumb]}`}>
            <path d="M7.500 11 11.200 3.500c1.700 0 2.600 1.200 2.300 2.800L12.900 9.500h5a2 2 0 0 1 2 2.300l-1 6.500a2 2 0 0 1-2 1.700H7.500zM4 11h3.500v9H4z" />
          </svg>
        </button>
      ))}
    </span>
  );
}
