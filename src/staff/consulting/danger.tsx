import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { openHelp } from '../../navigation/door'

/** What is written may be about somebody in danger. It holds nobody up: one more tap, and it goes. */
export function Danger({ onGoOn }: { readonly onGoOn: () => void }) {
  return (
    <Notice
      kind='warn'
      id='consult-danger'
      action={
        <>
          <Button id='consult-help' icon='life-buoy' onPress={() => void openHelp()}>
            看求助的电话
          </Button>
          <Button kind='quiet' id='danger-seen' onPress={onGoOn}>
            人现在是安全的，接着发
          </Button>
        </>
      }
    >
      里面写到了想死或者伤害自己。先顾人：现在有没有打算、身边有没有人、能不能马上联系上。有危险就陪着他，打 120 或者
      110，再告诉站点的负责人。专家的答复要等几天，不能等。
    </Notice>
  )
}
