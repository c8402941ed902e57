import { openInJsdom, type ProgramInJsdom } from 'emulator'
import type { Route } from 'playwright-core'
import { eachCall } from '../each-call'
import type { World } from '../world'
import { now } from './cast'
import type { DrawnPage, Said, Scene, Shown } from './drawn-page'
import { answering } from './stage'

/** Opens a page as its scene has it, in the session of this cookie; taps that lead on from there are left to whoever opens it. */
export function openScene(
  world: World,
  cookie: string,
  { path }: Pick<DrawnPage, 'path'>,
  { query, stored = {}, cloud }: Pick<Scene, 'query' | 'stored' | 'cloud'> = {},
): Promise<ProgramInJsdom> {
  if (typeof cloud === 'string') throw new Error(`in jsdom the cloud answers: ${path}`)
  return openInJsdom({
    ...{ builtDir: 'dist/client', cloudUrl: world.cloud.url, cookie, agreedToPrivacy: true },
    path: query ? `${path}?${query}` : path,
    stored: Object.fromEntries(Object.entries(stored).map(([key, value]) => [`xinlin.${key}`, value])),
    clockAheadMs: now - Date.now(),
    ...(cloud && { fetch: saidFirst(cloud) }),
  })
}

/** As `Stage.find` finds it: glass-easel puts the component's own id before an element's. */
export function isShown(program: ProgramInJsdom, shown: Shown): boolean {
  const all = [...program.document.querySelectorAll('wx-page, wx-page *')]
  if ('id' in shown) return all.some(({ id }) => id.startsWith(shown.id) || id.includes(`--${shown.id}`))
  if ('label' in shown) return all.some((one) => one.getAttribute('aria-label') === shown.label)
  const { text } = shown
  return typeof text === 'string' ? program.text().includes(text) : text.test(program.text())
}

/** As a browser's route has it handled. */
function saidFirst(says: readonly Said[]): typeof fetch {
  const handled = eachCall(answering(says))
  return (address, init) => {
    const url = String(address)
    if (!url.includes('/call/')) return fetch(address, init)
    const asked = String(init?.body)
    const passOn = (body = asked) => fetch(address, { ...init, body })
    return new Promise((resolve, reject) => {
      const route = {
        request: () => ({ url: () => url, postDataJSON: () => JSON.parse(asked) }),
        fetch: ({ postData }: { readonly postData: string }) => passOn(postData),
        continue: async () => resolve(await passOn()),
        fulfill: async ({ json }: { readonly json: unknown }) => resolve(Response.json(json)),
      }
      handled(route as unknown as Route).catch(reject)
    })
  }
}
