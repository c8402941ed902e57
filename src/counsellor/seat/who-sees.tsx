import { Text } from '@tarojs/components'
import { shareEnds } from '#core/domain/assessment/sharing'
import type { Instant } from '#core/domain/time'
import { momentText } from '../../wording/dates'
import type { Seat } from './seats'

/** Where a result of a conversation is kept, and who can see it until when. */
export function WhoSees({ seat: { start, hasAccount }, now }: { readonly seat: Seat; readonly now: Instant }) {
  const until = momentText(shareEnds(start, 'thirty-days'), now)
  return (
    <>
      <Text>
        {hasAccount
          ? '它在对方自己的记录里：对方在“我的”里能看到、收回和删掉，也查得到你哪天、为什么看过。'
          : '对方没有用微信预约，它和这次预约放在一起，对方自己的手机上看不到。'}
      </Text>
      <Text>{`你能看到 ${until} 为止，在“分享”里打开，每看一次都要先说为什么看。别的人看不到。`}</Text>
    </>
  )
}
