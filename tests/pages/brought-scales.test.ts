import { afterEach, describe, expect, it, vi } from 'vitest'
import { blankSheet, type Sheet } from '../../src/resident/self-test/sheet'
import type { Phone } from '../support/phone'
import { asOffered, aWordingBrought, aWordingInForce } from '../support/wordings'

vi.mock('@tarojs/taro', async () => ({ default: (await import('../support/phone')).phone }))
afterEach(() => vi.useRealTimers())

const first = asOffered(aWordingBrought({ status: 'approved' }))
const second = asOffered(aWordingBrought({ id: 'srq20_1002', version: 1002, status: 'approved' }))
const three = asOffered(aWordingInForce('auditc'))
type Row = typeof first

const key = (after?: string) =>
  `xinlin.last.assessments.listDefinitions.${after === undefined ? '{}' : `{"after":"${after}"}`}`
const begun = (change: Partial<Sheet> = {}): Sheet => ({
  ...blankSheet({ id: 'srq20', version: 1001 }, Date.now()),
  responses: { 'srq20-1': 1 },
  ...change,
})

interface Lying {
  readonly rows?: readonly Row[]
  readonly next?: string | null
  readonly sheet?: Sheet
  /** By Chinese time. */
  readonly day?: string
}

/** The program opened on a phone without a network, which heard of these when there was one. */
async function open({ rows = [], next = null, sheet, day = '2026-12-20T23:59' }: Lying) {
  vi.resetModules()
  vi.useFakeTimers({ now: new Date(`${day}:00+08:00`), toFake: ['Date'] })
  const phone = (await import('@tarojs/taro')).default as unknown as Phone
  phone.wipe()
  const at = Date.now()
  phone.leave(key(), { v: 1, value: { value: { definitions: rows, next }, at } })
  const lying = sheet && { ...sheet, begunAt: at, savedAt: at }
  if (lying) phone.leave('xinlin.sheets', { v: 1, value: { [lying.scaleId]: lying } })
  const { lookUp } = await import('../../src/resident/self-test/chosen-scale')
  const { findKnown, isOver } = await import('../../src/resident/self-test/known-scales')
  const { foundTests } = await import('../../src/resident/self-test/found-tests')
  const { broughtRows } = await import('../../src/resident/self-test/brought-rows')
  const { unsureSheets } = await import('../../src/resident/self-test/stored-sheets')
  return { lookUp, findKnown, isOver, foundTests, broughtRows, unsureSheets, phone, at }
}

describe('a questionnaire that was brought, on a phone without a network', () => {
  it('is there as the phone has heard of it, until its last day, and not a minute longer', async () => {
    const today = await open({ rows: [first] })
    expect(today.lookUp('srq20')).toMatchObject({ state: 'open', scale: { id: 'srq20', version: 1001 } })
    expect(today.findKnown('srq20')?.items[16]?.stem).toBe('示例题目 17')
    const tomorrow = await open({ rows: [first], day: '2026-12-21T00:00' })
    expect(tomorrow.lookUp('srq20')).toMatchObject({ state: 'closed', sheet: null, newer: null })
    expect(tomorrow.findKnown('srq20')).toBeUndefined()
  })

  it('is over by the server’s clock, not by the phone’s', async () => {
    const { findKnown, isOver } = await open({ rows: [first] })
    expect(findKnown('srq20')).toBeDefined()
    const { now, setClock } = await import('../../src/cloud/clock')
    setClock(Date.now() + 2 * 60_000, Date.now(), Date.now())
    expect(findKnown('srq20')).toBeUndefined()
    expect(isOver({ id: 'srq20', version: 1001 }, now())).toBe(true)
    expect(isOver({ id: 'phq9', version: 2 }, now())).toBe(false)
  })

  it('is unknown where the phone has not heard of it', async () => {
    const { lookUp } = await open({ rows: [three] })
    expect(lookUp('srq20')).toEqual({ state: 'unknown', scaleId: 'srq20', sheet: null })
  })

  it.each([
    ['no JSON', '{'],
    ['no definition', '{"id":"srq20","version":1001}'],
    ['another one', three.definition],
    ['a definition whose bands have a hole', first.definition.replace('"from":7', '"from":70')],
  ])('is not asked where what came is %s', async (_, definition) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { findKnown, broughtRows } = await open({ rows: [{ ...first, definition }] })
    expect(broughtRows()).toHaveLength(1)
    expect(findKnown('srq20')).toBeUndefined()
  })

  it('is found on a further page, as far as pages ascend', async () => {
    const { broughtRows, phone, findKnown, at } = await open({ rows: [three], next: 'auditc_1001' })
    expect(findKnown('srq20')).toBeUndefined()
    phone.leave(key('auditc_1001'), { v: 1, value: { value: { definitions: [first], next: 'auditc_1001' }, at } })
    expect(broughtRows().map(({ id }) => id)).toEqual(['auditc_1001', 'srq20_1001'])
    expect(findKnown('srq20')?.version).toBe(1001)
  })
})

describe('answers to a questionnaire that was brought', () => {
  it('wait on the phone by its name, and go on in their version', async () => {
    const { foundTests, lookUp } = await open({ rows: [first], sheet: begun() })
    expect(foundTests()).toMatchObject([{ scale: { id: 'srq20', plainTitle: '示例问卷' } }])
    expect(lookUp('srq20')).toMatchObject({ state: 'open', scale: { version: 1001 } })
  })

  it('do not go on in another wording: what there is now is told', async () => {
    const { lookUp } = await open({ rows: [second], sheet: begun() })
    expect(lookUp('srq20')).toMatchObject({
      state: 'closed',
      sheet: { responses: { 'srq20-1': 1 } },
      newer: { version: 1002 },
    })
  })

  it('wait without its name once it is nowhere to be had, and say that they are closed after its last day', async () => {
    const gone = await open({ sheet: begun() })
    expect(gone.foundTests()).toMatchObject([{ scale: { id: 'srq20', plainTitle: '引进的一份问卷' } }])
    expect(gone.lookUp('srq20')).toMatchObject({ state: 'unknown', sheet: { scaleVersion: 1001 } })
    const over = await open({ rows: [first], sheet: begun(), day: '2026-12-21T08:00' })
    expect(over.lookUp('srq20')).toMatchObject({ state: 'closed', sheet: { scaleVersion: 1001 }, newer: null })
  })

  it('are settled also where their questions are closed', async () => {
    const sent = begun({ completedAt: 1, sentAt: 2, attemptId: 'an-attempt' })
    const at = new Date('2026-12-21T08:00:00+08:00').getTime()
    const { unsureSheets } = await open({ sheet: { ...sent, completedAt: at, sentAt: at }, day: '2026-12-21T08:00' })
    expect(unsureSheets()).toMatchObject([{ attempt: { id: 'an-attempt', begunAt: at } }])
  })
})
