import { lookAtServed, type Served } from './cloud/new-version'
import { giveUpFlight } from './navigation/flight'

/** The web only: a page whose code cannot be had. Without a word the tap that wanted it would do nothing. */

/** What is known of why; `unknown` while nobody has found out. */
type Why = Served | 'unknown'

const sentences: Record<Why, string> = {
  unknown: '求助页还没有打开',
  newer: '网页有新版本，刷新一下就能接着用',
  same: '这一页没能打开，请过一会儿再点一次',
  offline: '网络好像断了，这一页没能打开',
}

/** Stays as long as these do: a word that goes by itself in milliseconds, one with something to press until it is. */
const SHORT = 4000

const className = 'xinlin-missing-page'

export const isMissingCode = (reason: unknown): boolean =>
  (reason as { name?: string } | null)?.name === 'ChunkLoadError'

let explaining = false

const numbersStand = (): boolean => document.querySelector(`.${className} a`) !== null

/** For somebody whose help has not come yet: the numbers meanwhile. To be called once it came: they go. */
export function showNumbers(): () => void {
  if (!numbersStand()) show('unknown', true)
  return removeBar
}

/** `wanted` is the page's path; whoever wanted help gets the numbers in its place, before anything is found out. */
export async function explainMissingPage(reason: unknown, wanted: string): Promise<void> {
  if (!isMissingCode(reason)) return
  if (/pages\/(help|calm)\//.test(wanted)) showNumbers()
  if (explaining) return
  explaining = true
  giveUpFlight()
  try {
    const served = await lookAtServed()
    show(served, numbersStand())
  } finally {
    explaining = false
  }
}

/** After a step that was refused since the program and a function are of two releases: the newer one, where there is one. */
export async function offerNewer(): Promise<void> {
  if ((await lookAtServed()) === 'newer') show('newer', numbersStand())
}

function removeBar(): void {
  for (const bar of document.querySelectorAll(`.${className}`)) bar.remove()
}

/** The numbers stand at the lower end, so that a word more above them leaves them where a thumb is on its way to. */
function show(why: Why, helpWanted: boolean): void {
  removeBar()
  const bar = document.createElement('div')
  bar.className = className
  bar.setAttribute('role', 'alert')
  bar.append(line(sentences[why]))
  if (why === 'newer') bar.append(button('load-new-version', '刷新', () => window.location.reload()))
  if (helpWanted) bar.append(line('现在需要帮助，请打 ', '12356', '；有生命危险，请打 ', '120', ' 或 ', '110', '。'))
  if (why === 'newer' || helpWanted) bar.append(button('close-missing-page', '关闭', () => bar.remove()))
  else setTimeout(() => bar.remove(), SHORT)
  document.body.append(bar)
}

/** Digits alone become links that dial. */
function line(...pieces: readonly string[]): HTMLElement {
  const element = document.createElement('div')
  for (const piece of pieces) {
    const isNumber = /^\d+$/.test(piece)
    const part = document.createElement(isNumber ? 'a' : 'span')
    if (isNumber) part.setAttribute('href', `tel:${piece}`)
    part.textContent = piece
    element.append(part)
  }
  return element
}

function button(id: string, words: string, onClick: () => void): HTMLElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.id = id
  element.textContent = words
  element.addEventListener('click', onClick)
  return element
}
