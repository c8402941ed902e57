import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerConsole, type Console, isForConsole } from '../console/answer'
import type { Functions } from '../functions/functions'
import type { MiniProgram } from '../openapi/api'
import type { Outbox } from '../openapi/outbox'
import type { PhoneCodes } from '../openapi/phone-codes'
import { answerStorage } from '../storage/answer'
import { type Storage, storagePath } from '../storage/storage'
import { type AdminOptions, answerAdmin } from '../wire/admin'
import { SenderLeft } from '../wire/body'
import { answerMethods, answerRefusal, reasonOf } from './answer'
import { answerCall } from './call'
import { answerFiles, filesPath } from './files'
import { answerForwarded, wasForwarded } from './forwarded'
import { accessTo, answerHttpAccess, type HttpAccess } from './http-access'
import { breakOf } from './malformed'
import type { Noise } from './noise'
import { hostsOf, isFromUs, isOurs } from './origin'
import { setPageHeaders } from './page-headers'
import { answerPeople } from './people'
import { answerPhoneNumber } from './phone-number'
import type { Reload } from './reload'
import { answerSession } from './session'
import { openidOf, type Person, type Sessions } from './sessions'
import type { SiteServer } from './site'
import { answerSubscribe } from './subscribe'
import { isDecodable, readTarget, type Target } from './target'

export interface Routes {
  admin: AdminOptions
  functions: Functions
  sessions: Sessions
  people: readonly Person[]
  /** Null: pages stay as they are. */
  reload: Reload | null
  sites: SiteServer
  httpAccess: readonly HttpAccess[]
  outbox: Outbox
  phoneCodes: Pick<PhoneCodes, 'issue'>
  miniProgram: Pick<MiniProgram, 'templates'>
  storage: Storage
  console: Console | null
  /** Told of whatever is refused or fails. */
  noise: Noise
}

/**
 * Everything the one port answers: server SDKs, browsers, pages. What is refused leaves a line that says where and why
 * and holds nothing that was sent.
 */
export async function route(request: IncomingMessage, response: ServerResponse, routes: Routes): Promise<void> {
  const target = readTarget(request)
  const where = target === null ? 'gateway' : roomOf(target.pathname)
  response.once('close', () => {
    const { method } = request
    const status = response.statusCode
    if (response.headersSent && status >= 400) {
      const level = status === 404 ? 'info' : 'warn'
      if (status < 500) routes.noise({ level, where, method, status, reason: reasonOf(response) })
    } else if (!request.complete) routes.noise({ level: 'warn', where, method, ...breakOf(response) })
  })
  try {
    await answer(request, response, target, routes)
  } catch (error) {
    if (error instanceof SenderLeft || error === request.errored) return void response.destroy()
    routes.noise({ level: 'error', where, fault: error instanceof Error ? error.stack : String(error) })
    if (response.headersSent) response.destroy()
    else answerRefusal(response, 500, -501001, 'resource system error')
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, target: Target | null, routes: Routes) {
  const { method } = request
  setPageHeaders(response)
  if (wasForwarded(request)) return answerForwarded(request, response)
  const hosts = hostsOf(request)
  if (target === null) return answerRefusal(response, 400, -501007, 'the target is no path')
  if (hosts.length !== 1) return answerRefusal(response, 400, -501007, 'there must be one Host')
  if (![...hosts, target.host ?? hosts[0]].every((host) => host !== undefined && isOurs(host))) {
    return answerRefusal(response, 403, -501008, 'this host name is not ours')
  }
  const { pathname } = target
  if (pathname.startsWith(storagePath)) return answerStorage(request, response, routes.storage)
  if (!isDecodable(pathname)) return answerRefusal(response, 400, -501007, 'the path is not percent-encoded text')
  if (pathname === '/admin') {
    if (method !== 'POST') return answerMethods(response, 'POST')
    // No page has business here; a server SDK sends no Origin.
    if (request.headers.origin !== undefined) return answerRefusal(response, 403, -501008, 'not for browsers')
    return answerAdmin(request, response, routes.admin)
  }
  if (pathname === '/phone-number') {
    if (!isFromUs(request)) return answerRefusal(response, 403, -501008, 'another website may not call')
    if (method !== 'POST') return answerMethods(response, 'POST')
    return answerPhoneNumber(request, response, routes.phoneCodes)
  }
  if (pathname.startsWith('/call/') || pathname === '/session' || pathname === '/subscribe') {
    if (!isFromUs(request)) return answerRefusal(response, 403, -501008, 'another website may not call')
    const reads = method === 'GET' && !pathname.startsWith('/call/')
    if (method !== 'POST' && !reads) {
      return answerMethods(response, pathname.startsWith('/call/') ? 'POST' : 'GET, POST')
    }
    if (pathname === '/session') return answerSession(request, response, routes.sessions, routes.people)
    const openid = () => openidOf(routes.sessions.of(request, response))
    if (pathname === '/subscribe') return answerSubscribe(request, response, openid, routes.outbox, routes.miniProgram)
    return answerCall(request, response, pathname.slice('/call/'.length), openid, routes.functions)
  }
  if (pathname.startsWith(filesPath)) {
    if (!isFromUs(request)) return answerRefusal(response, 403, -501008, 'another website may not call')
    if (method !== 'POST') return answerMethods(response, 'POST')
    return answerFiles(request, response, openidOf(routes.sessions.of(request, response)), routes.storage)
  }
  const access = accessTo(routes.httpAccess, pathname)
  // Whose page asks is the function's to look at, as it is on CloudBase.
  if (access) return answerHttpAccess(request, response, target, access, routes.functions)
  if (isForConsole(pathname)) return answerConsole(request, response, target, routes.console)
  if (method !== 'GET' && method !== 'HEAD') return answerMethods(response, 'GET, HEAD')
  if (routes.people.length > 0 && answerPeople(pathname, response, routes.people)) return
  if (routes.reload?.answer(pathname, response)) return
  await answerSite(request, response, target, routes)
}

async function answerSite(request: IncomingMessage, response: ServerResponse, target: Target, routes: Routes) {
  const found = routes.sites.find(target.pathname)
  if (!found) return answerRefusal(response, 404, -501007, 'there is no such page')
  if ('redirect' in found) {
    response.writeHead(302, { location: found.redirect + target.search }).end()
    return
  }
  // A page is where a browser gets its session: its first calls come several at once and must be one person's.
  if (found.file.endsWith('.html')) routes.sessions.of(request, response)
  routes.sites.send(request, response, found.file)
}

/** What of a path a log may hold: the room it leads to. */
const roomOf = (pathname: string): string =>
  rooms.find((room) => pathname === room || pathname.startsWith(`${room}/`)) ?? 'site'

const rooms = [
  '/admin',
  '/call',
  '/files',
  '/phone-number',
  '/session',
  '/subscribe',
  '/console',
  storagePath.slice(0, -1),
]
