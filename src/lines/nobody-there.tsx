import { supportLine } from '#core/domain/hotlines/order'
import { type Instant, MINUTE } from '#core/domain/time'
import { ageOf } from '../cloud/clock'
import { HotlineList } from '../components/hotline-list/hotline-list'
import { Notice } from '../components/notice/notice'
import { useKnownLines } from './known-lines'

/** What is said in short of a place whose doors should be open while nobody is there. */
export const nobodyThere = '暂无人值守，正在找人过来'

/** So long what was told of it is said; after that, and without a network, it may not be so any more. */
const OF_NOW = 2 * MINUTE

interface Told {
  readonly toldAt: Instant
  readonly trouble: string | null
}

export function isOfNow({ toldAt, trouble }: Told): boolean {
  const age = ageOf(toldAt)
  return trouble === null && age !== null && age < OF_NOW
}

/** Nobody is there to be met or to pick up: the line that is answered stands beside it, from this phone alone. */
export function NobodyThere({ phone, now }: { readonly phone: string | null; readonly now: Instant }) {
  const { lines, viewer } = useKnownLines()
  return (
    <>
      <Notice kind='warn' id='unattended'>
        {`${nobodyThere}。${phone ? '站点的电话这会儿可能没人接。' : ''}着急的话不用等，先打下面这个电话。`}
      </Notice>
      <HotlineList entries={supportLine(lines, now, viewer)} />
    </>
  )
}

/** A number of a place nobody is at is not offered as one that is answered. */
export const callSiteText = (name: string, isEmpty: boolean): string =>
  isEmpty ? `打给${name}（可能没人接）` : `打给${name}`
