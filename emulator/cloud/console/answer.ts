import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerRefusal } from '../gateway/answer'
import { isFromUs } from '../gateway/origin'
import { SiteServer } from '../gateway/site'
import type { Target } from '../gateway/target'
import { answerApi, refuse } from './api'
import { answerExport } from './export'
import type { ConsoleParts } from './operation'

/** The console of one cloud. */
export interface Console {
  parts: ConsoleParts
  page: SiteServer
}

const root = '/console'

/** Null when no page was built for it: then there is no console at all. */
export const openConsole = (pageDir: string | undefined, parts: ConsoleParts): Console | null =>
  pageDir === undefined ? null : { parts, page: new SiteServer([{ path: root, dir: pageDir }], (html) => html) }

export const isForConsole = (pathname: string): boolean => pathname === root || pathname.startsWith(`${root}/`)

/** Everything under `/console`: the page, its operations, exports. Nothing but our own pages and tools may ask. */
export async function answerConsole(
  request: IncomingMessage,
  response: ServerResponse,
  { pathname, search }: Target,
  opened: Console | null,
): Promise<void> {
  if (!opened) return answerNoPage(response)
  const { parts, page } = opened
  const [area, ...rest] = pathname.slice(root.length + 1).split('/')
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (area === 'api' || area === 'export') {
    if (!isFromUs(request)) return refuse(response, 403, '只有本地云自己的页面可以用控制台。')
    if (area === 'export' ? !isRead : request.method !== 'POST') return answerMethod(response, area)
    if (area === 'api') return answerApi(request, response, rest.join('/'), parts)
    return answerExport(request, response, rest.join('/'), new URLSearchParams(search), parts)
  }
  if (!isRead) return answerMethod(response, 'page')
  const found = page.find(pathname)
  if (!found) return answerNoPage(response)
  if ('redirect' in found) return void response.writeHead(302, { location: found.redirect + search }).end()
  page.send(request, response, found.file)
}

const answerNoPage = (response: ServerResponse) => answerRefusal(response, 404, -501007, 'there is no such page')

function answerMethod(response: ServerResponse, area: 'api' | 'export' | 'page'): void {
  response.setHeader('allow', area === 'api' ? 'POST' : 'GET, HEAD')
  refuse(response, 405, '不能用这种方法请求。')
}
