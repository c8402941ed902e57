import { useAnswer } from '../app/use-answer'
import { Loaded } from '../parts/loaded'
import { NotificationCard } from './notification-card'

export function MessagesSection() {
  const messages = useAnswer('listMessages', {}, 3000)
  return (
    <>
      <h1>消息</h1>
      <p className='lead'>
        云函数用 subscribeMessage.send 发出的订阅消息，照手机上“服务通知”的样子画出来，最新的在上面。
      </p>
      <Loaded
        answer={messages}
        empty={(found) =>
          found.length === 0 &&
          '还没有消息。用户在小程序里同意一次订阅（wx.requestSubscribeMessage），云函数再发一条，就会出现在这里。'
        }
      >
        {(found) => (
          <ul className='messages'>
            {found.map((message, at) => (
              // Messages only ever join at the top.
              <NotificationCard key={String(found.length - at)} message={message} />
            ))}
          </ul>
        )}
      </Loaded>
    </>
  )
}
