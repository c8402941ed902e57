import { childMode } from '#core/content/child-mode'
import { hotlines } from '#core/content/hotlines'
import { type HotlineEntry, orderHotlines } from '#core/domain/risk/order'
import { useNow } from '../../device/use-now'

const wanted: readonly string[] = childMode.lines

/** The lines a child is shown, ordered by the hour as everywhere, each with what it is for and its hours in a child's words. */
export function useChildLines(): readonly HotlineEntry[] {
  return orderHotlines(hotlines, useNow())
    .filter(({ hotline }) => wanted.includes(hotline.number))
    .map((entry) => {
      const { number, name, hours, hoursText } = entry.hotline
      const told = {
        name: childMode.lineNames[number] ?? name,
        hoursText: hours === null ? childMode.hours : hoursText,
      }
      return { ...entry, hotline: { ...entry.hotline, ...told } }
    })
}
