import type { OpenPage } from './pages/page'
import type { Dialogs } from './phone/dialogs'

/** What left the program: a card for a chat, or a post to the timeline. */
export interface Shared {
  readonly kind: 'message' | 'timeline'
  readonly from: 'menu' | 'button'
  readonly title: string
  /** Where it leads: a path with its query for a card; for a post always the page it came from. */
  readonly path: string
  readonly imageUrl: string | undefined
}

/** The button that was pressed, as the program gets it. */
export interface ShareTarget {
  readonly id: string
  readonly dataset: Record<string, unknown>
}

interface Answer {
  title?: string
  path?: string
  query?: string
  imageUrl?: string
  promise?: Promise<Answer>
}

/** How long WeChat waits for a promise before it takes what was answered at once. */
const patienceMs = 3000

/**
 * Passing a page on: WeChat's `···` offers what the page in front has a handler for, a post to the timeline only beside
 * a card; `<button open-type="share">` makes a card. Whoever drives the program finds it in `outside.shared`.
 */
export class Sharing {
  constructor(
    private readonly front: () => OpenPage | undefined,
    private readonly programTitle: () => string,
    private readonly dialogs: Dialogs,
    private readonly shared: Shared[],
  ) {}

  offers(): Shared['kind'][] {
    const has = (name: string) => typeof this.front()?.caller[name] === 'function'
    if (!has('onShareAppMessage')) return []
    return has('onShareTimeline') ? ['message', 'timeline'] : ['message']
  }

  async openMenu(): Promise<void> {
    const words = { message: '转发给朋友', timeline: '分享到朋友圈' }
    const offers = this.offers()
    const chosen = await this.dialogs.ask<Shared['kind'] | null>({
      look: 'sheet',
      label: '更多',
      body: offers.length === 0 ? ['当前页面未设置分享'] : [],
      buttons: [...offers.map((kind) => ({ text: words[kind], value: kind })), { text: '取消', value: null }],
      dismissed: null,
    })
    if (chosen) await this.share(chosen, 'menu')
  }

  async share(kind: Shared['kind'], from: Shared['from'], target?: ShareTarget): Promise<void> {
    const page = this.front()
    if (!page) return
    const { route, query } = page.address
    const handler = kind === 'message' ? 'onShareAppMessage' : 'onShareTimeline'
    const given = await settled((page.call(handler, { from, target }) ?? {}) as Answer)
    const path = kind === 'message' ? (given.path ?? withQuery(route, queryText(query))) : undefined
    this.shared.push({
      kind,
      from,
      title: given.title ?? this.programTitle(),
      path: path ?? withQuery(route, given.query ?? queryText(query)),
      imageUrl: given.imageUrl,
    })
    this.dialogs.showToast(kind === 'message' ? '已转发' : '已发表', 'success', false, 1500)
  }
}

async function settled({ promise, ...atOnce }: Answer): Promise<Answer> {
  if (!promise) return atOnce
  const late = new Promise<Answer>((resolve) => setTimeout(() => resolve(atOnce), patienceMs))
  return { ...atOnce, ...(await Promise.race([promise, late])) }
}

const queryText = (query: Record<string, string>) =>
  Object.entries(query)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')

const withQuery = (route: string, query: string) => (query ? `/${route}?${query}` : `/${route}`)
