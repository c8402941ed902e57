import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'

/** Answers to questions that may not be shown any more: nothing is made of them, and they can be cleared. */
export function ClosedCard({ onWipe }: { readonly onWipe: () => void }) {
  return (
    <Notice
      kind='info'
      id='closed-check'
      action={
        <Button kind='secondary' id='wipe-check' icon='trash-2' onPress={onWipe}>
          清掉那些回答
        </Button>
      }
    >
      上次答的那一份，授权到期了，现在不能再用。回答还在这台手机上，没有发出去。可以看看下面别的，或者直接约人聊聊。
    </Notice>
  )
}
