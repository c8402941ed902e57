import { describe, expect, it } from 'vitest'
import { HOUR, instantAt, MINUTE } from '#core/domain/time'
import { minuteIn } from '../../src/counsellor/form/written'
import { dayShown, mondayOf, mostWeeksAhead, weeksAhead, weekText } from '../../src/counsellor/week/dates'
import { type Piece, piecesOf, spanOf } from '../../src/counsellor/week/pieces'
import { openingPreset } from '../../src/counsellor/week/preset'
import { fullHours, rowOf, rowsOf } from '../../src/counsellor/week/rows'
import { pieceLabel, pieceText, seatText } from '../../src/counsellor/week/words'
import { aCalendar, anOffer, at } from '../support/terms'

const monday = '2026-11-23'
const terms = { calendar: aCalendar(), offers: [anOffer()] }
const span = { from: at('8:00'), until: at('18:00') }
const from = (clock: string) => instantAt(monday, at(clock))
const aSeatAt = (clock: string, length = 50) => ({ start: from(clock), end: from(clock) + length * MINUTE })

const clock = (minute: number) => `${Math.floor(minute / 60)}:${`${minute % 60}`.padStart(2, '0')}`
const told = (pieces: readonly Piece[]) =>
  pieces.map((one) => `${one.kind} ${clock(one.from)}-${clock(one.until)}`).join(', ')

describe('a day cut into pieces', () => {
  it('is what is free, place by place with its rest, and what is outside', () => {
    expect(told(piecesOf(terms, monday, [], span))).toBe(
      'outside 8:00-9:00, free 9:00-10:00, free 10:00-11:00, free 11:00-12:00, outside 12:00-14:00, ' +
        'free 14:00-15:00, free 15:00-16:00, free 16:00-17:00, outside 17:00-18:00',
    )
  })

  it('has who has a place in it, and no piece for the rest after', () => {
    expect(told(piecesOf(terms, monday, [aSeatAt('9:00'), aSeatAt('15:00')], span))).toBe(
      'outside 8:00-9:00, seats 9:00-9:50, free 10:00-11:00, free 11:00-12:00, outside 12:00-14:00, ' +
        'free 14:00-15:00, seats 15:00-15:50, free 16:00-17:00, outside 17:00-18:00',
    )
  })

  it('has a group that sits together as one', () => {
    const pieces = piecesOf(terms, monday, [aSeatAt('9:00'), aSeatAt('9:00'), aSeatAt('9:00')], span)
    expect(told(pieces)).toContain('outside 8:00-9:00, seats 9:00-9:50, free 10:00-11:00')
    expect(pieces.find(({ kind }) => kind === 'seats')).toMatchObject({ seats: [{}, {}, {}] })
  })

  it('has what is closed with its id, around who has a place there all the same', () => {
    const calendar = aCalendar({ closings: [{ id: 'x', date: monday, from: at('9:00'), until: at('11:00') }] })
    const pieces = piecesOf({ ...terms, calendar }, monday, [aSeatAt('10:00')], span)
    expect(told(pieces)).toContain('closed 9:00-10:00, seats 10:00-10:50, closed 10:50-11:00, free 11:00-12:00')
    expect(pieces.filter(({ kind }) => kind === 'closed')).toMatchObject([{ closingId: 'x' }, { closingId: 'x' }])
  })

  it('has leave where hours would be, and not where none are', () => {
    const leave = { id: 'l', kind: 'leave', from: from('0:00'), until: from('15:00') } as const
    expect(told(piecesOf({ ...terms, calendar: aCalendar({ leaves: [leave] }) }, monday, [], span))).toBe(
      'outside 8:00-9:00, leave 9:00-12:00, outside 12:00-14:00, leave 14:00-15:00, ' +
        'free 15:00-16:00, free 16:00-17:00, outside 17:00-18:00',
    )
  })

  it('has a single opening as free, with its id to take it back by', () => {
    const opening = { id: 'o', date: monday, from: at('17:00'), until: at('18:00'), siteId: 's2' }
    const pieces = piecesOf({ ...terms, calendar: aCalendar({ openings: [opening] }) }, monday, [], span)
    expect(pieces.at(-1)).toEqual({ kind: 'free', from: 1020, until: 1080, siteId: 's2', openingId: 'o' })
    expect(pieces.at(-2)).toMatchObject({ openingId: null })
  })

  it('is outside as a whole on a day off, and without any hours', () => {
    const holidays = { through: '2026-12-31', days: [{ date: monday, kind: 'off', name: '示例' }] } as const
    expect(told(piecesOf({ ...terms, calendar: aCalendar({ holidays }) }, monday, [], span))).toBe('outside 8:00-18:00')
    expect(told(piecesOf(terms, '2026-11-24', [], span))).toBe('outside 8:00-18:00')
  })

  it('leaves no minute twice, whatever lies over each other', () => {
    const calendar = aCalendar({
      closings: [
        { id: 'x', date: monday, from: at('9:30'), until: at('11:00') },
        { id: 'y', date: monday, from: at('10:30'), until: at('14:30') },
      ],
      leaves: [{ id: 'l', kind: 'sick', from: from('14:10'), until: from('14:40') }],
    })
    const pieces = piecesOf({ ...terms, calendar }, monday, [aSeatAt('9:00'), aSeatAt('14:20', 30)], span)
    const overlaps = pieces.some((one, index) => pieces.slice(index + 1).some((next) => next.from < one.until))
    expect(overlaps).toBe(false)
    expect(told(pieces)).toContain('closed 11:00-14:20, seats 14:20-14:50')
  })
})

describe('a week of hours', () => {
  it('reaches from eight to nine, and as far as anything on it', () => {
    expect(spanOf([])).toEqual({ from: at('8:00'), until: at('21:00') })
    expect(spanOf([[{ from: at('6:40'), until: at('7:20') }], [{ from: at('20:00'), until: at('21:30') }]])).toEqual({
      from: at('6:00'),
      until: at('22:00'),
    })
  })

  it('has a row from each line to the next, that several pieces may span', () => {
    const rows = rowsOf({ from: at('9:00'), until: at('11:00') }, [{ from: at('9:30'), until: at('10:20') }])
    expect(rows.lines).toEqual([540, 570, 600, 620, 660])
    expect(rowOf(rows, { from: at('9:30'), until: at('10:20') })).toBe('3 / 5')
    expect(rowOf(rows, { from: at('9:00'), until: at('11:00') })).toBe('2 / 6')
    expect(rows.template.split('minmax')).toHaveLength(5)
    expect(fullHours(rows)).toEqual([540, 600])
  })

  it('begins on its Monday, and is named by its first and last day', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
    expect(mondayOf('2026-11-23')).toBe('2026-11-23')
    expect(weekText('2026-11-23')).toBe('11月23日–29日')
    expect(weekText('2026-11-30')).toBe('11月30日–12月6日')
  })

  it('shows the day that was chosen, else today, else its first', () => {
    expect(dayShown(monday, '2026-11-25', '2026-11-24')).toBe('2026-11-25')
    expect(dayShown(monday, '2026-12-02', '2026-11-24')).toBe('2026-11-24')
    expect(dayShown(monday, null, '2026-11-29')).toBe('2026-11-29')
    expect(dayShown(monday, null, '2026-12-02')).toBe(monday)
  })

  it('is followed by others as far as anybody can book, four weeks at the least', () => {
    const now = from('10:00')
    const ahead = (horizonDays: number, open = true) =>
      weeksAhead({ status: 'active', offers: [anOffer({ horizonDays, open })] }, [], now)
    expect(ahead(28)).toBe(4)
    expect(ahead(7)).toBe(4)
    expect(ahead(60)).toBe(9)
    expect(ahead(60, false)).toBe(4)
    const following = { status: 'active' as const, offers: [{ ...anOffer(), horizonDays: null }] }
    const site = { id: 's1', usual: { noticeMinutes: 0, horizonDays: 60 } }
    expect(weeksAhead(following, [site], now)).toBe(9)
    expect(weeksAhead(following, [], now)).toBe(4)
    expect(mostWeeksAhead('2026-11-23')).toBe(9)
    expect(mostWeeksAhead('2026-11-29')).toBe(10)
    expect(weeksAhead({ status: 'active', offers: [anOffer({ horizonDays: 28 })] }, [], now + 6 * 24 * HOUR)).toBe(5)
  })
})

describe('a time that is written', () => {
  it.each([
    ['14:30', 870],
    ['1430', 870],
    ['930', 570],
    ['9', 540],
    ['09：05', 545],
    ['１４：３０', 870],
    ['8点30', 510],
    ['24:00', 1440],
    ['0:00', 0],
  ])('%s is read', (written, minute) => {
    expect(minuteIn(written)).toBe(minute)
  })

  it.each(['', '24:01', '9:60', '25', 'abc', '12:345', '-1', '99999'])('%s is none', (written) => {
    expect(minuteIn(written)).toBeNull()
  })

  it('is filled in beside what is open, else from nine on', () => {
    const inside = [{ from: at('9:00'), until: at('12:00') }]
    expect(openingPreset({ from: at('8:00'), until: at('9:00') }, inside)).toEqual({ from: 480, until: 540 })
    expect(openingPreset({ from: at('6:00'), until: at('9:00') }, inside)).toEqual({ from: 480, until: 540 })
    expect(openingPreset({ from: at('12:00'), until: at('21:00') }, inside)).toEqual({ from: 720, until: 780 })
    expect(openingPreset({ from: at('8:00'), until: at('21:00') }, [])).toEqual({ from: 540, until: 600 })
    expect(openingPreset({ from: at('20:00'), until: at('20:30') }, [])).toEqual({ from: 1200, until: 1230 })
  })
})

describe('somebody’s place in the week', () => {
  const seat = {
    id: 'a',
    code: 'K7QM',
    offerName: '面谈',
    roomName: '静室',
    mode: 'room',
    status: 'confirmed',
  } as const
  const here = { ...seat, ...aSeatAt('9:00'), checkedInAt: null, reason: null }

  it('is named by its code and the way, and by how it stands where it is not simply booked', () => {
    expect(seatText(here)).toBe('K7QM 当面')
    expect(seatText({ ...here, mode: 'phone', status: 'asked' })).toBe('K7QM 电话 · 等你答复')
    expect(seatText({ ...here, checkedInAt: 1 })).toBe('K7QM 当面 · 已经到了')
  })

  it('is read out with its day and time', () => {
    const piece = { kind: 'seats', from: 540, until: 590, seats: [here] } as const
    expect(pieceLabel(piece, monday, monday)).toBe('11月23日 周一 09:00–09:50，K7QM 当面，已预约')
    const asked = { ...piece, seats: [{ ...here, status: 'asked' as const }] }
    expect(pieceLabel(asked, monday, monday)).toBe('11月23日 周一 09:00–09:50，K7QM 当面 · 等你答复')
    const free = { kind: 'free', from: 600, until: 660, siteId: 's1', openingId: null } as const
    expect(pieceLabel(free, monday, monday)).toBe('11月23日 周一 10:00–11:00，空着')
    expect(pieceText({ ...free, openingId: 'o' })).toBe('空着（加开）')
  })
})
