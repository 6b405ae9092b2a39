import { useLocation } from "wouter";

/** Given to a link inside the app, so that the page behind it can go back to wherever that link stands. */
export const within = { within: true } as const;

/** Did a link of another page of the app lead here? */
export const isFromWithin = (): boolean => (history.state as { readonly within?: unknown } | null)?.within === true;

/** Back to the page that led here; to `parent` for someone who came by an address of their own. */
export function useBack(parent: string): () => void {
  const [, go] = useLocation();
  return () => {
    if (isFromWithin()) history.back();
    else go(parent);
  };
}
