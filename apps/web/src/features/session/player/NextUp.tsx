import { useSessionWords } from "../sessionWords.ts";
import type { Player } from "./usePlayer.ts";

/** What comes after this movement. Its place depends on the screen: only one of two is ever shown. */
export function NextUp({ player, className }: { readonly player: Player; readonly className: string | undefined }) {
  const { t } = useSessionWords();
  const { next } = player.view;
  return (
    <span className={className}>
      {next === undefined ? t("session.next.none") : t("session.next", { name: t(`movement.${next.movement}.name`) })}
    </span>
  );
}
