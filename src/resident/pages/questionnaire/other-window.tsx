import { Notice } from '../../../components/notice/notice'
import type { Meeting } from '../../self-test/meet-sheet'

const words: Record<Exclude<Meeting['met'], 'same'>, string> = {
  gone: '这份回答刚才在另一页清掉或保存过了。这里答过的还在，接着答，就会重新存下来。',
  other: '这份问卷刚才在另一页重新开始了。这里换成了那边的回答，请接着答。',
}

/** Two pages of one self-test may lie one above the other: what one of them did, the other says. */
export function OtherWindow({ met }: { met: keyof typeof words }) {
  return (
    <Notice kind='warn' id='other-window'>
      {words[met]}
    </Notice>
  )
}
