import { Text } from '@tarojs/components'
import { hotlines } from '#core/content/hotlines'
import { orderHotlines } from '#core/domain/risk/order'
import type { Instant } from '#core/domain/time'
import { Card } from '../../components/card/card'
import { HotlineList } from '../../components/hotline-list/hotline-list'
import { dial } from '../../device/phone'

/** The first line of the ordered list: enough for here, the rest is one tap away. */
export function HelpLine({ now }: { now: Instant }) {
  return (
    <Card tone='warm' title='现在就想找人说说'>
      <Text>不用想好怎么开口，打过去说一句“我现在很难受”就行。</Text>
      <HotlineList entries={orderHotlines(hotlines, now).slice(0, 1)} onDial={dial} />
    </Card>
  )
}
