/** A Chromium to look at the program with: the one that is there, or Debian's. No download of a browser of our own. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { apt } from './apt.mjs'
import { step } from './steps.mjs'

/** A headless shell first: it draws no window, and a page costs it half of what it costs the whole browser. */
const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]
/** As Debian calls them; an older one of its releases has no shell. */
const packages = ['chromium-headless-shell', 'chromium']
const outsideThePath = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [process.env.CHROMIUM_PATH, ...places, ...outsideThePath].find((place) => place && existsSync(place)) ?? null
}

/** Find one, install Debian's when we may, or say what to do and stop. */
export function ensureChromium() {
  const mayInstall = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
  if (findChromium() === null && mayInstall()) step('安装 Debian 的 Chromium 和中文字体', installDebians)
  const found = findChromium()
  if (found) return found
  console.error(
    [
      '没有找到 Chromium 或 Chrome，浏览器里的测试没法跑。请任选一种办法：',
      '  · Debian：sudo apt-get install chromium-headless-shell fonts-noto-cjk（没有这个包就装 chromium）',
      '  · macOS/Windows：安装 Google Chrome',
      '  · 已装在别处：CHROMIUM_PATH=/路径/chromium npm test',
    ].join('\n'),
  )
  process.exit(1)
}

/** Why there is none now; nothing when there is one. Old lists may do, so a failed update is told only then. */
function installDebians() {
  const updated = apt('update')
  const failures = []
  for (const name of packages) {
    const failed = apt('install', '-y', '--no-install-recommends', name, 'fonts-noto-cjk')
    if (findChromium()) return undefined
    if (failed) failures.push(`apt-get install ${name} 没有成功：\n${failed}`)
  }
  const reasons = [
    updated && `apt-get update 没有成功：\n${updated}`,
    ...failures,
    failures.length === 0 && 'apt-get install 说装好了，可是哪里都没有 Chromium',
  ]
  return reasons.filter(Boolean).join('\n')
}
