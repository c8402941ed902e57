import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { readContribution } from '#core/contracts/contributions'
import { useDoing } from '../../cloud/use-doing'
import { Badge } from '../../components/badge/badge'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { useNow } from '../../device/use-now'
import { openPage } from '../../navigation/door'
import { sentenceFor } from '../../wording/refusals'
import { Answering } from './answering'
import { factsOf, type Opened, type Row, stateWords, toneOf } from './words'

/** One that was sent in. Its words are asked for by a tap, since each look is noted for whoever wrote them. */
export function One({ read }: { readonly read: Row }) {
  const now = useNow()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  // What an answer gave back stands until the list is read anew.
  const [changed, setChanged] = useState<Row | null>(null)
  const reading = useDoing(readContribution)
  const row = changed && changed.changedAt > read.changedAt ? changed : read

  async function open() {
    setTrouble(null)
    const answer = await reading.run({ contributionId: row.id })
    if (answer.ok) setOpened(answer.value.contribution)
    else setTrouble(sentenceFor(answer.refusal))
  }
  return (
    <>
      <Card id='about-sent-in' title='一篇来稿'>
        <View>
          <Badge tone={toneOf(row.state)}>{stateWords[row.state]}</Badge>
        </View>
        <Text>{factsOf(row, now)}</Text>
        {row.state === 'taken-back' ? <Text>里面的字都删掉了，请不要再用抄下来的。</Text> : null}
        {row.pieceId === null ? null : (
          <Button
            kind='secondary'
            id='to-piece'
            onPress={() => void openPage('/community/pages/piece/index', { id: row.pieceId ?? '' })}
          >
            去看做成的稿件
          </Button>
        )}
        {opened === null && row.state !== 'taken-back' ? (
          <>
            <Text>打开看会记下来，作者查得到谁哪天看过。</Text>
            <Button id='read-it' busy={reading.busy} onPress={() => void open()}>
              打开看
            </Button>
          </>
        ) : null}
        {trouble === null ? null : (
          <Notice kind='warn' id='read-refused'>
            {trouble}
          </Notice>
        )}
      </Card>
      {opened === null ? null : <Words opened={opened} />}
      {opened !== null && row.isOpen ? (
        <Answering opened={{ ...opened, state: row.state }} onChanged={setChanged} />
      ) : null}
    </>
  )
}

function Words({ opened: { title, text, signature, asked, declined } }: { readonly opened: Opened }) {
  return (
    <Card id='sent-in-words' title={title ?? '没有标题'}>
      {text
        .split('\n')
        .map((line, at) => [at, line.trim()] as const)
        .filter(([, line]) => line !== '')
        .map(([at, line]) => (
          <Text key={at}>{line}</Text>
        ))}
      <Text>{`署名：${signature ?? '不署名，写“一位居民”'}`}</Text>
      {asked.map(({ at, question, reply }) => (
        <Text key={at}>{`问：${question}${reply === null ? '' : `\n答：${reply}`}`}</Text>
      ))}
      {declined === null ? null : <Text>{`没有登，写给作者的：${declined}`}</Text>}
    </Card>
  )
}
