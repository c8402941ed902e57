/**
 * The web only, where a page's code is fetched when it is first opened. Fetched before the address moves: a page that
 * cannot be had must not be in the address, or a reload would end on nothing.
 */

/** What Taro's web build leaves on the window. */
interface WebConfig {
  readonly routes?: readonly {
    readonly path: string
    readonly load?: (context: undefined, params: undefined) => readonly [Promise<unknown>, unknown, unknown]
  }[]
}

let onMissing: (reason: unknown, url: string) => void = () => undefined

/** Who tells the person; told beside the failure, which whoever wanted the page still gets. */
export function whenPageIsMissing(tell: typeof onMissing): void {
  onMissing = tell
}

let onHelpLate: () => () => void = () => () => undefined

/** Who shows the numbers to somebody whose help has not come yet; answers with how they go again. */
export function whenHelpIsLate(show: typeof onHelpLate): void {
  onHelpLate = show
}

export const sayHelpIsLate = (): (() => void) => onHelpLate()

export async function fetchPageCode(url: string): Promise<void> {
  const { routes } = (Reflect.get(window, '__taroAppConfig') ?? {}) as WebConfig
  const path = url.replace(/^\/|\?.*$/g, '')
  try {
    await routes?.find((route) => route.path === path)?.load?.(undefined, undefined)[0]
  } catch (reason) {
    onMissing(reason, url)
    throw reason
  }
}
