import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { asPage } from '../../../boundary/as-page'
import { Badge } from '../../../components/badge/badge'
import { Bullets } from '../../../components/bullets/bullets'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Notice } from '../../../components/notice/notice'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { momentText } from '../../../wording/dates'
import { openingLines } from '../../../wording/opening-hours'
import { Calling } from '../../calling/calling'
import { ForCallers } from '../../calling/for-callers'
import { outcomeWords, type Row, stateOf, whenText } from '../../calling/words'
import '../../refusals'

/** One request: when it may be called, what was tried, and the number for whoever takes it on. */
function CallbackPage() {
  const { id = '' } = useRouter().params
  // What a change answered stands until the list is read anew.
  const [changed, setChanged] = useState<Row | null>(null)
  return (
    <ForCallers title='回电' heading='一条回电请求'>
      {({ waiting, ended }) => {
        const read = [...waiting, ...ended].find((one) => one.id === id)
        const row = changed && (!read || isLater(changed, read)) ? changed : read
        return row ? (
          <>
            <About row={row} />
            {row.closed ? <Ended row={row} /> : <Calling row={row} onChanged={setChanged} />}
          </>
        ) : (
          <Unknown />
        )
      }}
    </ForCallers>
  )
}

/** A request only ever gets more calls, and then an end; before each of them somebody takes it. */
function isLater(one: Row, other: Row): boolean {
  if (other.closed !== null || one.tries.length < other.tries.length) return false
  return one.closed !== null || one.tries.length > other.tries.length || (one.taken !== null && other.taken === null)
}

function About({ row }: { readonly row: Row }) {
  const now = useNow()
  const { tone, text } = stateOf(row, now)
  return (
    <Card id='about-request' title={row.placeName}>
      <View>
        <Badge tone={tone}>{text}</Badge>
      </View>
      <Text>{`${momentText(row.askedAt, now)} 请的${row.asker === 'guardian' ? '，监护人为孩子问' : ''}`}</Text>
      <Text>{whenText(row, now)}</Text>
      <Text>{`安全的时间：${openingLines(row.windows).join('；')}`}</Text>
      {row.tries.length === 0 ? (
        <Text>还没有打过。</Text>
      ) : (
        <Bullets
          items={row.tries.map(
            ({ at, outcome, mine }) => `${momentText(at, now)} ${mine ? '你' : '同事'}打过，${outcomeWords[outcome]}`,
          )}
        />
      )}
    </Card>
  )
}

function Ended({ row: { closed } }: { readonly row: Row }) {
  return (
    <Notice kind='info' id='request-ended'>
      {closed?.as === 'taken-back'
        ? '本人收回了这一条，号码已经删掉，请不要再打。手上抄下来的也请撕掉。'
        : '这一条办完了，三十天以后整条删掉。'}
    </Notice>
  )
}

function Unknown() {
  return (
    <Notice
      kind='empty'
      id='callback-unknown'
      action={
        <Button kind='secondary' id='to-callbacks' onPress={() => void openPage('/community/pages/callbacks/index')}>
          回到名单
        </Button>
      }
    >
      没有找到这一条，可能已经办完，或者过了保存的日子。
    </Notice>
  )
}

export default asPage(CallbackPage)
