import { type SourceKey, sources } from "@ilio/care";
import styles from "./SourceList.module.css";
import { sourceHref } from "./sourceHref.ts";

/** Who found it and when, each as a link where it can be read. */
export function SourceList({ keys }: { readonly keys: readonly SourceKey[] }) {
  return (
    <ul className={styles.sources}>
      {keys.map((key) => {
        const { citation, where } = sources[key];
        const href = sourceHref(where);
        return (
          <li key={key}>
            {href === null ? (
              `${citation} (${where})`
            ) : (
              <a href={href} target="_blank" rel="noreferrer">
                {citation}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
