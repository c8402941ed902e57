// @vitest-environment jsdom
// The emulator brings jsdom, and the lock file lays it where this finds it.
import { QueryClient, QueryClientProvider, QueryObserver } from '@tanstack/react-query'
import { act, createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { listMyAssessments } from '#core/contracts/assessments'
import { operation } from '#core/contracts/operation'
import type { Decision } from '#core/domain/decision'
import { noteHere } from '../../src/cloud/carry-out'
import { type Doing, useDoing } from '../../src/cloud/use-doing'
import { aWire } from '../support/wire'

const taro = vi.hoisted(() => ({ cloud: {} as { callFunction?: unknown }, getRandomValues: undefined as unknown }))
vi.mock('@tarojs/taro', () => ({ default: taro }))
const wire = aWire(taro)

const wish = operation({
  name: 'room.wish',
  from: 'phone',
  write: true,
  perDay: 9,
  access: ['resident'],
  answer: 'public',
  input: z.object({ for: z.string() }),
  output: z.object({ has: z.string() }),
  refusals: ['taken'],
})
const done = { ok: true, value: { has: 'tea' } } as const
const no = (refusal: string) => ({ ok: false, refusal }) as const
const never = { ok: true, value: { did: null } } as const

let client: QueryClient
let doing: Doing<typeof wish>
let pages: Root[]

/** A page that can do this; what it may be told to do is in `doing`, as it was last drawn. */
async function open(around: Parameters<typeof useDoing>[1] = {}): Promise<Root> {
  function Page() {
    doing = useDoing(wish, around)
    return null
  }
  const page = createRoot(document.createElement('div'))
  pages.push(page)
  await act(async () => page.render(createElement(QueryClientProvider, { client }, createElement(Page))))
  return page
}

/** A reply that comes when it is told to. */
function aReply() {
  let comes: (decision: Decision<unknown, string>) => void = () => undefined
  const reply = new Promise<Decision<unknown, string>>((resolve) => {
    comes = resolve
  })
  return { reply, comes }
}
const run = (input = { for: 'tea' }) => act(async () => doing.run(input))

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  wire.reset()
  client = new QueryClient()
  pages = []
})
afterEach(async () => {
  await act(async () => {
    for (const page of pages) page.unmount()
  })
  client.clear()
  vi.unstubAllGlobals()
  expect(wire.left()).toBe(0)
})

describe('while something is being done', () => {
  it('the page is busy, and is not any more when it is done', async () => {
    await open()
    expect(doing.busy).toBe(false)
    const { reply, comes } = aReply()
    wire.answers(reply)
    let answer: unknown
    await act(async () => {
      void doing.run({ for: 'tea' }).then((came) => {
        answer = came
      })
    })
    expect([doing.busy, answer]).toEqual([true, undefined])
    await act(async () => comes(done))
    expect([doing.busy, answer]).toEqual([false, done])
  })

  it('a second tap sends nothing, and gets the first one’s answer', async () => {
    await open()
    const { reply, comes } = aReply()
    wire.answers(reply)
    let taps: readonly Promise<unknown>[] = []
    // Both before the page is drawn again, and one after.
    await act(async () => {
      taps = [doing.run({ for: 'tea' }), doing.run({ for: 'coffee' })]
    })
    await act(async () => {
      taps = [...taps, doing.run({ for: 'tea' })]
    })
    await act(async () => comes(done))
    expect(await Promise.all(taps)).toEqual([done, done, done])
    expect(wire.sent.map(({ input }) => input)).toEqual([{ for: 'tea' }])
  })

  it('a page that is closed meanwhile leaves it as it is, and says nothing', async () => {
    const said = vi.spyOn(console, 'error')
    const page = await open()
    const { reply, comes } = aReply()
    wire.answers(reply)
    let answer: Promise<unknown> = Promise.resolve()
    await act(async () => {
      answer = doing.run({ for: 'tea' })
    })
    await act(async () => page.unmount())
    comes(done)
    expect(await answer).toEqual(done)
    expect(said).not.toHaveBeenCalled()
  })
})

describe('once it is over', () => {
  it.each([
    ['answered', [done], done],
    ['refused', [no('taken')], no('taken')],
    ['given up', ['lost', never], no('offline')],
    ['not known', ['lost', 'lost'], no('no-reply')],
  ] as const)('%s, the page is told so, is free again, and can try once more', async (_, replies, came) => {
    await open()
    wire.answers(...replies, done)
    expect(await run()).toEqual(came)
    expect(doing.busy).toBe(false)
    expect(await run()).toEqual(done)
    expect(wire.sent).toHaveLength(replies.length + 1)
  })

  it.each([
    ['answered', [done]],
    ['refused', [no('taken')]],
    ['not known', ['lost', 'lost']],
  ] as const)('%s, what it may have changed is asked again, and nothing else', async (_, replies) => {
    const asked: string[] = []
    const queries = ['assessments.listMine', 'content.listArticles'].map((name) => ({
      queryKey: [name, {}],
      queryFn: () => asked.push(name),
      staleTime: Number.POSITIVE_INFINITY,
    }))
    const ends = queries.map((query) => new QueryObserver(client, query).subscribe(() => undefined))
    await act(async () => client.isFetching())
    await open({ refreshes: [listMyAssessments] })
    asked.splice(0)
    wire.answers(...replies)
    await run()
    expect(asked).toEqual(['assessments.listMine'])
    for (const end of ends) end()
  })
})

describe('a try whose end nobody knows', () => {
  const attempts = () => wire.sent.filter(({ action }) => action === 'wish').map(({ attempt }) => attempt?.id)

  it('is tried again as the same attempt while the page is open, for the same wish alone', async () => {
    await open()
    wire.answers('lost', 'lost', 'lost', 'lost', done)
    await run()
    await run()
    await run({ for: 'coffee' })
    const [first, again, another] = attempts()
    expect(again).toBe(first)
    expect(another).not.toBe(first)
  })

  it('is the page’s own: opened anew it begins another one', async () => {
    const page = await open()
    wire.answers('lost', 'lost', done)
    await run()
    await act(async () => page.unmount())
    await open()
    await run()
    const [first, other] = attempts()
    expect(other).not.toBe(first)
  })

  it('is the same attempt on a page opened anew where it is noted elsewhere', async () => {
    const noted = noteHere()('kept elsewhere')
    const page = await open({ noted })
    wire.answers('lost', 'lost', done)
    await run()
    await act(async () => page.unmount())
    await open({ noted })
    await run()
    const [first, again] = attempts()
    expect(again).toBe(first)
  })
})
