import { useRouter } from '@tarojs/taro'
import { whoAmI } from '#core/contracts/account'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { useWhose } from '../../../counsellor/terms/terms-page'
import { openPage } from '../../../navigation/door'
import { Added } from './added'
import { Known } from './known'

const isId = (text: string | undefined): text is string => text !== undefined && /^[A-Za-z0-9_-]{1,64}$/.test(text)

/** A counsellor whom one manages, or a new one at a site: what residents read of them, and whether they can be booked. */
function ProfilePage() {
  const { counsellorId } = useWhose()
  const { site } = useRouter().params
  const me = useReading(whoAmI, {})
  if (me.state === 'ready' && !me.value.roles.some(({ role }) => role === 'manager')) {
    return <NotForYou title='咨询师'>这一页是给站点的负责人用的。需要的话，请找街道的负责人开通。</NotForYou>
  }
  const isNew = counsellorId === undefined && isId(site)
  return (
    <Page title='咨询师' heading={isNew ? '加一位咨询师' : '咨询师'}>
      <Answer asked={me} rows={5}>
        {() =>
          counsellorId !== undefined ? (
            <Known key={counsellorId} counsellorId={counsellorId} />
          ) : isId(site) ? (
            <Added siteId={site} />
          ) : (
            <Notice
              kind='empty'
              id='nobody-named'
              action={
                <Button kind='secondary' id='to-site' onPress={() => void openPage('/manager/pages/site/index')}>
                  到站点日程里选
                </Button>
              }
            >
              链接里没有写是哪一位。
            </Notice>
          )
        }
      </Answer>
    </Page>
  )
}

export default asPage(ProfilePage)
