import { Notice } from '../../../components/notice/notice'
import type { Meeting } from '../../self-test/meet-sheet'

const words: Record<Exclude<Meeting['met'], 'same'>, string> = {
  gone: '这份回答刚才在另一个窗口里清掉或保存过了。这里答过的还在，接着答，就会重新存在这台手机上。',
  other: '这份问卷刚才在另一个窗口里重新开始了。这里换成了那边的回答，请接着答。',
}

/** Web build only: WeChat has one window. */
export function OtherWindow({ met }: { met: keyof typeof words }) {
  return (
    <Notice kind='warn' id='other-window'>
      {words[met]}
    </Notice>
  )
}
