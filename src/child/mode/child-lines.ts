import { childMode } from '#core/content/child-mode'
import { type HotlineEntry, orderHotlines } from '#core/domain/hotlines/order'
import { useNow } from '../../device/use-now'
import { useKnownLines } from '../../lines/known-lines'

const wanted: readonly string[] = childMode.lines

/** The lines a child is shown, those made for children first, ordered by the hour as everywhere, each with what it is for and its hours in a child's words. */
export function useChildLines(): readonly HotlineEntry[] {
  const { lines, viewer } = useKnownLines()
  return orderHotlines(lines, useNow(), { ...viewer, audience: 'minors' })
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
