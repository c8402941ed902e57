import { Text } from '@tarojs/components'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { modes } from '../../../wording/codes'
import { momentText, spanText } from '../../../wording/dates'
import { CalendarChoice } from '../../place/calendar-choice'
import { type Choosing, chosenPlace, dayOf, nothingChosen, type Terms } from '../../place/choosing'
import { PlaceChoice } from '../../place/place-choice'
import { useTerms } from '../../terms/use-terms'
import styles from './index.module.scss'
import type { StepProps } from './seat-overview'

interface MoveProps extends StepProps {
  readonly choosing: Choosing
  readonly onChoosing: (choosing: Choosing) => void
}

/** By telephone only where it was before, or where whoever booked for them may have left a number: the cloud knows. */
function offersFor({ terms }: Terms, { mode, by }: StepProps['seat']) {
  const mayCall = mode === 'phone' || by === 'staff'
  return terms.offers
    .filter(({ open }) => open)
    .map((offer) => ({ ...offer, modes: offer.modes.filter((one) => mayCall || one !== 'phone') }))
    .filter(({ modes: left }) => left.length > 0)
}

/** What it is now is what is kept, as far as it is offered. */
function asItIs(choosing: Choosing, { mode, offerName }: StepProps['seat'], offers: ReturnType<typeof offersFor>) {
  const { offerId } = choosing
  const own = offers.find(({ name }) => name === offerName)?.id ?? null
  return { ...choosing, offerId: offerId ?? own, mode: choosing.mode ?? mode }
}

/** One of one's own free places, for somebody who has one. */
export function MoveChoice({ seat, now, choosing, onChoosing }: MoveProps) {
  const asked = useTerms(choosing.counsellorId ?? undefined)
  return (
    <>
      <Paragraph>{`现在是 ${spanText(seat.start, seat.end, now)}。新的约上了，这一个才会放开。`}</Paragraph>
      <Paragraph>
        {seat.by === 'staff'
          ? '预约码会换一个新的，改好以后就写在这里，请告诉对方。'
          : '预约码会换一个新的，对方会在“我的预约”最上面看到。'}
      </Paragraph>
      <Paragraph>当面或电话说好了新的时间的，就不再发消息，也不再打电话去说。</Paragraph>
      <Answer
        asked={asked}
        rows={3}
        isEmpty={(value) => offersFor(value, seat).length === 0 && !value.calendars}
        empty='现在没有开着的谈话可以改过去。'
      >
        {(value) => {
          const offers = offersFor(value, seat)
          return (
            <>
              <CalendarChoice
                terms={value}
                onChoose={(counsellorId) => onChoosing({ ...nothingChosen, counsellorId })}
              />
              {offers.length === 0 ? (
                <Text>这份日历里现在没有开着的谈话可以改过去。</Text>
              ) : (
                <PlaceChoice
                  counsellorId={value.terms.counsellorId}
                  offers={offers}
                  choosing={asItIs(choosing, seat, offers)}
                  freeOnly
                  now={now}
                  onChange={(part) => onChoosing({ ...asItIs(choosing, seat, offers), ...part })}
                />
              )}
            </>
          )
        }}
      </Answer>
    </>
  )
}

export function MoveActions({ seat, now, busy, choosing, onBack, onAct }: MoveProps) {
  const asked = useTerms(choosing.counsellorId ?? undefined)
  const terms = asked.state === 'ready' ? asked.value : null
  const place = terms && chosenPlace(offersFor(terms, seat), choosing, dayOf(choosing, [], now))
  const moving = place && terms && ({ act: 'move', to: { ...place, counsellorId: terms.terms.counsellorId } } as const)
  return (
    <>
      {moving ? (
        <>
          <Text
            id='move-to'
            className={styles.summary}
          >{`${momentText(moving.to.start, now)} · ${modes[moving.to.mode]}`}</Text>
          <Button id='confirm-move' busy={busy} onPress={() => onAct(moving)}>
            {seat.by === 'staff' ? '还没有说到，先改到这个时间' : '改到这个时间'}
          </Button>
          <Button kind='secondary' id='move-told' busy={busy} onPress={() => onAct({ ...moving, told: true })}>
            已经当面或电话说好了，改到这个时间
          </Button>
        </>
      ) : null}
      <Button kind='secondary' id='keep-time' disabled={busy} onPress={onBack}>
        先不改
      </Button>
    </>
  )
}
