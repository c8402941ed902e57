import Taro from '@tarojs/taro'
import { fly, underWay } from './flight'
import { tabPath, tabs } from './tabs'

/** WeChat keeps ten pages; one more is refused. */
const DEEPEST = 10

/** How long help waits for another change of page to end before it goes all the same, in milliseconds. */
const HELP_PATIENCE = 1_500

const HELP = '/pages/help/index'
const HOME = '/pages/home/index'

const tabPages = tabs.map(({ name }) => `/${tabPath(name)}`)

export type Params = Readonly<Record<string, string>>

function urlOf(path: string, params: Params): string {
  const query = Object.entries(params)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return query ? `${path}?${query}` : path
}

function forward(url: string): Promise<unknown> {
  return Taro.getCurrentPages().length >= DEEPEST ? Taro.redirectTo({ url }) : Taro.navigateTo({ url })
}

/** On the web the shell says what happened to the page (src/web-shell.ts). */
function sayNotOpened(): void {
  if (process.env.TARO_ENV === 'h5') return
  void Taro.showToast({ title: '这一页没能打开，请再点一次', icon: 'none', duration: 2500 })
}

async function move(go: () => Promise<unknown>): Promise<void> {
  if (underWay()) return
  if (!(await fly(go))) sayNotOpened()
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
    if (!isPage(page, path)) await move(() => Taro.switchTab({ url: path }))
  } else await move(() => forward(urlOf(path, params)))
}

/** In the place of the page in front, to which nobody shall come back. */
export async function replacePage(path: string, params: Params = {}): Promise<void> {
  await move(() => Taro.redirectTo({ url: urlOf(path, params) }))
}

/** Back to where the person came from; a page opened from a link or reloaded has nothing under it and goes to `tab`. */
export async function goBack(tab: string = HOME): Promise<void> {
  await move(() => (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.switchTab({ url: tab })))
}

/** Where a link leads that nothing answers to. */
export async function startOver(): Promise<void> {
  await move(() => Taro.reLaunch({ url: HOME }))
}

let openingHelp = false

/**
 * Help opens from anywhere: over ten pages, over a change of page that hangs, and where one way is refused by the next.
 * A tap on it while it stands in front changes nothing.
 */
export async function openHelp(): Promise<void> {
  if (openingHelp) return
  openingHelp = true
  try {
    await Promise.race([underWay(), new Promise((resolve) => setTimeout(resolve, underWay() ? HELP_PATIENCE : 0))])
    if (isPage(Taro.getCurrentPages().at(-1), HELP)) return
    const ways = [forward, (url: string) => Taro.redirectTo({ url }), (url: string) => Taro.reLaunch({ url })]
    for (const go of ways) if (await fly(() => go(HELP))) return
  } finally {
    openingHelp = false
  }
}

function isPage(page: { readonly route?: string } | undefined, path: string): boolean {
  return page?.route !== undefined && `/${page.route.replace(/^\/|\?.*$/g, '')}` === path
}
