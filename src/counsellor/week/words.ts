import type { Interval } from '#core/domain/scheduling/hours'
import { type CivilDate, clockText, weekdayOf } from '#core/domain/time'
import { modes } from '../../wording/codes'
import { dateText, weekdayText } from '../../wording/dates'
import { statusText } from '../agenda/words'
import type { Piece } from './pieces'
import type { WeekSeat } from './seats'

/** `13:30–14:30` */
export const spanText = ({ from, until }: Interval): string => `${clockText(from)}–${clockText(until)}`

export const kindWords: Record<Exclude<Piece['kind'], 'seats'>, string> = {
  free: '空着',
  closed: '已关闭',
  leave: '请假',
  outside: '不开放',
}

/** What stands in a piece, in one or two words, with the code of whoever has a place. */
export function pieceText(piece: Piece<WeekSeat>): string {
  if (piece.kind === 'seats') return piece.seats.map(({ code }) => code).join('、')
  if (piece.kind === 'free' && piece.shut) return piece.openingId === null ? '门关着' : '加开，门关着'
  return piece.kind === 'free' && piece.openingId !== null ? '空着（加开）' : kindWords[piece.kind]
}

const isPlain = ({ status, checkedInAt }: WeekSeat) => status === 'confirmed' && checkedInAt === null

/** `K7QM 当面`; how it stands where it is not simply booked. */
export function seatText(seat: WeekSeat): string {
  return [seat.code, modes[seat.mode], ...(isPlain(seat) ? [] : ['·', statusText(seat)])].join(' ')
}

/** All of it, read out where the eye has the column and the row; what is seen stands in it word for word. */
export function pieceLabel(piece: Piece<WeekSeat>, date: CivilDate, today: CivilDate): string {
  const when = `${dateText(date, today)} ${weekdayText(weekdayOf(date))} ${spanText(piece)}`
  if (piece.kind !== 'seats') return `${when}，${pieceText(piece)}`
  const who = piece.seats.map((seat) => `${seatText(seat)}${isPlain(seat) ? `，${statusText(seat)}` : ''}`)
  return `${when}，${who.join('；')}`
}
