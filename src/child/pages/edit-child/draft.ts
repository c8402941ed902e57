import type { saveChild } from '#core/contracts/children'
import type { InputOf } from '#core/contracts/operation'
import { ageOn, TERM } from '#core/domain/children/age'
import type { CivilDate } from '#core/domain/time'
import type { KnownChild } from '../../family/use-children'

/** What is written so far. */
export interface Draft {
  readonly nickname: string
  readonly year: string
  readonly month: string
  readonly preterm: boolean
  readonly weeks: string
}

export function draftOf(child: KnownChild | null): Draft {
  const { born, pretermWeeks = null } = child?.profile ?? {}
  return {
    nickname: child?.nickname ?? '',
    year: born ? String(born.year) : '',
    month: born ? String(born.month) : '',
    preterm: pretermWeeks !== null,
    weeks: pretermWeeks === null ? '' : String(pretermWeeks),
  }
}

/** What is still missing or cannot be, by its field; null where a field is well. */
export type Troubles = Readonly<Record<'nickname' | 'born' | 'weeks', string | null>>
export const noTroubles: Troubles = { nickname: null, born: null, weeks: null }

const EARLIEST = 22
/** The oldest who may be 17. */
const MOST_YEARS = 19

const whole = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text.trim()) : null)

type Written = Pick<InputOf<typeof saveChild>, 'nickname' | 'born' | 'pretermWeeks'>

/** What the draft says, or what is wrong with it. `named`: it has to say what the child is called. */
export function read(draft: Draft, today: CivilDate, named: boolean): { written: Written | null; troubles: Troubles } {
  const nickname = draft.nickname.trim()
  const [year, month, weeks] = [whole(draft.year), whole(draft.month), whole(draft.weeks)]
  const born = year !== null && month !== null && month >= 1 && month <= 12 ? { year, month } : null
  const age = born && ageOn(born, today)
  const isEarly = weeks !== null && weeks >= EARLIEST && weeks < TERM
  const troubles = {
    nickname: named && nickname === '' ? '写一个你平时的叫法就行。' : null,
    born: troubleOfBirth(born !== null, age === null ? null : age.months),
    weeks: draft.preterm && !isEarly ? `写满了几周，${EARLIEST} 到 ${TERM - 1} 之间的数。` : null,
  }
  const isWell = Object.values(troubles).every((trouble) => trouble === null)
  const written =
    born && isWell ? { nickname: nickname || '我', born, pretermWeeks: draft.preterm ? weeks : null } : null
  return { written, troubles }
}

function troubleOfBirth(isWritten: boolean, months: number | null): string | null {
  if (!isWritten) return '写上出生的年和月，比如 2023 和 5。'
  if (months === null) return '这个月份还没有到，请再看看。'
  return months >= MOST_YEARS * 12 ? '请再看看年份，这里是给 18 岁以下的孩子的。' : null
}
