import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PATH = process.env['PLANO_TEST_CHROMIUM'] ?? '/usr/bin/chromium'

/** The reason why browser tests are skipped, or undefined when there is a browser. */
export const WITHOUT_BROWSER = existsSync(PATH)
  ? undefined
  : `no Chromium at ${PATH}: PLANO_TEST_CHROMIUM says where it is`

export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: PATH,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
