import { useState } from 'react'
import { usualWindow } from '#core/domain/scheduling/booking-window'
import { clockText, type Weekday } from '#core/domain/time'
import { Card } from '../../../components/card/card'
import { Choice } from '../../../components/choice/choice'
import { Field } from '../../../components/field/field'
import { weekdayText } from '../../../wording/dates'
import { Amount } from '../../form/amount'
import { Options } from '../../form/options'
import { minuteIn } from '../../form/written'
import type { Offer } from '../../offer/draft'
import { daysText, lateText, noticeText } from '../../offer/words'
import type { PartProps } from './offer-editor'

const HOUR = 60
const DAY = 24 * HOUR
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** From when until when it can be booked, and when a change is late. */
export function Windows(props: PartProps) {
  const { offer, sites, onChange, troubleOf } = props
  const usual = sites.find(({ id }) => id === offer.siteId)?.usual ?? usualWindow
  return (
    <Card title='什么时候能约'>
      <Amount
        id='notice'
        label='最晚提前多久约'
        unit='小时'
        scale={HOUR}
        value={offer.noticeMinutes}
        usual={[0, 2 * HOUR, 12 * HOUR, DAY, 2 * DAY]}
        text={noticeText}
        trouble={troubleOf('notice')}
        follows={`按站点的，${noticeText(usual.noticeMinutes)}`}
        onFollow={() => onChange({ noticeMinutes: null })}
        onChange={(noticeMinutes) => onChange({ noticeMinutes })}
      />
      <Amount
        id='horizon'
        label='最远能约到多少天以后'
        unit='天'
        value={offer.horizonDays}
        usual={[7, 14, 28, 56]}
        text={daysText}
        trouble={troubleOf('horizon')}
        follows={`按站点的，${daysText(usual.horizonDays)}`}
        onFollow={() => onChange({ horizonDays: null })}
        onChange={(horizonDays) => onChange({ horizonDays })}
      />
      <Release {...props} />
      <Amount
        id='late'
        label='离开始多近，改时间或取消算晚'
        note='晚了也还能改，只是会先说一声这个时间可能给不了别人了。'
        unit='小时'
        scale={HOUR}
        value={offer.lateMinutes}
        usual={[0, 12 * HOUR, DAY, 2 * DAY]}
        text={lateText}
        trouble={troubleOf('late')}
        onChange={(lateMinutes) => onChange({ lateMinutes })}
      />
    </Card>
  )
}

/** Every day one more, or the days of the coming week at once. */
function Release({ offer, onChange, troubleOf }: PartProps) {
  const { release } = offer
  const [written, setWritten] = useState(release.kind === 'weekly' ? clockText(release.minute) : '12:00')
  const change = (part: { readonly weekday?: Weekday; readonly minute?: number }) =>
    onChange((so) => ({ release: { ...weekly(so.release), ...part } }))
  return (
    <>
      <Options label='新的日子怎么放出来' trouble={release.kind === 'rolling' ? troubleOf('release') : null}>
        <Choice
          id='release-rolling'
          label='每天多一天'
          chosen={release.kind === 'rolling'}
          onChoose={() => onChange({ release: { kind: 'rolling' } })}
        />
        <Choice
          id='release-weekly'
          label='每周一次放一周'
          chosen={release.kind === 'weekly'}
          onChoose={() => change({})}
        />
      </Options>
      {release.kind === 'weekly' ? (
        <>
          <Options label='周几放'>
            {weekdays.map((weekday) => (
              <Choice
                key={weekday}
                id={`release-on-${weekday}`}
                label={weekdayText(weekday)}
                chosen={weekday === release.weekday}
                onChoose={() => change({ weekday })}
              />
            ))}
          </Options>
          <Field
            id='release-at'
            kind='phone'
            label='几点放'
            value={written}
            most={5}
            note='像 12:00 或 1200 这样写。'
            trouble={troubleOf('release')}
            onChange={(clock) => {
              setWritten(clock)
              change({ minute: minuteIn(clock) ?? Number.NaN })
            }}
          />
        </>
      ) : null}
    </>
  )
}

const noon = 12 * HOUR

/** On Fridays at noon, until it is said otherwise. */
const weekly = (release: Offer['release']) =>
  release.kind === 'weekly' ? release : ({ kind: 'weekly', weekday: 5, minute: noon } as const)
