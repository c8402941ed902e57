import type { Parameters } from '#core/domain/assessment/condition'
import { Paragraph } from '../../../components/callable/paragraph'

/** Under a text that says what is sent: what this questionnaire had to be told of the person is sent too. */
export function ToldAlong({ told: { sex, ageInMonths } }: { readonly told: Parameters }) {
  const words = [sex === undefined ? null : '性别', ageInMonths === undefined ? null : '年龄'].filter(
    (one) => one !== null,
  )
  if (words.length === 0) return null
  return <Paragraph>{`开头说过的${words.join('和')}也和回答放在一起，没有它算不出这份结果。`}</Paragraph>
}
