import Taro from '@tarojs/taro'
import { fly, underWay } from './flight'
import { forgetLeaving } from './left'
import { fetchPageCode, sayHelpIsLate } from './page-code'
import { tabPath, tabs } from './tabs'

/** WeChat keeps ten pages; one more is refused. */
const DEEPEST = 10

/** How long help waits for another change of page to end before it goes all the same, in milliseconds. */
const HELP_PATIENCE = 1_500

/** After a tap on help nobody waits longer than this for its page, in milliseconds, without seeing the numbers. */
const HELP_LATE = 2_000

const HELP = '/pages/help/index'
/** A desk has no tabs, and begins at a page of its own. Asked for in each place, so that no other build holds a word of it. */
const HOME = process.env.XINLIN_H5 === 'desk' ? '/desk/pages/home/index' : '/pages/home/index'

const tabPages = process.env.XINLIN_H5 === 'desk' ? [] : tabs.map(({ name }) => `/${tabPath(name)}`)

export type Params = Readonly<Record<string, string>>

function urlOf(path: string, params: Params): string {
  const query = Object.entries(params)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return query ? `${path}?${query}` : path
}

const forward = (url: string) =>
  Taro.getCurrentPages().length >= DEEPEST ? Taro.redirectTo({ url }) : Taro.navigateTo({ url })

type Go = (url: string) => Promise<unknown>

/** The page's code first, on the web; then the page, unless something else was opened meanwhile. */
function toPage(url: string, go: Go) {
  return async (counts: () => boolean): Promise<unknown> => {
    if (process.env.TARO_ENV === 'h5') await fetchPageCode(url)
    return counts() ? go(url) : undefined
  }
}

/** On the web the shell says what happened to the page (src/web-shell.ts). */
function sayNotOpened(): void {
  if (process.env.TARO_ENV === 'h5') return
  void Taro.showToast({ title: '这一页没能打开，请再点一次', icon: 'none', duration: 2500 })
}

async function move(go: Parameters<typeof fly>[0]): Promise<void> {
  if (underWay()) return
  forgetLeaving()
  // Nothing is said where help was wanted meanwhile, and is on its way in its place.
  if (!(await fly(go)) && !underWay()) sayNotOpened()
}

/**
 * Go to a page by its path, whatever kind it is. `params` may only hold ids that say nothing about a person. Where it
 * cannot be opened the person is told and stays where they are.
 */
export async function openPage(path: string, params: Params = {}): Promise<void> {
  if (path === HELP) return openHelp()
  const page = Taro.getCurrentPages().at(-1)
  if (tabPages.includes(path)) {
    // A tab that stands in front already comes to nobody's front: there would be no arrival to wait for.
    if (!isPage(page, path)) await move(toPage(path, (url) => toTab(url, page)))
  } else await move(toPage(urlOf(path, params), forward))
}

/**
 * The web's router puts a tab in the place of the page in front, in the browser's history too. A page that somebody came
 * in by, from a code or a link, would be lost to the way back, which then leaves the program: its entry is doubled first.
 */
function toTab(url: string, from: { readonly route?: string } | undefined): Promise<unknown> {
  const cameInHere = Taro.getCurrentPages().length === 1 && !tabPages.some((tab) => isPage(from, tab))
  if (process.env.TARO_ENV === 'h5' && cameInHere) window.history.pushState(window.history.state, '')
  return Taro.switchTab({ url })
}

/** In the place of the page in front, to which nobody shall come back. */
export async function replacePage(path: string, params: Params = {}): Promise<void> {
  await move(toPage(urlOf(path, params), (url) => Taro.redirectTo({ url })))
}

/** Back to where the person came from; a page opened from a link or reloaded has nothing under it and goes to `tab`. */
export async function goBack(tab: string = HOME): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await move(() => Taro.navigateBack())
  else if (process.env.XINLIN_H5 === 'desk') await move(toPage(HOME, (url) => Taro.reLaunch({ url })))
  else await move(toPage(tab, (url) => Taro.switchTab({ url })))
}

/** Where a link leads that nothing answers to. */
export async function startOver(): Promise<void> {
  await move(toPage(HOME, (url) => Taro.reLaunch({ url })))
}

/** Over whatever is under way, and nothing stays under it to come back to: for whoever leaves in a hurry. */
export async function homeAtOnce(): Promise<void> {
  const ways: readonly Go[] = [(url) => Taro.reLaunch({ url }), (url) => Taro.switchTab({ url })]
  for (const go of ways) if (await fly(() => go(HOME))) return
}

let openingHelp = false

/**
 * Help opens from anywhere: over ten pages, over a change of page that hangs, and where one way is refused by the next.
 * Where its page does not come, the numbers do.
 * A tap on it while it stands in front changes nothing.
 */
export async function openHelp(): Promise<void> {
  if (openingHelp) return
  openingHelp = true
  let takeAway: () => void = () => undefined
  const late = setTimeout(() => {
    takeAway = sayHelpIsLate()
  }, HELP_LATE)
  try {
    await Promise.race([underWay(), new Promise((resolve) => setTimeout(resolve, underWay() ? HELP_PATIENCE : 0))])
    if (isPage(Taro.getCurrentPages().at(-1), HELP)) return
    const ways: readonly Go[] = [forward, (url) => Taro.redirectTo({ url }), (url) => Taro.reLaunch({ url })]
    for (const go of ways) if (await fly(toPage(HELP, go))) return takeAway()
  } finally {
    clearTimeout(late)
    openingHelp = false
  }
}

function isPage(page: { readonly route?: string } | undefined, path: string): boolean {
  return page?.route !== undefined && `/${page.route.replace(/^\/|\?.*$/g, '')}` === path
}
