import { Card } from '../../../components/card/card'
import { minutesText } from '../../../wording/dates'
import { Amount } from '../../form/amount'
import { restText, seatsText } from '../../offer/words'
import type { PartProps } from './offer-editor'

/** How long one takes, what is kept free around it, and for how many people it is. */
export function Times({ offer, onChange, troubleOf }: PartProps) {
  return (
    <Card title='一次多久'>
      <Amount
        id='length'
        label='谈多久'
        unit='分钟'
        value={offer.sessionMinutes}
        usual={[30, 50, 60, 80, 90]}
        text={minutesText}
        trouble={troubleOf('length')}
        onChange={(sessionMinutes) => onChange({ sessionMinutes })}
      />
      <Amount
        id='rest-before'
        label='之前留多久'
        unit='分钟'
        value={offer.restBefore}
        usual={[0, 5, 10, 15]}
        text={restText}
        trouble={restFault(offer.restBefore, troubleOf('rest'))}
        onChange={(restBefore) => onChange({ restBefore })}
      />
      <Amount
        id='rest-after'
        label='之后留多久'
        unit='分钟'
        value={offer.restAfter}
        usual={[0, 10, 15, 30]}
        text={restText}
        trouble={restFault(offer.restAfter, troubleOf('rest'))}
        onChange={(restAfter) => onChange({ restAfter })}
      />
      <Amount
        id='seats'
        label='一次能来几个人'
        note='一个人就是一对一；多于一个人，就是小组。'
        unit='个人'
        value={offer.capacity}
        usual={[1, 6, 8, 12]}
        text={seatsText}
        trouble={troubleOf('seats')}
        onChange={(capacity) => onChange({ capacity })}
      />
    </Card>
  )
}

/** At the one of the two rests that cannot be kept. */
const restFault = (minutes: number, trouble: string | null) => (minutes >= 0 && minutes <= 240 ? null : trouble)
