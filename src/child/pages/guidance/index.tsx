import { useState } from 'react'
import { guidanceCards } from '#core/content/guidance/index'
import { fitsMonths } from '#core/domain/reading/fitting-cards'
import { type GuidanceCard, type Worry, worries } from '#core/domain/reading/guidance-card'
import { asPage } from '../../../boundary/as-page'
import { Button } from '../../../components/button/button'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { ListGroup } from '../../../components/list-row/list-row'
import { Page } from '../../../components/page/page'
import { CardRow, CardRows } from '../../guidance/card-rows'
import { ReviewState } from '../../guidance/provenance'
import { openGuide, wantedMonths } from '../../guidance/wanted'
import { type AgeBand, ageBands, worryWords } from '../../guidance/words'
import '../../refusals'

/** From this age on there is the guide of what to look at. */
const SCHOOL_AGE = 72

const bandOf = (months: number | null): AgeBand | null =>
  ageBands.find(({ from, to }) => months !== null && months >= from && months <= to) ?? null

/** A band from a month to a month has a card that is for any of them; a child's own age those for that month. */
function cardsOf(band: AgeBand, months: number | null): GuidanceCard[] {
  const own = months !== null && bandOf(months) === band
  return guidanceCards.filter((card) =>
    own ? fitsMonths(card, months) : card.months.from <= band.to && card.months.to >= band.from,
  )
}

function GuidancePage() {
  const [months] = useState(wantedMonths)
  const [band, setBand] = useState(() => bandOf(months))
  const [worry, setWorry] = useState<Worry | null>(null)
  const cards = band ? cardsOf(band, months) : []
  const present = worries.filter((one) => cards.some((card) => card.worry === one))

  function choose(next: AgeBand) {
    setBand(next)
    setWorry(null)
  }
  return (
    <Page title='养育' heading='孩子的事，这周能做什么' lead='先选孩子多大，再挑你担心的那一样。每张一两分钟。'>
      <ReviewState review={null} />
      <ChoiceGroup label='孩子多大' inline>
        {ageBands.map((one) => (
          <Choice
            key={one.id}
            id={`age-${one.id}`}
            label={one.label}
            chosen={band?.id === one.id}
            onChoose={() => choose(one)}
          />
        ))}
      </ChoiceGroup>
      {band ? (
        <>
          <ChoiceGroup label='担心什么' inline>
            <Choice id='worry-all' label='全部' chosen={worry === null} onChoose={() => setWorry(null)} />
            {present.map((one) => (
              <Choice
                key={one}
                id={`worry-${one}`}
                label={worryWords[one]}
                chosen={worry === one}
                onChoose={() => setWorry(one)}
              />
            ))}
          </ChoiceGroup>
          <CardRows cards={cards} worry={worry} />
          {band.to >= SCHOOL_AGE ? (
            <Button kind='secondary' id='to-guide' icon='clipboard-list' onPress={() => void openGuide(band.from)}>
              不知道该看什么？一样一样看
            </Button>
          ) : null}
        </>
      ) : (
        <ListGroup title='怕有危险，先看这几张'>
          {guidanceCards
            .filter(({ urgent }) => urgent)
            .map((card) => (
              <CardRow key={card.id} card={card} />
            ))}
        </ListGroup>
      )}
    </Page>
  )
}

export default asPage(GuidancePage)
