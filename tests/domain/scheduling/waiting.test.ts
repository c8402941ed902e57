import { describe, expect, it } from 'vitest'
import { noteCalledOff } from '#core/domain/scheduling/day'
import { waitingOn } from '#core/domain/scheduling/waiting'
import { DAY, HOUR } from '#core/domain/time'
import { aDay, mondayAt } from '../../support/makers'
import { aWaiting } from '../../support/waiting'

const now = mondayAt(12)
const called = (at: number) => ({ at, by: '云溪老师' })

describe('who waits for a call or for help', () => {
  it('stands with whoever waits too long on top, then help, then the longest; who was seen to comes last', () => {
    const all = [
      aWaiting({ id: 'called', called: called(now - HOUR) }),
      aWaiting({ id: 'call-new', at: now - 1 }),
      aWaiting({ id: 'call-older', at: now - 2 }),
      aWaiting({ id: 'help-new', wants: 'help', at: now - 1 }),
      aWaiting({ id: 'call-too-long', at: now - DAY }),
      aWaiting({ id: 'help-too-long', wants: 'help', at: now - HOUR }),
    ]
    const told = waitingOn([aDay({ calledOff: all.slice(0, 3) }), aDay({ calledOff: all.slice(3) })], now)
    expect(told.map(({ appointmentId, tooLong }) => [appointmentId, tooLong])).toEqual([
      ['call-too-long', true],
      ['help-too-long', true],
      ['help-new', false],
      ['call-older', false],
      ['call-new', false],
      ['called', false],
    ])
  })

  it('waits too long for help from an hour on, for a call from a day on', () => {
    const tooLong = (wants: 'help' | 'call-back', at: number) =>
      waitingOn([aDay({ calledOff: [aWaiting({ wants, at })] })], now)[0]?.tooLong
    expect([tooLong('help', now - HOUR + 1), tooLong('help', now - HOUR)]).toEqual([false, true])
    expect([tooLong('call-back', now - DAY + 1), tooLong('call-back', now - DAY)]).toEqual([false, true])
  })

  it('leaves out who was seen to a day ago, and who waits for nothing', () => {
    const { wants, ...nothing } = aWaiting()
    expect(wants).toBe('call-back')
    const calledOff = [aWaiting({ called: called(now - DAY) }), nothing]
    expect(waitingOn([aDay({ calledOff })], now)).toEqual([])
  })
})

it('a day keeps who waits longer than others, until they were seen to', () => {
  const others = (day: ReturnType<typeof aDay>) =>
    Array.from({ length: 8 }, (_, at) => `o${at}`).reduce((so, id) => {
      const { wants: _, personId: __, ...off } = aWaiting({ id })
      return noteCalledOff(so, off)
    }, day)
  const ids = (one: ReturnType<typeof aWaiting>) => others(aDay({ calledOff: [one] })).calledOff.map(({ id }) => id)
  expect(ids(aWaiting({ id: 'waits' }))).toContain('waits')
  expect(ids(aWaiting({ id: 'seen-to', called: called(now) }))).not.toContain('seen-to')
})
