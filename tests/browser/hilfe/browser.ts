import { chromium, type Browser } from 'playwright-core';
import { findeChromium, RAT } from '../../../scripts/finde-chromium.mjs';

/**
 * Flags for a quiet browser: nothing of its own on the network, and it runs in containers.
 * Every launch gets a new profile folder from Playwright.
 */
export const FLAGGEN: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium of this machine; throws with what to do where there is none. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findeChromium();
  if (!executablePath) throw new Error(RAT);
  return chromium.launch({ executablePath, headless: true, args: [...FLAGGEN] });
}
