import { Card } from '../../../components/card/card'
import { Choice } from '../../../components/choice/choice'
import { Field } from '../../../components/field/field'
import { minutesText } from '../../../wording/dates'
import { Amount } from '../../form/amount'
import { Options } from '../../form/options'
import { IntakeEditor } from './intake-editor'
import type { PartProps } from './offer-editor'

const HOUR = 60
const DAY = 24 * HOUR

/** Whether it is booked at once or asked for, what to bring, and what is asked before. */
export function Asking({ offer, alone, onChange, troubleOf }: PartProps) {
  const { answerWithin } = offer
  return (
    <>
      <Card title='约的时候'>
        {alone ? null : (
          <Options label='要不要先等咨询师答复' trouble={answerWithin === null ? troubleOf('answer') : null}>
            <Choice
              id='book-at-once'
              label='直接约上'
              chosen={answerWithin === null}
              onChoose={() => onChange({ answerWithin: null })}
            />
            <Choice
              id='ask-first'
              label='先等答复'
              chosen={answerWithin !== null}
              onChoose={() => onChange((so) => ({ answerWithin: so.answerWithin ?? DAY }))}
            />
          </Options>
        )}
        {answerWithin === null ? null : (
          <Amount
            id='answer'
            label='多久之内答复'
            note='到时没有答复，这个时间会自动放开，对方会知道。'
            unit='小时'
            scale={HOUR}
            value={answerWithin}
            usual={[4 * HOUR, 12 * HOUR, DAY, 2 * DAY]}
            text={minutesText}
            trouble={troubleOf('answer')}
            onChange={(within) => onChange({ answerWithin: within })}
          />
        )}
        <Field
          id='offer-bring'
          label='请对方带什么来'
          value={offer.bring}
          most={120}
          note='约好以后会看到这一句。没有就空着。'
          trouble={troubleOf('bring')}
          onChange={(bring) => onChange({ bring })}
        />
      </Card>
      {alone ? null : (
        <IntakeEditor
          questions={offer.intake}
          trouble={troubleOf('intake')}
          onChange={(change) => onChange(({ intake }) => ({ intake: change(intake) }))}
        />
      )}
    </>
  )
}
