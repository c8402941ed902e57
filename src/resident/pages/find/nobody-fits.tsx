import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { openPage } from '../../../navigation/door'
import { setWish } from '../../booking/wish'

/** For what was chosen there is nobody here: what else one can do. */
export function NobodyFits() {
  function everybody() {
    setWish({ topic: null, mode: null })
    void openPage('/pages/booking/index')
  }
  return (
    <Notice
      kind='empty'
      id='nobody-fits'
      action={
        <Button kind='secondary' id='all-counsellors' onPress={everybody}>
          看看所有咨询师
        </Button>
      }
    >
      现在还没有专门谈这个的咨询师。换一位先谈谈也可以，想马上说说，可以打 12356。
    </Notice>
  )
}
