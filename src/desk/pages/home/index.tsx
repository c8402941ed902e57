import { readPost } from '#core/contracts/staff'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { ToInbox } from '../../../staff/inbox/to-inbox'
import { Acting } from '../../../staff/post/acting'
import { OwnPost } from '../../../staff/post/own-posts'
import { SetUpLeft } from '../../../staff/post/set-up-left'
import '../../../staff/refusals'

/** Where a desk begins: what one may do here, and what one may see by it. */
function HomePage() {
  const asked = useReading(readPost, {})
  return (
    <Page
      title='工作台'
      heading='今天的工作，在左边'
      lead='在这台电脑上能做的，和手机上一样多，不会更多。表格里按上下键换行，按回车打开。'
    >
      <Answer asked={asked} rows={6}>
        {({ me, acting, unread }) =>
          me === null ? (
            <Notice kind='empty' id='no-post'>
              你在这里还没有岗位。
            </Notice>
          ) : (
            <>
              {me.posts.some(({ role, between }) => role === 'manager' && between === null) ? <SetUpLeft /> : null}
              <Acting posts={me.posts} acting={acting} />
              {me.posts.some(({ between }) => between === null) ? <ToInbox unread={unread} /> : null}
              {me.posts.map((post, at) => (
                <OwnPost key={`${post.role} ${post.nodeId} ${post.counsellorId}`} post={post} at={at} />
              ))}
            </>
          )
        }
      </Answer>
    </Page>
  )
}

export default asPage(HomePage)
