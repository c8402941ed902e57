import type { OutputOf } from '#core/contracts/operation'
import { readPost } from '#core/contracts/staff'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { momentText } from '../../../wording/dates'
import { ToInbox } from '../../inbox/to-inbox'
import { Acting } from '../../post/acting'
import { Agreement } from '../../post/agreement'
import { Credentials } from '../../post/credentials'
import { OfPosts } from '../../post/of-posts'
import { OwnIntroduction } from '../../post/own-introduction'
import { OwnPortrait } from '../../post/own-portrait'
import { OwnPost } from '../../post/own-posts'
import { SetUpLeft } from '../../post/set-up-left'
import { trainingNames, trainingText } from '../../words'
import '../../refusals'

/** One's own posts: what each may see, what is signed, what there is to show. Open before anything is signed. */
function PostPage() {
  const now = useNow()
  const asked = useReading(readPost, {})
  const join = (
    <Button kind='secondary' id='to-join' onPress={() => void openPage('/staff/pages/join/index')}>
      我有一个邀请码
    </Button>
  )
  return (
    <Page title='我的岗位' heading='我的岗位' lead='每个岗位能看到什么、看不到什么，都写在这里，居民也可以问你。'>
      <Answer asked={asked} rows={6}>
        {({ me, acting, portrait, introduction, notices, unread }) =>
          me === null ? (
            <Notice kind='empty' id='no-post' action={join}>
              你在这里还没有岗位。有人给过你邀请码的话，可以从这里加入。
            </Notice>
          ) : (
            <>
              {notices.map(({ at, name }) => (
                <Notice key={at} kind='warn' id='way-in-used'>
                  {`${momentText(at, now)}，${name || '有人'}用应急的办法成为了这里的负责人。如果你不知道这件事，请问问单位里的人。`}
                </Notice>
              ))}
              {me.hasSigned ? null : <Agreement hasSigned={false} />}
              <Acting posts={me.posts} acting={acting} />
              {me.posts.some(({ between }) => between === null) ? <ToInbox unread={unread} /> : null}
              {me.posts.map((post, at) => (
                <OwnPost key={`${post.role} ${post.nodeId} ${post.counsellorId}`} post={post} at={at} />
              ))}
              {me.posts.some(({ role, between }) => role === 'manager' && between === null) ? <SetUpLeft /> : null}
              <OfPosts posts={me.posts} />
              <Credentials me={me} />
              {portrait || me.posts.some(({ counsellorId }) => counsellorId !== null) ? (
                <OwnPortrait name={shownName(me)} portrait={portrait} />
              ) : null}
              {introduction || me.posts.some(({ counsellorId }) => counsellorId !== null) ? (
                <OwnIntroduction introduction={introduction} />
              ) : null}
              {me.trainings.length === 0 ? null : (
                <Card title='我的培训'>
                  {me.trainings.map((one, at) => (
                    <ListRow key={at} title={trainingNames[one.kind]} note={trainingText(one)} />
                  ))}
                </Card>
              )}
              {me.hasSigned ? <Agreement hasSigned /> : null}
              {process.env.XINLIN_H5 === 'desk' ? null : (
                <Button
                  kind='secondary'
                  id='to-computers'
                  onPress={() => void openPage('/staff/pages/computers/index')}
                >
                  在电脑上登录
                </Button>
              )}
              {join}
            </>
          )
        }
      </Answer>
    </Page>
  )
}

/** As residents read it; the first calendar's, where there are several. */
const shownName = ({ name, posts }: NonNullable<OutputOf<typeof readPost>['me']>) =>
  posts.find(({ counsellorId }) => counsellorId !== null)?.counsellorName || name

export default asPage(PostPage)
