import { describe, expect, it } from 'vitest'
import { HOUR, MINUTE } from '#core/domain/time'
import type { AgendaAppointment } from '../../src/counsellor/agenda/summary'
import { sheetRows, sheetText } from '../../src/counsellor/day-sheet/rows'
import { mondayAt } from '../support/makers'

const now = mondayAt(10)
const one = (id: string, hour: number, change: Partial<AgendaAppointment> = {}): AgendaAppointment => ({
  ...{ id, code: 'K7QM', offerName: '一对一谈话', siteId: 's1', roomName: '静谈室' },
  ...{ start: mondayAt(hour), end: mondayAt(hour) + 50 * MINUTE, mode: 'room', topic: 'stress', status: 'confirmed' },
  ...{ expires: null, by: 'client', checkedInAt: null, reason: null },
  ...change,
})
const sites = [
  { id: 's1', name: '晨光心理服务站' },
  { id: 's2', name: '南塘心理辅导室' },
]
const rows = (...appointments: AgendaAppointment[]) => sheetRows({ appointments }, sites, now)

describe('the day on paper', () => {
  it('has who has a place or asks for one, and nobody who was called off, moved or let it run out', () => {
    const listed = rows(
      one('booked', 9),
      one('asked', 10, { status: 'asked', expires: now + HOUR }),
      one('run-out', 11, { status: 'asked', expires: now }),
      one('held', 12, { status: 'held', expires: now + HOUR }),
      one('off', 13, { status: 'cancelled-by-client' }),
      one('moved', 14, { status: 'moved' }),
      one('there', 15, { status: 'attended', checkedInAt: now }),
      one('missed', 16, { status: 'missed-by-client' }),
    )
    expect(listed).toMatchObject([
      { id: 'booked', time: '09:00–09:50', isAsked: false, isHere: false, attended: false, missed: false },
      { id: 'asked', isAsked: true },
      { id: 'there', isHere: true, attended: true, missed: false },
      { id: 'missed', isHere: false, attended: false, missed: true },
    ])
  })

  it('names the room where people meet in one, and the site where there is more than one', () => {
    expect(rows(one('a', 9), one('b', 10, { mode: 'phone', roomName: '' }))).toMatchObject([
      { way: '当面', room: '静谈室' },
      { way: '电话', room: '' },
    ])
    expect(rows(one('a', 9), one('b', 10, { siteId: 's2' }))).toMatchObject([
      { room: '晨光心理服务站 静谈室' },
      { room: '南塘心理辅导室 静谈室' },
    ])
  })

  it('is text with times, codes, ways and rooms, and nothing of what it is about', () => {
    const listed = rows(one('a', 9), one('b', 10, { mode: 'phone', code: 'W8XA', status: 'asked' }))
    const text = sheetText('11月23日 周一 日程单', listed)
    expect(text.split('\n')).toEqual([
      '11月23日 周一 日程单',
      '09:00–09:50  K7QM  当面  静谈室',
      '10:00–10:50  W8XA  电话  等你答复',
    ])
    expect(JSON.stringify(listed) + text).not.toMatch(/压力|stress|谈话/)
  })
})
