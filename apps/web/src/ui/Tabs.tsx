import type { WordKey } from "@ilio/words";
import { Link, useLocation } from "wouter";
import { Icon, type IconName } from "./Icon.tsx";
import styles from "./Tabs.module.css";
import { useWords } from "./words.tsx";

const tabs: readonly { readonly href: string; readonly icon: IconName; readonly word: WordKey }[] = [
  { href: "/", icon: "today", word: "tab.today" },
  { href: "/plan", icon: "plan", word: "tab.plan" },
  { href: "/answer", icon: "answer", word: "tab.answer" },
  { href: "/data", icon: "data", word: "tab.data" },
];

/** The four places of someone who has a plan. On a desk they stand in the top bar. */
export function Tabs() {
  const { t } = useWords();
  const [path] = useLocation();
  return (
    <nav className={styles.tabs} data-covers aria-label={t("tab.label")}>
      {tabs.map(({ href, icon, word }) => (
        <Link key={href} href={href} aria-current={path === href ? "page" : undefined}>
          <Icon name={icon} />
          {t(word)}
        </Link>
      ))}
    </nav>
  );
}
