import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { accept, refuse } from '#core/domain/decision'
import { isConflict, StillBusy, underTransaction } from '../../../cloudfunctions/_runtime/transaction'

/** What the platform really says, and in which shape, when somebody else's write got in the way. */
const conflicts: readonly (readonly [string, unknown])[] = [
  [
    'a single operation collides',
    Object.assign(new Error('document.set:fail'), {
      errCode: -501001,
      errMsg:
        'document.set:fail -501001 resource system error. [ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
    }),
  ],
  [
    'operations of one transaction meet',
    Object.assign(new Error('[ResourceUnavailable.TransactionBusy] Transaction is busy'), { errCode: -501001 }),
  ],
  ['commit collides', { code: 'DATABASE_TRANSACTION_CONFLICT', message: 'Transaction is conflict', requestId: 'r' }],
]

/** A platform whose transactions fail as told, one entry a transaction; it counts what became of each. */
function platform(faults: readonly { readonly onCommit?: unknown; readonly onRollback?: unknown }[]) {
  const ends: string[] = []
  let started = 0
  return {
    ends,
    started: () => started,
    async startTransaction() {
      const fault = faults[started] ?? {}
      started += 1
      return {
        collection: () => {
          throw new Error('not used here')
        },
        async commit() {
          if (fault.onCommit) throw fault.onCommit
          ends.push('commit')
        },
        async rollback() {
          ends.push('rollback')
          if (fault.onRollback) throw fault.onRollback
        },
      }
    },
  }
}

describe('a transaction', () => {
  it('is undone when the work refuses', async () => {
    const wx = platform([])
    expect(await underTransaction(wx, async () => refuse('slot-taken'))).toEqual({ ok: false, refusal: 'slot-taken' })
    expect(wx.ends).toEqual(['rollback'])
  })

  it.each(conflicts)('is run again when %s, whether the work or the commit meets it', async (_, conflict) => {
    const wx = platform([{ onCommit: conflict }, {}, {}])
    let runs = 0
    const decision = await underTransaction(wx, async () => {
      runs += 1
      if (runs === 2) throw conflict
      return accept(runs)
    })
    expect(decision).toEqual({ ok: true, value: 3 })
    expect(wx.ends).toEqual(['rollback', 'rollback', 'commit'])
  })

  it('still reports the first fault when undoing fails too', async () => {
    const gone = { code: 'DATABASE_TRANSACTION_FAIL', message: 'Transaction does not exist' }
    const wx = platform([{ onRollback: gone }])
    const bug = new TypeError('a bug')
    await expect(
      underTransaction(wx, async () => {
        throw bug
      }),
    ).rejects.toBe(bug)
    expect(wx.started()).toBe(1)
  })

  describe('that keeps colliding', () => {
    beforeEach(() => {
      vi.useFakeTimers()
    })
    afterEach(() => {
      vi.useRealTimers()
    })

    /** Runs until it gives up, each try taking so long on the platform; `pauses` are the waits from a try to the next. */
    async function giveUp(msEach: number, chance?: number) {
      const wx = platform([])
      const random = vi.spyOn(Math, 'random')
      if (chance !== undefined) random.mockReturnValue(chance)
      const began = Date.now()
      const pauses: number[] = []
      let ended: number | null = null
      let runs = 0
      const outcome = underTransaction(wx, async () => {
        if (ended !== null) pauses.push(Date.now() - ended)
        runs += 1
        if (msEach > 0) await new Promise((resolve) => setTimeout(resolve, msEach))
        ended = Date.now()
        throw conflicts[0]?.[1]
      }).then(
        () => 'accepted',
        (error: unknown) => (error instanceof StillBusy ? 'busy' : 'broken'),
      )
      await vi.runAllTimersAsync()
      random.mockRestore()
      return { outcome: await outcome, ms: Date.now() - began, runs, pauses, ends: wx.ends }
    }

    it('gives up as busy after fifty tries when the platform refuses at once, each of them undone', async () => {
      const { outcome, runs, ends } = await giveUp(0, 0)
      expect(outcome).toBe('busy')
      expect(runs).toBe(50)
      expect(ends).toEqual(Array(50).fill('rollback'))
    })

    it('gives up as busy when its time is out, while its function still has some left', async () => {
      const { outcome, ms, runs } = await giveUp(1_000)
      expect(outcome).toBe('busy')
      expect(runs).toBeGreaterThan(5)
      expect(ms).toBeGreaterThanOrEqual(12_000)
      expect(ms).toBeLessThan(15_000)
    })

    it('waits up to 8 ms at first, each time up to twice as long, and never longer than 600 ms', async () => {
      const { pauses } = await giveUp(0, 0.999_999)
      expect(pauses.slice(0, 10)).toEqual([7, 15, 31, 63, 127, 255, 511, 599, 599, 599])
    })

    it('waits any part of that, so that those who collided do not meet again', async () => {
      expect((await giveUp(0, 0.5)).pauses.slice(0, 10)).toEqual([4, 8, 16, 32, 64, 128, 256, 300, 300, 300])
      expect((await giveUp(0, 0.25)).pauses.slice(0, 10)).toEqual([2, 4, 8, 16, 32, 64, 128, 150, 150, 150])
    })
  })
})

describe('a fault', () => {
  it.each([
    ['a bug', new TypeError('x is not a function')],
    ['a lost connection', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })],
    ['a transaction that took too long', { code: 'DATABASE_TRANSACTION_FAIL', message: 'Transaction expired' }],
    ['a duplicate', { errCode: -502001, errMsg: '[FailedOperation.Insert] E11000 duplicate key error' }],
    ['nothing at all', undefined],
  ])('that is %s is not run again', (_, fault) => {
    expect(isConflict(fault)).toBe(false)
  })

  it.each(conflicts)('is a collision when %s', (_, fault) => {
    expect(isConflict(fault)).toBe(true)
  })
})
