import { Text } from '@tarojs/components'
import type { Scale } from '#core/domain/assessment/scale'
import type { AgeFacts } from '#core/domain/children/age'
import type { AgeChoice } from '#core/domain/children/age-blocks'
import type { CivilDate } from '#core/domain/time'
import { scalesForChildren } from '#core/scales/children/index'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { Notice } from '../../components/notice/notice'
import { scaleLead } from '../../wording/scale'
import { ageText, betweenText, choiceFor, isForAge, monthsText, notNowText } from './age-words'
import type { Offered } from './brought'
import { Elsewhere } from './elsewhere'

interface ChooseCheckProps {
  readonly child: AgeFacts
  readonly today: CivilDate
  /** Full months the parent says it is already. */
  readonly told: number | null
  /** What was brought and is for a child of this age. */
  readonly brought: readonly Offered[]
  readonly onTell: (months: number) => void
  readonly onBegin: (scale: Scale, choice: AgeChoice) => void
}

/** What there is for this age, and plainly what there is not. */
export function ChooseCheck({ child, today, told, brought, onTell, onBegin }: ChooseCheckProps) {
  const offered = scalesForChildren.map((scale) => ({ scale, choice: choiceFor(scale, child, today, told) }))
  const [first] = offered
  if (!first) return null
  const fitting = offered.filter(({ choice }) => isForAge(choice.chosen.place))
  const others = offered.filter(({ choice }) => !isForAge(choice.chosen.place))
  const older = offered.map(({ choice }) => choice.older).find((one) => one !== null)
  const byCorrected = first.choice.corrected ? '按预产期算，孩子已经' : '孩子已经'
  return (
    <>
      <Card id='age-card'>
        <Text id='age-told'>{`按${ageText(first.choice)}来看。`}</Text>
        {older ? (
          <>
            <Text>只知道出生的年和月，先按小的算。比如 8 号生的，今天过了 8 号，就点下面。</Text>
            <Button kind='secondary' id='already-older' onPress={() => onTell(older.months)}>
              {`${byCorrected}满 ${monthsText(older.months)}了`}
            </Button>
          </>
        ) : null}
      </Card>
      {fitting.length > 1 ? (
        <Text id='which-first'>先做第一份就好，别的有空再做。结果不一样的话，以叫你去查的那一份为准。</Text>
      ) : null}
      {fitting.length > 0 ? (
        <ListGroup title='这个年龄可以看的'>
          {fitting.map(({ scale, choice }) => (
            <ListRow
              key={scale.id}
              id={`check-${scale.id}`}
              icon='clipboard-list'
              title={scale.plainTitle}
              note={[scale.about, betweenText(scale, choice.chosen.months)].filter((text) => text !== null).join('')}
              onPress={() => onBegin(scale, choice)}
            />
          ))}
        </ListGroup>
      ) : brought.length > 0 ? null : (
        <Notice kind='info' id='not-for-this-age'>
          {notForAny(first.choice)}
        </Notice>
      )}
      {brought.length > 0 ? (
        <ListGroup title='本机构另外引进的'>
          {brought.map(({ scale, choice }) => (
            <ListRow
              key={scale.id}
              id={`check-${scale.id}`}
              icon='clipboard-list'
              title={scale.plainTitle}
              note={scaleLead({ ...scale, questions: scale.items.length })}
              onPress={() => onBegin(scale, choice)}
            />
          ))}
        </ListGroup>
      ) : null}
      {fitting.length > 0 && others.length > 0 ? (
        <ListGroup title='现在不用做的'>
          {others.map(({ scale, choice }) => (
            <ListRow key={scale.id} title={scale.plainTitle} note={notNowText(choice.chosen.place)} />
          ))}
        </ListGroup>
      ) : null}
      {fitting.length === 0 && brought.length === 0 ? <Elsewhere /> : null}
    </>
  )
}

/** Too young or too old for all of them: said as a fact of the forms, not of the child. */
function notForAny({ chosen: { place } }: AgeChoice): string {
  return place.in === 'before'
    ? '国家的这几份表从满 1 个月和满 3 个月开始，现在还不用做。孩子吃奶、睡觉、哭闹让你担心，直接问儿童保健的医生就好。'
    : '国家的这几份表只到 6 岁，孩子已经过了这个年龄，不用做。别的事可以看看下面这些。'
}
