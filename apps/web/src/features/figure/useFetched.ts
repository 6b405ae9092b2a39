import { useEffect, useState } from "react";

/** What is fetched for an id: undefined on the way, null when there is none; never what belongs to the id before. */
export function useFetched<T>(id: string, load: (id: string) => Promise<T | null>): T | null | undefined {
  const [found, setFound] = useState<{ readonly id: string; readonly value: T | null }>();
  useEffect(() => {
    let wanted = true;
    void load(id).then((value) => {
      if (wanted) setFound({ id, value });
    });
    return () => {
      wanted = false;
    };
  }, [id, load]);
  return found?.id === id ? found.value : undefined;
}
