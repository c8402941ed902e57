import { type GuidanceCard, readingMinutes, type Worry, worries } from '#core/domain/reading/guidance-card'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { openCard } from './wanted'
import { worryWords } from './words'

interface CardRowsProps {
  readonly cards: readonly GuidanceCard[]
  /** Null: whatever one worries about, each under its heading. */
  readonly worry: Worry | null
}

export function CardRows({ cards, worry }: CardRowsProps) {
  const shown = worries.filter((one) => (worry === null || one === worry) && cards.some((card) => card.worry === one))
  return (
    <>
      {shown.map((one) => (
        <ListGroup key={one} title={worryWords[one]}>
          {cards
            .filter((card) => card.worry === one)
            .map((card) => (
              <CardRow key={card.id} card={card} />
            ))}
        </ListGroup>
      ))}
    </>
  )
}

export function CardRow({ card }: { card: GuidanceCard }) {
  return (
    <ListRow
      id={`card-${card.id}`}
      title={card.title}
      note={`${card.summary}（${readingMinutes(card)} 分钟）`}
      onPress={() => void openCard(card.id)}
    />
  )
}
