import Taro from '@tarojs/taro'
import { deliverAtDesk } from './desk-seat'
import type { Delivery } from './reply'
import type { Sealing } from './seal/sealing'

/** Longer than any function may run (20 s) would leave somebody staring at a button. */
const PATIENCE = 15_000

export interface Message {
  readonly action: string
  readonly input: unknown
  readonly seal?: Sealing['sent']
  readonly attempt?: unknown
}

/** One thing to be done, or several to be read. */
type Event = Message | { readonly calls: readonly Message[] }

/** The one way out of the program. Never rejects. */
export function deliver(functionName: string, message: Event, patience = PATIENCE): Promise<Delivery> {
  if (process.env.XINLIN_H5 === 'desk') return deliverAtDesk(functionName, message, patience)
  const answer = process.env.TARO_ENV === 'h5' ? overHttp(functionName, message) : overWeChat(functionName, message)
  return Promise.race([answer, silence(patience)])
}

function silence(patience: number): Promise<Delivery> {
  return new Promise((resolve) => setTimeout(() => resolve({ arrived: false, reason: 'offline' }), patience))
}

async function overWeChat(name: string, data: Event): Promise<Delivery> {
  try {
    const { result } = await Taro.cloud.callFunction({ name, data })
    return { arrived: true, result }
  } catch (error) {
    return { arrived: false, reason: cameFromCloud(error) ? 'unavailable' : 'offline' }
  }
}

/** CloudBase's own codes lie below −400000 (−404011 function failed, −501xxx, −504xxx); the client's network ones above. */
function cameFromCloud(error: unknown): boolean {
  const code = (error as { errCode?: unknown } | null)?.errCode
  return typeof code === 'number' && code < -400_000
}

async function overHttp(name: string, message: Event): Promise<Delivery> {
  let response: Response
  try {
    response = await fetch(`/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(message),
    })
  } catch {
    return { arrived: false, reason: 'offline' }
  }
  try {
    const reply = (await response.json()) as { result?: unknown } | null
    return reply && 'result' in reply
      ? { arrived: true, result: reply.result }
      : { arrived: false, reason: 'unavailable' }
  } catch {
    return { arrived: false, reason: 'unavailable' }
  }
}
