import { Text } from '@tarojs/components'
import { Card } from '../card/card'

/** The public web page knows nobody: what is somebody's own is in WeChat, where a phone is one's own too. */
export function InWeChat({ what }: { readonly what: 'booking' | 'mine' | 'keeping' }) {
  // In here, so that builds that show none of it hold none of it.
  const words = {
    booking: '预约要知道来的是谁，所以在微信里：扫社区里的心邻码，或者在微信里搜“心邻”。',
    mine: '你的预约，还有保存过的自评，在微信里的心邻看。',
    keeping: '这个网页不保存结果。想留着以后对照，可以在微信里的心邻再做一次。',
  }
  return (
    <Card id={`in-wechat-${what}`} title={what === 'keeping' ? '要不要留着' : '在微信里'}>
      <Text>{words[what]}</Text>
      <Text>网页可能开在大家共用的电脑上，所以这里不问你是谁，也不留下什么。</Text>
    </Card>
  )
}
