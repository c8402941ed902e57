import { useState } from 'react'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Notice } from '../../components/notice/notice'
import type { Draft } from './draft'

const who = {
  self: '我自己写的，已经满 14 岁',
  guardian: '我在照看一个孩子，替孩子寄',
  young: '我还不满 14 岁',
} as const

/** Who wrote it. Under 14 somebody who looks after them sends it. */
export function Begin({ onBegin }: { readonly onBegin: (sender: Draft['sender']) => void }) {
  const [chosen, setChosen] = useState<keyof typeof who | null>(null)
  return (
    <Card id='begin' title='是谁写的'>
      <ChoiceGroup label='是谁写的'>
        {(Object.keys(who) as (keyof typeof who)[]).map((one) => (
          <Choice
            key={one}
            id={`who-${one}`}
            label={who[one]}
            chosen={chosen === one}
            onChoose={() => setChosen(one)}
          />
        ))}
      </ChoiceGroup>
      {chosen === 'young' ? (
        <Notice kind='info' id='young'>
          谢谢你想写。要请家里信得过的大人，用他的手机替你寄，先给他看看你写的。有心事想找人说，可以打
          12355，是专门听青少年说话的。
        </Notice>
      ) : (
        <Button id='begin-writing' disabled={chosen === null} onPress={() => chosen && onBegin(chosen)}>
          开始写
        </Button>
      )}
    </Card>
  )
}
