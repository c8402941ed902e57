import type * as z from 'zod/mini'
import { askedAtDoor, deskHeader, sittingAtDesk, waitedAtDoor } from '#core/contracts/desk'
import type { Instant } from '#core/domain/time'
import { setClock } from './clock'
import { lookAt } from './look'
import type { Delivery } from './reply'

/** Who sits at this computer, as far as is known. The desk's web build alone has any of this. */
export type Seat =
  | { readonly state: 'unknown' }
  | { readonly state: 'in'; readonly until: Instant }
  /** `why`: what the door said. `was`: somebody sat here, and what they wrote is still on the page. */
  | { readonly state: 'out'; readonly why: string; readonly was: boolean }

let seat: Seat = { state: 'unknown' }
const listeners = new Set<() => void>()
let waiting: (() => void)[] = []
/** For whom this page was opened. */
let who: string | null = null

export const seatNow = (): Seat => seat

export function onSeat(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function become(next: Seat): void {
  seat = next
  if (next.state === 'in') {
    for (const go of waiting) go()
    waiting = []
  }
  for (const listener of listeners) listener()
}

/** Whatever the door answers; null where nothing came back. */
type Told = { readonly status: number; readonly body: Readonly<Record<string, unknown>> } | null

/** The page is opened anew, so that nothing of anybody's stays in it. */
const openAnew = (): void => window.location.replace(window.location.pathname)

async function post(path: string, body: object, patience = 15_000): Promise<Told> {
  const sent = Date.now()
  const silence = new AbortController()
  const enough = setTimeout(() => silence.abort(), patience)
  try {
    const headers = { 'content-type': 'application/json', [deskHeader]: path === '/door' ? '1' : (who ?? '1') }
    const init = { method: 'POST', headers, credentials: 'same-origin', signal: silence.signal } as const
    const response = await fetch(`/desk-call${path}`, { ...init, body: JSON.stringify(body) })
    const told = (await response.json()) as Readonly<Record<string, unknown>>
    if (typeof told.at === 'number') setClock(told.at, sent, Date.now())
    return { status: response.status, body: told }
  } catch {
    return null
  } finally {
    clearTimeout(enough)
  }
}

/** Why nobody sits here as far as is known: nobody could be asked. */
export const unreachable: readonly string[] = ['desk-closed', 'desk-away']

/** Nobody sits here any more: the page stays as it is, and waits for whoever signs in again. */
function leaveOut(why: unknown): Promise<void> {
  // Where nobody could be asked before, what is said now is the reason.
  if (seat.state !== 'out' || unreachable.includes(seat.why)) {
    const was = seat.state === 'in' || (seat.state === 'out' && seat.was)
    become({ state: 'out', why: typeof why === 'string' ? why : 'desk-none', was })
  }
  return new Promise((go) => waiting.push(go))
}

/**
 * What a function answers, once the same person sits here. Of a 401 nothing was done: it is sent again, however long it takes
 * them to sign in; where somebody else does, the page begins anew and it is not sent.
 */
export async function deliverAtDesk(folder: string, message: object, patience: number): Promise<Delivery> {
  for (;;) {
    const told = await post(`/call/${folder}`, message, patience)
    if (told === null) return { arrived: false, reason: 'offline' }
    if (told.status === 200) return { arrived: true, result: told.body.result }
    // In another window somebody else signed in: what is written here is not theirs.
    if (told.body.refusal === 'desk-other') openAnew()
    if (told.status !== 401) return { arrived: false, reason: 'unavailable' }
    await leaveOut(told.body.refusal)
  }
}

/** What the door says, as the contract has it; null for anything else. */
function valueOf<Schema extends z.ZodMiniType>(schema: Schema, told: Told): z.output<Schema> | null {
  return told?.status === 200 ? lookAt(schema, told.body.value) : null
}

type Shown = z.output<typeof askedAtDoor>

/** Nobody touched this computer for long: it is covered, and the next code that is asked for ends the session. */
export function rest(): void {
  if (seat.state !== 'out') void leaveOut('desk-rested')
}

/** A code to show; null where there is none to be had now. */
export const askForCode = async (): Promise<Shown | null> => valueOf(askedAtDoor, await post('/door', { door: 'ask' }))

/** How it stands with it; null where nobody can be asked. */
export async function waitAtDoor(): Promise<string | null> {
  return valueOf(waitedAtDoor, await post('/door', { door: 'wait' }))?.state ?? null
}

/** Who sits here is asked as the program opens, and once they signed in. */
export async function lookWhoSits(): Promise<void> {
  const told = await post('/door', { door: 'look' })
  const value = valueOf(sittingAtDesk, told)
  if (value !== null) {
    if (who !== null && who !== value.who) return openAnew()
    who = value.who
    become({ state: 'in', until: value.until })
  }
  if (told?.status === 401) void leaveOut(told.body.refusal)
  // Nobody can be asked: until now the page had stayed empty. Whoever sits here already goes on.
  else if (value === null && seat.state === 'unknown') {
    void leaveOut(told?.body.refusal === 'desk-closed' ? 'desk-closed' : 'desk-away')
  }
}

/** Signs out. */
export async function leaveDesk(): Promise<void> {
  await post('/door', { door: 'leave' })
  openAnew()
}
