import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { openPage } from '../../navigation/door'

/** Of a link to a child who is not there, or nobody's any more. */
export function NoSuchChild() {
  return (
    <Notice
      kind='empty'
      id='no-such-child'
      action={
        <Button kind='secondary' id='to-children' onPress={() => void openPage('/child/pages/children/index')}>
          看看我的孩子
        </Button>
      }
    >
      没有找到这个孩子，可能已经删掉了。
    </Notice>
  )
}
