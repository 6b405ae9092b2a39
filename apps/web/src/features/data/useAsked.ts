import { useEffect, useState } from "react";

/** The answer of the browser, asked once when the component is first drawn; null until it comes. */
export function useAsked<T>(ask: () => Promise<T>): T | null {
  const [answer, setAnswer] = useState<T | null>(null);
  useEffect(() => {
    let isLeft = false;
    const listen = async (): Promise<void> => {
      const given = await ask();
      if (!isLeft) setAnswer(given);
    };
    void listen();
    return () => {
      isLeft = true;
    };
  }, [ask]);
  return answer;
}
