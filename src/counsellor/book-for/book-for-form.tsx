import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Instant } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { modes } from '../../wording/codes'
import { spanText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import { chosenPlace, dayOf, endOf, modeOf, type Offer, offerOf, type Terms } from '../place/choosing'
import { PlaceChoice } from '../place/place-choice'
import { AboutThem } from './about-them'
import styles from './book-for.module.scss'
import type { useDraft } from './draft'
import { ReadBack } from './read-back'
import { SpokenConsent } from './spoken-consent'
import { type Outcome, type Row, useBookingFor } from './use-booking-for'
import { inputOf, type Missing, missingOf } from './wish'

interface BookForFormProps {
  readonly terms: Terms
  readonly offers: readonly Offer[]
  readonly drafted: ReturnType<typeof useDraft>
  readonly now: Instant
  readonly onBooked: (row: Row) => void
}

type Trouble = Exclude<Outcome, { readonly state: 'booked' }>

export function BookForForm({ terms, offers, drafted, now, onBooked }: BookForFormProps) {
  const { draft, change } = drafted
  const [missing, setMissing] = useState<Missing | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { busy, book } = useBookingFor()
  const { counsellorId } = terms.terms
  const offer = offerOf(offers, draft.choosing)
  if (!offer) return null
  const place = chosenPlace(offers, draft.choosing, dayOf(draft.choosing, [], now))
  const needsNumber = modeOf(offer, draft.choosing) === 'phone'
  const isNumber = missing === 'phone-missing' || missing === 'phone-invalid'

  function edit(part: Parameters<typeof change>[0]) {
    setMissing(null)
    setTrouble(null)
    // What was read back and is another now was not read back; nor was what they heard of calls where that is another.
    const isOther = 'choosing' in part || 'phone' in part
    change({ ...(isOther && { readBack: false }), ...('calls' in part && { heard: false }), ...part })
  }
  async function confirm() {
    const left = missingOf(draft, place)
    setMissing(left)
    setTrouble(null)
    if (left !== null || !place || !offer) return
    const outcome = await book(inputOf(draft, place, { counsellorId, offer }))
    if (outcome.state === 'booked') onBooked(outcome.row)
    else setTrouble(outcome)
  }

  return (
    <>
      <View className={styles.sides}>
        <View className={styles.side}>
          <PlaceChoice
            {...{ counsellorId, offers, now }}
            choosing={draft.choosing}
            onChange={(part) => edit({ choosing: { ...draft.choosing, ...part } })}
          />
        </View>
        <View className={styles.side}>
          <AboutThem
            {...{ draft, offer, needsNumber }}
            trouble={isNumber ? sentenceFor(missing) : null}
            timesTrouble={missing === 'times' ? missingText('times') : null}
            onChange={edit}
          />
          <SpokenConsent heard={draft.heard} calls={draft.calls} onHeard={(heard) => edit({ heard })} />
          {place ? (
            <ReadBack
              {...{ place, offer, now }}
              site={terms.sites.find(({ id }) => id === offer.siteId)}
              number={draft.phone.trim()}
              done={draft.readBack}
              onDone={(readBack) => edit({ readBack })}
            />
          ) : null}
          <View className={styles.part}>
            {place ? (
              <View id='chosen-place' className={styles.chosen}>
                <Text className={styles.when}>{spanText(place.start, endOf(offer, place.start), now)}</Text>
                <Text>{`${offer.name} · ${modes[place.mode]}`}</Text>
              </View>
            ) : null}
            {missing ? (
              <Notice kind='warn' id='book-for-missing'>
                {missingText(missing)}
              </Notice>
            ) : null}
            {trouble ? (
              <Notice kind='warn' id='book-for-trouble'>
                {troubleText(trouble)}
              </Notice>
            ) : null}
            <Button id='book-for' busy={busy} onPress={() => void confirm()}>
              {trouble && trouble.state !== 'refused' ? '再试一次' : '约下来'}
            </Button>
          </View>
        </View>
      </View>
    </>
  )
}

function missingText(missing: Missing): string {
  if (missing === 'place') return '还没有选时间。请选一个空着的，或者写一个别的时间。'
  if (missing === 'times') return '请问一问对方什么时候打过去方便，至少选一段。'
  if (missing === 'read-back') return '请把时间、地点和找谁念回去，对方说没有错以后在方框里打勾。'
  if (missing === 'heard') return '请先把“预约前请先知道”念给对方听，对方同意以后在方框里打勾。'
  return sentenceFor(missing)
}

function troubleText({ state, refusal }: Trouble): string {
  if (state === 'unknown')
    return '没有收到回音，不确定约上了没有，填的内容都还在。再试一次也没关系，不会约成两个；也可以先看看日程。'
  if (refusal === 'slot-taken') return '这个时间和别的谈话或前后的休息撞上了，请换一个时间。填的内容都还在。'
  return `${state === 'not-done' ? '还没有约上，填的内容都还在。' : ''}${sentenceFor(refusal)}`
}
