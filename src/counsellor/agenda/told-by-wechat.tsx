import { Text } from '@tarojs/components'
import { type KeeperOccasion, keeperOccasions, MOST_LEAVE } from '#core/domain/messages/occasion'
import { listed, Reminding, Stopped } from '../../reminding/reminding'

const names: Record<KeeperOccasion, string> = {
  'place-asked': '有人想约，等你答复',
  'place-cancelled': '取消了',
  'place-moved': '改了时间',
  'place-booked': '有人约了',
}
const stop = '不用告诉我了'

/** Of whoever keeps a calendar: what residents do to it. One yes is one message, so that several of each may be kept. */
export function ToldByWeChat() {
  return (
    <Reminding
      {...{
        about: 'keeping',
        title: '微信告诉你',
        ask: '让微信告诉我',
        soon: keeperOccasions,
        most: () => MOST_LEAVE,
        names,
        stop,
      }}
    >
      {(asked) => {
        const { allowed, left, open, templates } = asked
        const unasked = templates.filter(({ occasion }) => left[occasion] === 0 && !open.includes(occasion))
        return (
          <>
            {allowed.length > 0 ? (
              <Text>{`还会告诉你：${allowed.map((one) => `“${listed([one], names)}” ${left[one]} 次`).join('，')}。`}</Text>
            ) : null}
            <Stopped {...asked} {...{ names, stop }} />
            {open.length > 0 ? (
              <Text>{`点一次，微信问你这几种：${listed(open, names)}。同意一种告诉一次，多点几次就多存几次，用完再点。`}</Text>
            ) : null}
            {unasked.length > 0 ? (
              <Text>{`微信一次最多问三种，${listed(
                unasked.map(({ occasion }) => occasion),
                names,
              )}下一次再点就问。`}</Text>
            ) : null}
            <Text>消息里只写时间，不写是谁、什么事。没有微信也不会漏：都在“工作消息”里。</Text>
          </>
        )
      }}
    </Reminding>
  )
}
