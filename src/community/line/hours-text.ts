import type { LineHours } from '#core/domain/hotlines/line'
import { clockText, type MinuteOfDay, type Weekday } from '#core/domain/time'
import { minuteIn } from '../../counsellor/form/written'

export const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

type Stretch = Omit<LineHours, 'weekday'>

/** `9:00-18:00、20:00-02:00`: a stretch that ends before it begins runs past midnight. Null for anything else. */
export function stretchesIn(written: string): readonly Stretch[] | null {
  const parts = written.split(/[、,，;；\s]+/).filter((part) => part !== '')
  const read = parts.map((part) => {
    const [, from, until] = /^([^-–—~～至到]+)[-–—~～至到]+([^-–—~～至到]+)$/.exec(part) ?? []
    const [begins, ends] = [minuteIn(from ?? ''), minuteIn((until ?? '').replace(/^次日/, ''))]
    return begins === null || ends === null || begins === 1440 ? null : { from: begins, until: ends }
  })
  return read.includes(null) ? null : (read as Stretch[])
}

const written = (minute: MinuteOfDay) => clockText(minute)

/** As it is written back into the field. */
export function stretchesText(hours: readonly LineHours[], weekday: Weekday): string {
  return hours
    .filter((stretch) => stretch.weekday === weekday)
    .sort((a, b) => a.from - b.from)
    .map(({ from, until }) => `${written(from)}-${written(until)}`)
    .join('、')
}
