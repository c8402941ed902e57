import { modes } from '../../wording/codes'
import { minutesText } from '../../wording/dates'
import type { Offer, Site } from './draft'

/** `静谈室 · 当面、电话 · 50 分钟` */
export function offerNote(offer: Offer, sites: readonly Site[]): string {
  const site = sites.find(({ id }) => id === offer.siteId)
  const room = site?.rooms.find(({ id }) => id === offer.roomId)
  const where = [site?.name, room?.name].filter((name) => name !== undefined).join(' ')
  const ways = offer.modes.map((mode) => modes[mode]).join('、')
  const seats = offer.capacity > 1 ? `一次 ${offer.capacity} 人` : ''
  const asks = offer.answerWithin === null ? '' : '要先等答复'
  return [where, ways, minutesText(offer.sessionMinutes), seats, asks].filter((word) => word !== '').join(' · ')
}

export const restText = (minutes: number): string => (minutes === 0 ? '不留' : minutesText(minutes))
export const noticeText = (minutes: number): string => (minutes === 0 ? '随时' : minutesText(minutes))
export const daysText = (days: number): string => (days % 7 === 0 ? `${days / 7} 周` : `${days} 天`)
export const seatsText = (seats: number): string => (seats === 1 ? '一个人' : `${seats} 个人`)
export const lateText = (minutes: number): string => (minutes === 0 ? '不设' : minutesText(minutes))
