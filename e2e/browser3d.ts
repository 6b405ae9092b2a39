import { type Browser, chromium } from "playwright-core";
import { chromiumArgs, chromiumPath } from "./browser.ts";

const noGraphics = new Set(["--disable-gpu", "--disable-software-rasterizer"]);

/** A browser that draws in 3D without a graphics card, with ANGLE's SwiftShader: slowly, and the same everywhere. */
export const launch3d = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: [
      ...chromiumArgs.filter((arg) => !noGraphics.has(arg)),
      ...["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"],
    ],
  });
