import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'

/** Something is changed and not stored: that it stays, for how long, and the way back. */
export function DraftNotice({ id, onForget }: { readonly id: string; readonly onForget: () => void }) {
  return (
    <Notice
      kind='info'
      id={id}
      action={
        <Button kind='secondary' id='forget-draft' onPress={onForget}>
          不要改动，回到保存过的样子
        </Button>
      }
    >
      改动还没有保存。离开这一页也会留着，关掉心邻就没有了。
    </Notice>
  )
}
