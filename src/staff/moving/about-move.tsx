import { Text, View } from '@tarojs/components'
import { Badge } from '../../components/badge/badge'
import { Paragraph } from '../../components/callable/paragraph'
import { useNow } from '../../device/use-now'
import { byText, type Move, proofWords, recordText, stateText, verdictWords } from './words'

/** Everything of one that its keeper and who asked for it may read; of either account nothing. */
export function AboutMove({ move }: { readonly move: Move }) {
  const now = useNow()
  const { state, proof, note, decided } = move
  return (
    <>
      <View>
        <Badge tone={state === 'waiting' || state === 'moving' ? 'accent' : 'soft'}>{stateText(move, now)}</Badge>
      </View>
      <Text>{byText(move)}</Text>
      <Text>{recordText(move, now)}</Text>
      <Text>{`怎么认出本人的：${proofWords[proof]}`}</Text>
      {note === null ? null : <Paragraph>{`说明：${note || '打不开了'}`}</Paragraph>}
      {decided ? (
        <Paragraph>{`档案专人：${verdictWords[decided.as]}${decided.words ? `。${decided.words}` : ''}`}</Paragraph>
      ) : null}
    </>
  )
}
