import { z } from 'zod'
import { actions } from '../actions/index'
import type { CloudState, Fault } from './contract'
import { nothing } from './input'
import type { ConsoleParts, Operations } from './operation'
import { Refused } from './refusal'

type Names = 'readCloud' | 'setClock' | 'advanceClock' | 'resetClock' | 'addFault' | 'clearFaults' | 'cutPower'

/** Time for the answer to reach the page. */
const beforeCutMs = 100

const action = z.string().refine((one) => actions.has(one), '不是云开发的请求')
const chance = z.union([
  z.strictObject({ next: z.int().min(1).max(10_000) }),
  z.strictObject({ probability: z.number().gt(0).max(1) }),
])

/** The cloud as a whole: its clock, and what goes wrong on purpose. */
export const stateOperations: Operations<Names> = {
  readCloud: { input: nothing, run: (_, parts) => stateOf(parts) },
  setClock: {
    input: z.strictObject({ to: z.int() }),
    run: ({ to }, parts) => withClock(parts, to, () => parts.clock.set(to)),
  },
  advanceClock: {
    input: z.strictObject({ ms: z.int() }),
    run: ({ ms }, parts) => withClock(parts, parts.clock.now() + ms, () => parts.clock.advance(ms)),
  },
  resetClock: { input: nothing, run: (_, parts) => withClock(parts, Date.now(), () => parts.clock.reset()) },
  addFault: {
    input: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('latency'),
        ms: z.int().min(0).max(60_000),
        action: action.exactOptional(),
      }),
      z.strictObject({ kind: z.enum(['lose-requests', 'lose-replies']), chance, action: action.exactOptional() }),
      z.strictObject({ kind: z.literal('conflict'), chance, at: z.enum(['write', 'commit']) }),
      z.strictObject({ kind: z.literal('full-disk') }),
    ]),
    run: (fault, parts) => {
      add(fault, parts)
      return stateOf(parts)
    },
  },
  clearFaults: {
    input: nothing,
    run: (_, parts) => {
      parts.faults.clear()
      return stateOf(parts)
    },
  },
  cutPower: {
    input: nothing,
    run: (_, { cutPower }) => {
      if (!cutPower) throw new Refused('这里不能断电：没有人会把它重新启动。')
      setTimeout(cutPower, beforeCutMs)
      return {}
    },
  },
}

function stateOf({ storage, url, clock, faults, people, cutPower }: ConsoleParts): CloudState {
  const now = clock.now()
  return {
    envId: storage.envId,
    url,
    now,
    aheadMs: Number(Atomics.load(clock.offset, 0)),
    faults: faults.list(),
    canCutPower: cutPower !== undefined,
    people: people.map(({ openid, label }) => ({ openid, label })),
  }
}

const earliest = Date.UTC(2000, 0)
const latest = Date.UTC(2100, 0)

function withClock(parts: ConsoleParts, to: number, jump: () => void): CloudState {
  if (to < earliest || to >= latest) throw new Refused('时间要在 2000 年到 2099 年之间。')
  jump()
  return stateOf(parts)
}

function add(fault: Fault, { faults }: ConsoleParts): void {
  switch (fault.kind) {
    case 'latency':
      return faults.latency(fault.ms, aimOf(fault))
    case 'lose-requests':
      return faults.loseRequests(seeded(fault.chance), aimOf(fault))
    case 'lose-replies':
      return faults.loseReplies(seeded(fault.chance), aimOf(fault))
    case 'conflict':
      return faults.conflict(seeded(fault.chance), fault.at)
    case 'full-disk':
      return faults.fillDisk()
  }
}

const aimOf = ({ action: one }: { action?: string }) => (one === undefined ? {} : { action: one })

/** Somebody trying things out by hand wants them different each time. */
const seeded = (chance: { next: number } | { probability: number }) =>
  'next' in chance ? chance : { ...chance, seed: Math.floor(Math.random() * 2 ** 32) }
