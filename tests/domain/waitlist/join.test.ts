import { describe, expect, it } from 'vitest'
import { accept, refuse } from '#core/domain/decision'
import { addDays, instantAt } from '#core/domain/time'
import { close, MOST_PASSED, type Offered, pass } from '#core/domain/waitlist/entry'
import { goOn, join, pauseOwn, withdraw } from '#core/domain/waitlist/join'
import { prioritise } from '#core/domain/waitlist/prioritise'
import { anEntry, aWaitingWish } from '../../support/waitlist/entries'

const now = instantAt('2026-11-23', 600)
const today = '2026-11-23'
const one = { id: 'w9', personId: 'p1', code: 'K7QM', forOther: null, wish: aWaitingWish() }
const offered = {
  ...{ appointmentId: 'a1', counsellorId: 'c1', mode: 'phone' as const, start: instantAt('2026-11-24', 540) },
  ...{ at: now, expires: now + 1000 },
} satisfies Offered

describe('joining the list', () => {
  it.each([
    ['without a site', { siteIds: [] }, 'wish-incomplete'],
    ['with more sites than anybody goes to', { siteIds: ['1', '2', '3', '4', '5', '6'] }, 'wish-incomplete'],
    ['without a way', { modes: [] }, 'wish-incomplete'],
    ['until yesterday', { until: addDays(today, -1) }, 'until-out-of-range'],
    ['for longer than three months', { until: addDays(today, 93) }, 'until-out-of-range'],
  ] as const)('%s is refused', (_, wish, refusal) => {
    expect(join([], { ...one, wish: aWaitingWish(wish) }, now)).toEqual(refuse(refusal))
  })

  it('for the same twice is refused, and a third one', () => {
    const [first, second] = [anEntry(), anEntry({ id: 'w2' }, { counsellorId: 'c1' })]
    expect(join([first], one, now)).toEqual(refuse('waiting-already'))
    const another = { ...one, wish: aWaitingWish({ counsellorId: 'c2' }) }
    expect(join([first, second], another, now)).toEqual(refuse('waiting-enough'))
  })

  it.each([
    ['today alone', { until: today }],
    ['three months', { until: addDays(today, 92) }],
  ])('for %s is accepted', (_, wish) => {
    expect(join([], { ...one, wish: aWaitingWish(wish) }, now).ok).toBe(true)
  })

  it('counts neither what is closed nor what is over, nor what is for somebody else', () => {
    const closed = close(anEntry(), 'served', now)
    const over = anEntry({ id: 'w2' }, { until: '2026-11-22' })
    const forChild = anEntry({ id: 'w3', forOther: 'k1' })
    expect(join([closed, over, forChild], one, now)).toEqual(accept(anEntry({ id: 'w9', since: now, changedAt: now })))
  })
})

describe('a change by the person', () => {
  it('pauses and goes on, and keeps its turn', () => {
    const paused = pauseOwn(anEntry(), now)
    expect(paused).toEqual(accept(anEntry({ status: 'paused', because: 'own', changedAt: now })))
    if (!paused.ok) return
    expect(pauseOwn(paused.value, now + 1)).toEqual(paused)
    expect(goOn(paused.value, now + 1)).toEqual(accept(anEntry({ changedAt: now + 1 })))
  })

  it('is refused while a place is offered, after the end and after the last day', () => {
    expect(pauseOwn(anEntry({ offered }), now)).toEqual(refuse('offer-open'))
    const closed = withdraw(anEntry({ offered }), now)
    expect(closed).toMatchObject({ status: 'closed', because: 'withdrawn', offered: null })
    expect(withdraw(closed, now + 1)).toBe(closed)
    expect(pauseOwn(closed, now)).toEqual(refuse('waiting-closed'))
    expect(goOn(closed, now)).toEqual(refuse('waiting-closed'))
    expect(goOn(anEntry({ status: 'paused' }, { until: '2026-11-22' }), now)).toEqual(refuse('waiting-closed'))
  })
})

describe('what was let pass', () => {
  it('is kept until it begins, each once', () => {
    const place = { counsellorId: 'c1', start: now + 1000 }
    const once = pass(anEntry(), place, now)
    expect(pass(once, place, now)).toEqual(once)
    expect(pass(once, { counsellorId: 'c2', start: now + 5000 }, now + 1000).passed).toHaveLength(1)
  })

  it('is never forgotten silently: who has let too many pass is paused, and asked what would suit', () => {
    const many = Array.from({ length: MOST_PASSED }, (_, at) => ({ counsellorId: 'c1', start: now + 1000 + at }))
    const full = many.reduce((entry, place) => pass(entry, place, now), anEntry())
    expect(full).toMatchObject({ status: 'active' })
    expect(full.passed).toHaveLength(MOST_PASSED)
    const more = pass(full, { counsellorId: 'c2', start: now + 1000 }, now)
    expect(more).toMatchObject({ status: 'paused', because: 'full', passed: [] })
  })
})

describe('who is to be asked earlier', () => {
  it('is said once, with a reason and by whom', () => {
    const given = prioritise(anEntry(), { reason: 'referred', by: 'm1', ids: ['m1'] }, now)
    expect(given).toEqual(accept(anEntry({ priority: { reason: 'referred', by: 'm1', at: now } })))
    const own = { reason: 'referred', by: anEntry().personId, ids: ['m1', anEntry().personId] } as const
    expect(prioritise(anEntry(), own, now)).toEqual(refuse('waiting-own'))
    if (given.ok) {
      expect(prioritise(given.value, { reason: 'let-down', by: 'm2', ids: ['m2'] }, now)).toEqual(
        refuse('priority-given'),
      )
    }
    expect(prioritise(close(anEntry(), 'over', now), { reason: 'referred', by: 'm1', ids: ['m1'] }, now)).toEqual(
      refuse('waiting-closed'),
    )
  })
})
