import { Text, View } from '@tarojs/components'
import { Badge } from '../../components/badge/badge'
import { Paragraph } from '../../components/callable/paragraph'
import { useNow } from '../../device/use-now'
import { momentText } from '../../wording/dates'
import styles from '../staff.module.scss'
import { endedText, type Opening, recordText, stateText, whoText } from './words'

/** Everything of one opening that its keeper and who asked for it may read; of the record itself nothing. */
export function AboutOpening({ opening }: { readonly opening: Opening }) {
  const now = useNow()
  return (
    <>
      <View>
        <StandsNow opening={opening} />
      </View>
      <Text>{whoText(opening)}</Text>
      <Text>{recordText(opening, now)}</Text>
      <Said opening={opening} />
      {opening.judged ? <Paragraph>{`结论：${endedText(opening)}`}</Paragraph> : null}
    </>
  )
}

/** Whether it can be read at this moment, and until when. */
export function StandsNow({ opening }: { readonly opening: Opening }) {
  return <Badge tone={opening.state === 'open' ? 'accent' : 'soft'}>{stateText(opening, useNow())}</Badge>
}

/** Why it was opened, and what was written back and forth. */
export function Said({ opening: { why, said } }: { readonly opening: Opening }) {
  const now = useNow()
  return (
    <>
      {why === null ? null : <Paragraph>{`理由：${why || '打不开了'}`}</Paragraph>}
      {said.map(({ as, at, mine, words }, place) => (
        <Paragraph key={`${at}-${place}`} className={styles.note}>
          {`${mine ? '你' : as === 'keeper' ? '档案专人' : '同事'}，${momentText(at, now)}：${words ?? '已经删掉'}`}
        </Paragraph>
      ))}
    </>
  )
}
