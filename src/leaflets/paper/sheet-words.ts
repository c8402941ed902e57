import type { openKit } from '#core/contracts/content'
import type { OutputOf } from '#core/contracts/operation'
import { orderHotlines } from '#core/domain/hotlines/order'
import { dateOf, type Instant, instantAt } from '#core/domain/time'
import type { KnownLines } from '../../lines/known-lines'
import { fullDateText } from '../../wording/dates'
import { openingLines, specialLines } from '../../wording/opening-hours'

/** All that stands on the paper, and on the screen before it. */
export interface SheetWords {
  readonly heading: string
  readonly lines: readonly string[]
  readonly calls: readonly { readonly number: string; readonly name: string; readonly hours: string }[]
  /** Null: of no place. */
  readonly site: { readonly name: string; readonly facts: readonly string[] } | null
  readonly foot: readonly string[]
}

type Kit = OutputOf<typeof openKit>
type At = NonNullable<Kit['at']>

const NOON = 12 * 60

/** Who holds the paper reads it at any hour, so the lines stand as by day; one nobody checked of late is not printed. */
function callsOf({ lines, viewer }: KnownLines, { kit: { lines: audience } }: Kit, now: Instant): SheetWords['calls'] {
  return orderHotlines(lines, instantAt(dateOf(now), NOON), { ...viewer, audience })
    .filter(({ fresh, hotline }) => hotline.kind === 'emergency' || fresh)
    .filter(({ hotline }) => hotline.audience === 'everybody' || hotline.audience === audience)
    .slice(0, 6)
    .map(({ hotline: { number, name, hoursText } }) => ({ number, name, hours: hoursText }))
}

function factsOf({ address, openingHours, phone, shut = [] }: At, now: Instant): string[] {
  const hours = openingLines(openingHours)
  const asked = hours.length > 0 ? hours : ['开放时间请问社区']
  return [address, ...asked, ...specialLines(shut, dateOf(now)), ...(phone ? [`电话 ${phone}`] : [])]
}

export function sheetWords(answer: Kit, known: KnownLines, now: Instant): SheetWords {
  const { kit, at } = answer
  const read = kit.review
    ? `${fullDateText(kit.review.on)} 由${kit.review.by}审阅。`
    : '这一页尚未经专业人员审阅，不是诊断。'
  return {
    heading: kit.sheet.heading,
    lines: kit.sheet.lines,
    calls: callsOf(known, answer, now),
    site: at ? { name: at.name, facts: factsOf(at, now) } : null,
    foot: ['心邻 社区心理服务，免费。', `${read}${fullDateText(dateOf(now))} 印，电话以拨打时为准。`],
  }
}
