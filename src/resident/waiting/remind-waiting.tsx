import { Text } from '@tarojs/components'
import { Reminding, Stopped } from '../../reminding/reminding'

const names = { 'place-offered': '轮到你的时候' }
const stop = '不用告诉我了'

/** Of whoever waits: that a place is kept for them, which stands for hours and not for days. */
export function RemindWaiting() {
  return (
    <Reminding
      about='waiting'
      title='轮到了，微信告诉你'
      ask='让微信告诉我'
      soon={['place-offered']}
      {...{ names, stop }}
    >
      {(asked) => (
        <>
          {asked.allowed.length > 0 ? <Text>轮到你的时候，微信会告诉你一次。用过要再点一次。</Text> : null}
          <Stopped {...asked} {...{ names, stop }} />
          {asked.open.length > 0 ? (
            <Text>微信可以告诉你一次：有时间给你留着了。消息里只写时间和留到几点，用过要再点一次。</Text>
          ) : null}
          <Text>不用微信也可以：轮到你会写在“我的”里的“消息”，也在这一页。</Text>
        </>
      )}
    </Reminding>
  )
}
