import { confirmComputer, lookAtComputer } from '#core/contracts/computers'
import { deskHeader } from '#core/contracts/desk'
import type { AnswerOf, AnyOperation, InputOf } from '#core/contracts/operation'
import type { Attempt } from '#core/domain/attempts/attempt'
import { asProgram } from './sealing'
import { valueOf } from './value-of'
import { anAttempt, type Browser, type World } from './world'

export interface Told {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  readonly headers: Headers
}

/** Somebody else's request, or one of ours sent wrongly. */
export interface Sending {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string | null>>
  readonly body?: string
}

export const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36'

/** A browser at a desk, with the cookie it holds. */
export function aDesk(world: World, cookie: string | null = null) {
  let held = cookie
  const { url } = world.cloud
  async function send(path: string, body: unknown, wrongly: Sending = {}): Promise<Told> {
    const headers: Record<string, string | null> = {
      ...{ origin: url, [deskHeader]: '1', 'content-type': 'application/json', 'user-agent': windows, cookie: held },
      ...wrongly.headers,
    }
    const given = Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))
    const method = wrongly.method ?? 'POST'
    const response = await fetch(`${url}/desk-call${path}`, {
      ...{ method, headers: Object.fromEntries(given) },
      ...(method === 'GET' ? {} : { body: wrongly.body ?? JSON.stringify(body) }),
    })
    const [set] = response.headers.getSetCookie()
    if (set) held = set.split(';')[0]?.endsWith('=') ? null : (set.split(';')[0] ?? null)
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: JSON.parse(text) as Told['body'] }
  }
  const door = (question: string, wrongly?: Sending) => send('/door', { door: question }, wrongly)
  /** An event of any kind, as the program would send it: what it would read, or `{ status, refusal }` where nobody sits here. */
  async function reach(folder: string, given: object, wrongly?: Sending): Promise<Readonly<Record<string, unknown>>> {
    const { event, open } = asProgram(folder, given)
    const { status, body } = await send(`/call/${folder}`, event, wrongly)
    if (status !== 200) return { status, refusal: body.refusal }
    const { at: _, told: _number, ...answer } = open(body.result) as Record<string, unknown>
    return answer
  }
  return {
    send,
    door,
    reach,
    cookie: () => held,
    hold: (other: string | null) => {
      held = other
    },
    async ask() {
      const { body } = await door('ask')
      return body.value as { readonly code: string; readonly match: string; readonly until: number }
    },
    wait: async () => ((await door('wait')).body.value as { readonly state: string }).state,
    /** The answer as a program reads it; `{ status, refusal }` where nobody sits here. */
    async call<Op extends AnyOperation>(operation: Op, input: InputOf<Op>, attempt?: Attempt, wrongly?: Sending) {
      const [folder = '', action] = operation.name.split('.')
      const begun = operation.write ? { attempt: attempt ?? anAttempt(world.cloud.clock.now()) } : {}
      const answer: unknown = await reach(folder, { action, input, ...begun }, wrongly)
      return answer as AnswerOf<Op> | { readonly status: number; readonly refusal: unknown }
    },
  }
}
export type Desk = ReturnType<typeof aDesk>

/** The phone looks at the code and says yes. */
export async function sayYes(phone: Browser, code: string): Promise<void> {
  valueOf(await phone.call(lookAtComputer, { code }))
  valueOf(await phone.call(confirmComputer, { code }))
}

/** Signed in, as anybody would do it. */
export async function aSeat(world: World, phone: Browser): Promise<Desk> {
  const desk = aDesk(world)
  const { code } = await desk.ask()
  await sayYes(phone, code)
  const state = await desk.wait()
  if (state !== 'confirmed') throw new Error(state)
  return desk
}
