/** A Chromium to look at the program with: the one that is there, or Debian's. No download of a browser of our own. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { step } from './steps.mjs'

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

export function findChromium() {
  return places.find((place) => place && existsSync(place)) ?? null
}

/** Find one, install Debian's when we may, or say what to do and stop. */
export function ensureChromium() {
  const found = findChromium()
  if (found) return found
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
  if (mayInstall) {
    step('安装 Debian 的 Chromium 和中文字体', () => {
      const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
      spawnSync('apt-get', ['update'], quiet)
      spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quiet)
    })
    const installed = findChromium()
    if (installed) return installed
  }
  console.error(
    [
      '没有找到 Chromium 或 Chrome，浏览器里的测试没法跑。请任选一种办法：',
      '  · Debian/Ubuntu：sudo apt-get install chromium fonts-noto-cjk',
      '  · macOS/Windows：安装 Google Chrome',
      '  · 已装在别处：CHROMIUM_PATH=/路径/chromium npm test',
    ].join('\n'),
  )
  process.exit(1)
}
