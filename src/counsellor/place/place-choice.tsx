import { View } from '@tarojs/components'
import { addDays, dateOf, type Instant } from '#core/domain/time'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Heading } from '../../components/element/region'
import { FailedNotice } from '../../components/notice/failed-notice'
import { Notice } from '../../components/notice/notice'
import { Skeleton } from '../../components/skeleton/skeleton'
import { modes } from '../../wording/codes'
import { type Choosing, dayOf, modeOf, type Offer, offerOf } from './choosing'
import { DayChoice } from './day-choice'
import styles from './place.module.scss'
import { TimeChoice } from './time-choice'
import { useOwnPlaces } from './use-own-places'

interface PlaceChoiceProps {
  readonly counsellorId: string
  readonly offers: readonly Offer[]
  readonly choosing: Choosing
  /** Only free places can be taken; otherwise any time, which the cloud may refuse. */
  readonly freeOnly?: boolean
  readonly now: Instant
  readonly onChange: (part: Partial<Choosing>) => void
}

/** Days shown where nobody could say how far residents can book. */
const FOUR_WEEKS = 27

/** Which offer, how, on which day, at what time: one of one's own places. */
export function PlaceChoice(props: PlaceChoiceProps) {
  const offer = offerOf(props.offers, props.choosing)
  const mode = offer && modeOf(offer, props.choosing)
  return offer && mode ? <Choices {...props} offer={offer} mode={mode} /> : null
}

interface ChoicesProps extends PlaceChoiceProps {
  readonly offer: Offer
  readonly mode: Offer['modes'][number]
}

function Choices({ counsellorId, offers, choosing, freeOnly = false, now, onChange, offer, mode }: ChoicesProps) {
  const { state, dates, free, retry } = useOwnPlaces(counsellorId, choosing.date, { offer, mode, now })
  const shown = dayOf(choosing, free, now)
  return (
    <>
      {offers.length > 1 ? (
        <View className={styles.part}>
          <Heading level={2}>约哪一种</Heading>
          <ChoiceGroup label='约哪一种'>
            {offers.map(({ id, name, sessionMinutes }) => (
              <Choice
                key={id}
                id={`offer-${id}`}
                label={name}
                note={`${sessionMinutes} 分钟`}
                chosen={id === offer.id}
                onChoose={() => onChange({ offerId: id, start: null })}
              />
            ))}
          </ChoiceGroup>
        </View>
      ) : null}
      {offer.modes.length > 1 ? (
        <View className={styles.part}>
          <Heading level={2}>怎么谈</Heading>
          <ChoiceGroup label='怎么谈' inline>
            {offer.modes.map((one) => (
              <Choice
                key={one}
                id={`mode-${one}`}
                label={modes[one]}
                chosen={one === mode}
                onChoose={() => onChange({ mode: one })}
              />
            ))}
          </ChoiceGroup>
        </View>
      ) : null}
      {state === 'loading' ? (
        <Skeleton rows={4} />
      ) : freeOnly && state === 'ready' && free.length === 0 ? (
        <Notice kind='empty' id='no-free-place'>
          居民能约的日子里，你没有空着的时间。可以先加开一段时间再来改，或者换一种谈话。
        </Notice>
      ) : (
        <>
          {state === 'unknown' ? (
            <FailedNotice
              message={freeOnly ? '没能读到空着的时间。' : '没能读到空着的时间。可以再试一次，也可以直接写一个时间。'}
              onRetry={retry}
            />
          ) : null}
          <DayChoice
            until={dates.at(-1) ?? addDays(dateOf(now), FOUR_WEEKS)}
            {...{ free, freeOnly, shown, now }}
            onChoose={(date) => onChange({ date, start: null })}
          />
          <TimeChoice
            slots={free.filter(({ start }) => dateOf(start) === shown)}
            {...{ choosing, shown, freeOnly, now, onChange }}
          />
        </>
      )}
    </>
  )
}
