import { useState } from 'react'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Notice } from '../../components/notice/notice'
import type { Draft } from './draft'

const who = { self: '我自己，已经满 14 岁', guardian: '我在照看一个孩子，为孩子问', young: '我还不满 14 岁' } as const

/** Whom it is for. Under 14 somebody who looks after them asks. */
export function Begin({ onBegin }: { readonly onBegin: (asker: Draft['asker']) => void }) {
  const [chosen, setChosen] = useState<keyof typeof who | null>(null)
  return (
    <Card id='begin' title='谁想接这个电话'>
      <ChoiceGroup label='谁想接这个电话'>
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
          要请家里信得过的大人来，让我们打到他的手机上。家里没有这样的人，可以找老师，或者现在就打
          12355，是专门听青少年说话的；有人伤害你，打 110。
        </Notice>
      ) : (
        <Button id='begin-asking' disabled={chosen === null} onPress={() => chosen && onBegin(chosen)}>
          开始填
        </Button>
      )}
    </Card>
  )
}
