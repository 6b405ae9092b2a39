import { cleanup } from "@testing-library/react";
import { afterEach, vi } from "vitest";

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
