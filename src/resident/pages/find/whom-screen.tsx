import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { openPage, replacePage } from '../../../navigation/door'
import { startFor, useDraft } from '../../booking/draft'
import { type Other, useOthers } from '../../booking/use-others'

/** One child, or two who come one after the other. */
export function WhomScreen() {
  const { asked } = useOthers()
  return (
    <Page title='预约' heading='为哪个孩子约' lead='选一个。两个一起也行：同一位咨询师，一前一后，一次约下来。'>
      <Answer asked={asked} rows={3} isEmpty={({ others }) => childrenIn(others).length === 0} empty={<NoChildren />}>
        {({ others }) => <Choose children={childrenIn(others)} />}
      </Answer>
    </Page>
  )
}

const childrenIn = (others: readonly Other[]) => others.filter(({ kind }) => kind === 'child')

/** In one writing two are booked. */
const MOST = 2

function Choose({ children }: { readonly children: readonly Other[] }) {
  const { draft } = useDraft()
  const known = (id: string | null) => (children.some((one) => one.id === id) ? [id as string] : [])
  const [chosen, setChosen] = useState([...known(draft.forOther), ...known(draft.second?.forOther ?? null)])
  const [first, second = null] = chosen

  function toggle(id: string) {
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  }
  function goOn() {
    if (first === undefined) return
    startFor(first, second)
    void replacePage('/resident/pages/times/index', { found: '1', whom: '1' })
  }
  return (
    <>
      <ChoiceGroup several label='为哪个孩子约'>
        {children.map(({ id, name }) => (
          <Choice
            key={id}
            several
            id={`child-${id}`}
            label={name || '孩子'}
            note={noteOf(chosen, id)}
            chosen={chosen.includes(id)}
            disabled={chosen.length >= MOST && !chosen.includes(id)}
            onChoose={() => toggle(id)}
          />
        ))}
      </ChoiceGroup>
      {children.length > MOST ? <Text>一次最多两个，另一个可以再约一次。</Text> : null}
      <Button id='whom-times' disabled={first === undefined} onPress={goOn}>
        {second === null ? '看看有空的时间' : '看看两个挨着的时间'}
      </Button>
    </>
  )
}

/** Of two who goes in first. */
function noteOf(chosen: readonly string[], id: string): string | undefined {
  if (chosen.length < MOST || !chosen.includes(id)) return undefined
  return chosen[0] === id ? '先谈' : '后谈'
}

function NoChildren() {
  return (
    <Notice
      kind='empty'
      id='no-children'
      action={
        <Button id='to-children' onPress={() => void openPage('/child/pages/children/index')}>
          添一个孩子
        </Button>
      }
    >
      这里还没有孩子。添上一个称呼和出生的年月，就可以为孩子约。
    </Notice>
  )
}
