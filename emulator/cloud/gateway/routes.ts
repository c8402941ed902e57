import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Functions } from '../functions/functions'
import type { MiniProgram } from '../openapi/api'
import type { Outbox } from '../openapi/outbox'
import { answerStorage } from '../storage/answer'
import { type Storage, storagePath } from '../storage/storage'
import { type AdminOptions, answerAdmin } from '../wire/admin'
import { answerJson, answerRefusal } from './answer'
import { answerCall } from './call'
import { isAddressedToUs, isFromUs } from './origin'
import { answerPeople } from './people'
import { answerSession } from './session'
import { openidOf, type Person, type Sessions } from './sessions'
import type { SiteServer } from './site'
import { answerSubscribe } from './subscribe'

export interface Routes {
  admin: AdminOptions
  functions: Functions
  sessions: Sessions
  people: readonly Person[]
  sites: SiteServer
  outbox: Outbox
  miniProgram: Pick<MiniProgram, 'templates'>
  storage: Storage
  log(line: object): void
}

/** Everything the one port answers: server SDKs, browsers, pages. */
export async function route(request: IncomingMessage, response: ServerResponse, routes: Routes): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://local')
  const { method } = request
  if (!isAddressedToUs(request)) return answerRefusal(response, 403, -501008, 'this host name is not ours')
  if (pathname === '/admin') {
    if (method !== 'POST') return answerJson(response, 405, { errMsg: 'admin:fail only POST' })
    // No page has business here; a server SDK sends no Origin.
    if (request.headers.origin !== undefined) return answerRefusal(response, 403, -501008, 'not for browsers')
    return answerAdmin(request, response, routes.admin)
  }
  if (pathname.startsWith('/call/') || pathname === '/session' || pathname === '/subscribe') {
    if (!isFromUs(request)) return answerRefusal(response, 403, -501008, 'another website may not call')
    if (pathname === '/session') return answerSession(request, response, routes.sessions, routes.people)
    if (method !== 'POST' && !(method === 'GET' && pathname === '/subscribe')) {
      return answerRefusal(response, 405, -501007, 'only POST')
    }
    const openid = async () => openidOf(await routes.sessions.of(request, response))
    if (pathname === '/subscribe') return answerSubscribe(request, response, openid, routes.outbox, routes.miniProgram)
    return answerCall(request, response, pathname.slice('/call/'.length), openid, routes.functions)
  }
  if (pathname.startsWith(storagePath)) return answerStorage(request, response, routes.storage)
  if (method !== 'GET' && method !== 'HEAD') return answerJson(response, 405, { errMsg: 'only GET' })
  if (routes.people.length > 0 && answerPeople(pathname, response, routes.people)) return
  await answerSite(request, response, pathname, routes)
}

async function answerSite(request: IncomingMessage, response: ServerResponse, pathname: string, routes: Routes) {
  const found = routes.sites.find(pathname)
  if (!found) return answerJson(response, 404, { errMsg: 'not found' })
  if ('redirect' in found) {
    response.writeHead(302, { location: found.redirect }).end()
    return
  }
  // A page is where a browser gets its session: its first calls come several at once and must be one person's.
  if (found.file.endsWith('.html')) await routes.sessions.of(request, response)
  routes.sites.send(request, response, found.file)
}
