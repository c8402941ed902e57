import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** A headless shell first: a page costs it half. */
const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The phone the look is drawn for. */
export const phoneSize = { width: 375, height: 812 }

/** The Chromium or Chrome of this machine: the one CHROMIUM_PATH names, or where one is usually put. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH || places.find((place) => existsSync(place))
  if (!executablePath) throw new Error('no Chromium or Chrome is found: install one, or name it in CHROMIUM_PATH')
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-component-update'],
  })
}
