import { useDidShow } from '@tarojs/taro'
import { useReducer } from 'react'
import { Button } from '../../components/button/button'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { isNewHere, noteLookedAt } from '../../device/looked-at'
import { openPage } from '../../navigation/door'
import { useMine } from '../../resident/booking/use-mine'
import { blockBegunText } from '../../wording/block-begun'

/** One child at a time who has come into a new block of ages; what is asked there, and of what, is not said here. */
export function NewBlock() {
  const { asked } = useMine()
  const [, look] = useReducer((looks: number) => looks + 1, 0)
  useDidShow(look)
  const others = asked.state === 'ready' ? asked.value.others : []
  const one = others.find(({ id, begun }) => begun && isNewHere(id, begun))
  if (!one?.begun) return null
  const { id, name, begun } = one
  return (
    <>
      <ListGroup>
        <ListRow
          id='new-block'
          icon='user-round'
          title={`${name || '孩子'}：${blockBegunText(begun)}`}
          note='可以看看这个阶段'
          onPress={() => void openPage('/child/pages/check/index', { child: id })}
        />
      </ListGroup>
      <Button
        kind='quiet'
        id='put-block-away'
        onPress={() => {
          noteLookedAt(id, begun.months)
          look()
        }}
      >
        这个阶段先不看
      </Button>
    </>
  )
}
