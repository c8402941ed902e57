import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { Instant } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { useNow } from '../../device/use-now'
import { openPage } from '../../navigation/door'
import { contributionStateWords } from '../../wording/contributions'
import { momentText } from '../../wording/dates'
import type { Own } from './draft'
import { ReplyForm } from './reply-form'
import { TakeBack } from './take-back'

/** What became of one, and what can be done about it. */
export function Standing({ one }: { readonly one: Own }) {
  const now = useNow()
  const [shown, setShown] = useState(false)
  const { id, state, title, text, signature, asked, declined, printedAs, sentAt, goneAt } = one
  const mayTakeBack = printedAs === null && state !== 'declined' && state !== 'taken-back'
  return (
    <Card id={`sent-${id}`} title={`${title === null ? '' : `${title}，`}${momentText(sentAt, now)} 寄的`}>
      <Text>{standingText(one, now)}</Text>
      {asked.map(({ at, question, reply }) => (
        <Text key={at}>{`编辑问：${question}${reply === null ? '' : `\n你答：${reply}`}`}</Text>
      ))}
      {declined === null ? null : <Text>{`编辑说：${declined}`}</Text>}
      {state === 'asked' ? <ReplyForm contributionId={id} /> : null}
      {shown && text !== null ? <Text userSelect>{`${text}\n署名：${signature ?? '一位居民'}`}</Text> : null}
      {text === null || shown ? null : (
        <Button kind='quiet' id={`show-${id}`} onPress={() => setShown(true)}>
          看我写的
        </Button>
      )}
      {printedAs === null ? null : (
        <Button
          kind='secondary'
          id={`printed-${id}`}
          onPress={() => void openPage('/resident/pages/article/index', { id: printedAs })}
        >
          看登出来的样子
        </Button>
      )}
      <Button kind='quiet' id={`looks-${id}`} onPress={() => void openPage('/resident/pages/looks/index')}>
        谁看过我写的
      </Button>
      {mayTakeBack ? <TakeBack one={one} /> : null}
      {state === 'declined' || state === 'taken-back' ? (
        <Text>{`这一篇 ${momentText(goneAt, now)} 整条删掉。`}</Text>
      ) : null}
    </Card>
  )
}

function standingText({ state, printedAs, changedAt }: Own, now: Instant): string {
  const words = contributionStateWords[printedAs === null ? state : 'printed']
  const more: Partial<Record<Own['state'], string>> = {
    waiting: '一般几天里会有回音，心邻不发消息，想起来的时候回这一页看看。',
    taken: '还要改一改、请另一个人读过才登。没有登出来以前，你随时可以收回。',
    declined: '谢谢你写给我们。不登，不是说写得不好。',
    'taken-back': '文字、署名和来往的话都已经删掉。',
  }
  const rest = printedAs === null ? (more[state] ?? '') : '谢谢你。'
  return `${words}（${momentText(changedAt, now)}）。${rest}`
}
