import { cardsFor, cardWith } from '#core/content/guidance/cards-for'
import { playingAlong } from '#core/content/playing-along'
import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import type { Sign } from './parts'

export interface Advice {
  readonly card: GuidanceCard
  /** Above its steps: what was answered, never the card's own title, which tells of another child at another age. */
  readonly about: string
}

/** As many as somebody will do in a week. */
const MOST = 2

/** What was lost has long words in the form, and a card whose title would say that it is so. */
const LOST = 'ws-regress'

const careCards = { hurting: 'g28', tired: 'g27' } as const
/** The answer that a child is shouted at or hurt. */
const HURTING = 'cr-5'

function about(card: GuidanceCard, signs: readonly Sign[]): string {
  const answers: readonly string[] = card.signs
  const stems = signs.filter(({ id }) => answers.includes(id) && id !== LOST).map(({ stem }) => stem)
  return stems.length === 0 ? '最后那个问题，去看之前可以先做这些' : `你答的是：${stems.join('、')}。可以试试：`
}

/** Cards that answer what was seen, and none besides: a stranger's trouble reads as a finding. */
export function adviceFor(scaleId: string, ageInMonths: number, signs: readonly Sign[]): readonly Advice[] {
  const ids = signs.map(({ id }) => id)
  if (scaleId === 'care-risk') {
    const wanted = [
      ids.includes(HURTING) ? careCards.hurting : null,
      ids.some((id) => id !== HURTING) ? careCards.tired : null,
    ]
    return wanted.flatMap((id) => {
      const card = id === null ? undefined : cardWith(id)
      return card ? [{ card, about: id === careCards.hurting ? '忍不住发火的时候' : '你自己累的时候' }] : []
    })
  }
  return cardsFor(ageInMonths, ids)
    .filter((card) => card.signs.some((sign: string) => ids.includes(sign)))
    .slice(0, MOST)
    .map((card) => ({ card, about: about(card, signs) }))
}

/** What is good on any day at this age; nothing after questions about whoever cares. */
export function playingAt(scaleId: string, ageInMonths: number): readonly string[] {
  if (scaleId === 'care-risk') return []
  return playingAlong.ages.filter(({ from }) => ageInMonths >= from).at(-1)?.lines ?? []
}
