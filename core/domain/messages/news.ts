import type { InboxKind } from '../inbox/entry'
import type { DayKind } from '../inbox/of-days'
import { clockText, dateOf, type Instant, minuteOf, yearMonthDay } from '../time'

/** What became of something, as a message says it: by its name in the inbox or of a day, and of a move to when. */
export interface News {
  readonly kind: InboxKind | DayKind
  /** Null where it was not moved, or not within what the reader sees. */
  readonly movedTo: Instant | null
}

interface Words {
  /** At most five Chinese characters: what WeChat takes for a phrase. */
  readonly phrase: string
  /** At most twenty characters. */
  readonly thing: string
}

const someChange: Words = { phrase: '有变动', thing: '有变动，请打开看看' }

/** None says what an appointment is about, or with whom. */
const words: Partial<Record<News['kind'], Words>> = {
  cancelled: { phrase: '取消了', thing: '这个时间取消了，可以另约' },
  moved: { phrase: '改时间了', thing: '改了时间，请打开看看' },
  substituted: { phrase: '有变动', thing: '时间没有变，人换了，请打开看看' },
  choose: { phrase: '请选一选', thing: '安排有变动，请打开选怎么办' },
  'substitute-asked': { phrase: '还没有定', thing: '在另外安排，定了再告诉你' },
  approved: { phrase: '约上了', thing: '你想约的这个时间，约上了' },
  declined: { phrase: '没有约成', thing: '你想约的这个时间，没有约成' },
  lapsed: { phrase: '没有约成', thing: '这个时间没有等到回复，没有约成' },
  'place-offered': { phrase: '轮到你了', thing: '有一个时间给你留着，请打开答复' },
  'place-booked': { phrase: '有人约了', thing: '有人约了这个时间' },
  'place-asked': { phrase: '等你答复', thing: '有人想约这个时间，等你答复' },
  'place-cancelled': { phrase: '取消了', thing: '这个时间取消了' },
  'place-moved': { phrase: '改时间了', thing: '这个时间空出来了，换到别处' },
}

/** Words that say what happened; those of a move say to when, where there is room for it. */
export function newsWords({ kind, movedTo }: News): Words {
  const said = words[kind] ?? someChange
  if (movedTo === null) return said
  const { month, day } = yearMonthDay(dateOf(movedTo))
  return { phrase: said.phrase, thing: `改到${month}月${day}日 ${clockText(minuteOf(movedTo))}` }
}
