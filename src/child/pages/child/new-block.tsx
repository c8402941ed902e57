import { useDidShow } from '@tarojs/taro'
import { useReducer } from 'react'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { isNewHere, noteLookedAt } from '../../../device/looked-at'
import { openPage } from '../../../navigation/door'
import { blockBegunText } from '../../../wording/block-begun'
import type { Profile } from '../../family/use-children'

interface NewBlockProps {
  readonly childId: string
  readonly profile: Profile
}

/** The child has come into a new block of ages, and nobody has looked yet. */
export function NewBlock({ childId, profile: { begun } }: NewBlockProps) {
  const [, look] = useReducer((looks: number) => looks + 1, 0)
  useDidShow(look)
  if (!begun || !isNewHere(childId, begun)) return null
  return (
    <Notice
      kind='info'
      id='new-block'
      action={
        <>
          <Button
            kind='secondary'
            id='look-at-block'
            onPress={() => void openPage('/child/pages/check/index', { child: childId })}
          >
            看看这个阶段
          </Button>
          <Button
            kind='quiet'
            id='put-block-away'
            onPress={() => {
              noteLookedAt(childId, begun.months)
              look()
            }}
          >
            这个阶段先不看
          </Button>
        </>
      }
    >
      {`${blockBegunText(begun)}，可以看看这个阶段。`}
    </Notice>
  )
}
