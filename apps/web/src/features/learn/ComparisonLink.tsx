import type { MouseEvent, ReactNode } from "react";
import { within } from "../movement/within.ts";

/**
 * A link to a comparison on the posture page. The router's own links put what follows a `?` before the `#`, where that page
 * does not look, so this one writes the address itself; the page behind it can go back to here.
 */
export function ComparisonLink({
  comparison,
  children,
}: {
  readonly comparison: string;
  readonly children: ReactNode;
}) {
  const href = `#/body?claim=${comparison}`;
  const open = (event: MouseEvent): void => {
    // a new tab, a download: as the browser does it
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    history.pushState(within, "", href);
    dispatchEvent(new HashChangeEvent("hashchange"));
  };
  return (
    <a href={href} onClick={open}>
      {children}
    </a>
  );
}
