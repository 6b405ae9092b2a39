import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// Only what hangs is cut off: on a loaded machine a screen may take long to come.
configure({ asyncUtilTimeout: 20_000 });

// The files of the app's tests share one page: each leaves it as it found it.
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  location.hash = "";
  localStorage.clear();
  sessionStorage.clear();
});
