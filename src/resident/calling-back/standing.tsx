import { Text } from '@tarojs/components'
import { useState } from 'react'
import { isMissed, wasReached } from '#core/domain/callbacks/request'
import type { Instant } from '#core/domain/time'
import { Bullets } from '../../components/bullets/bullets'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { useNow } from '../../device/use-now'
import { openPage } from '../../navigation/door'
import { momentText } from '../../wording/dates'
import type { Own } from './draft'
import { TakeBack } from './take-back'
import { callerWords, closedWords, messageWords, outcomeWords, toOtherWords, windowsText } from './words'

/** How it stands with one request, and what can be done about it. */
export function Standing({ request }: { readonly request: Own }) {
  const now = useNow()
  const [shown, setShown] = useState(false)
  const { id, isOpen, askedAt, tries, closed, goneAt, placeName } = request
  return (
    <Card id={`callback-${id}`} title={`${momentText(askedAt, now)} 请的`}>
      {isMissed(request, now) ? (
        <Notice kind='warn' id='missed'>
          {`说好 ${momentText(request.due, now)} 以前打，到现在还没有打。对不起，是我们没有做到。你的请求没有丢，工作人员看到它排在最前面，还是只在你说的安全时间里打。不想再等，可以打上面的电话。`}
        </Notice>
      ) : (
        <Text>{standingText(request, now)}</Text>
      )}
      {tries.length > 0 ? (
        <Bullets items={tries.map(({ at, outcome }) => `${momentText(at, now)} 打过，${outcomeWords[outcome]}`)} />
      ) : null}
      {closed ? null : <Text>{`由${placeName}的工作人员打。`}</Text>}
      {closed?.as === 'taken-back' ? null : shown ? (
        <Bullets items={written(request)} />
      ) : (
        <Button kind='quiet' id={isOpen ? 'show-written' : `show-written-${id}`} onPress={() => setShown(true)}>
          看我填了什么
        </Button>
      )}
      <Button
        kind='quiet'
        id={isOpen ? 'to-looks' : `to-looks-${id}`}
        onPress={() => void openPage('/resident/pages/looks/index')}
      >
        谁看过号码和称呼
      </Button>
      {isOpen ? <TakeBack request={request} /> : <Text>{`这一条 ${momentText(goneAt, now)} 整条删掉。`}</Text>}
    </Card>
  )
}

function standingText(request: Own, now: Instant): string {
  const { closed, tries, due, calling } = request
  if (closed) {
    const rings = closed.whileCalling ? '收回的时候，工作人员正拿着号码，电话可能还会响这一次。' : ''
    return `${closedWords[closed.as]}${rings}`
  }
  if (wasReached(request)) return '已经通过话。工作人员还没有记完，记完这一条就结束了。'
  const by = `最晚 ${momentText(due, now)} 以前${tries.length > 0 ? '再打一次' : '打第一次'}，只在你说的安全时间里。`
  return calling ? `工作人员这会儿拿着号码，可能正在打。${by}` : by
}

const written = ({ numberEnd, name, windows, callerIs, ownCaller, message, toOther, about }: Own) => [
  `号码：最后四位是 ${numberEnd ?? ''}`,
  `安全的时间：${windowsText(windows)}`,
  `称呼：${name ?? ''}`,
  `介绍自己：${callerIs === 'own' ? `“${ownCaller ?? ''}”` : callerWords[callerIs]}`,
  `没人接：${messageWords[message]}`,
  `别人接：${toOtherWords[toOther]}`,
  ...(about === null ? [] : [`想说的事：${about}`]),
]
